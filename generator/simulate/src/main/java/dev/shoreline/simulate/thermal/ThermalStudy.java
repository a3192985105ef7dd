package dev.shoreline.simulate.thermal;

import dev.shoreline.check.Conformance;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.Plot;
import dev.shoreline.simulate.Run;
import dev.shoreline.simulate.Simulator;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.StudySource;
import dev.shoreline.simulate.spice.Deck;
import dev.shoreline.simulate.spice.Probe;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steady thermal network as ngspice decks, with the temperatures they must give. */
public final class ThermalStudy implements StudySource {
  private static final List<String> ABOUT =
      List.of(
          "Model: heat sources, junction, interface and plate resistances, and coolant warmed along"
              + " its way, steady; and heat capacities, switched on. Voltage is degC, current is W,"
              + " resistance is K/W, capacitance is J/K.",
          "Assumes: constant resistances and coolant properties, all heat into the plate, flows as"
              + " stated unless a manifold shares them out, equal plates equally supplied.",
          "Run `sh run` (needs ngspice; checked with version 39); the end status is 0 if every"
              + " printed temperature is within 0.001 K of `expected.json`.",
          "`thermal.cir` takes typical values; `thermal-worst.cir` most heat, warmest coolant, least"
              + " flow and largest resistances; `thermal-manifold.cir` has the flows that the manifold"
              + " study finds, `thermal-transient.cir` begins at power-on.",
          "`expected.json` lists the nodes, what they stand for and our closed-form temperatures;"
              + " after a change to a deck its check no longer applies.");

  @Override
  public String id() {
    return "thermal";
  }

  @Override
  public String title() {
    return "thermal network for ngspice: typical and worst case";
  }

  @Override
  public Study study(Conformance conformance) {
    Analysis analysis = conformance.analysis();
    List<ThermalDeck> decks =
        new ArrayList<>(
            List.of(
                ThermalDeck.of(analysis, Corner.TYPICAL), ThermalDeck.of(analysis, Corner.WORST)));
    LeastFlows flows = LeastFlows.of(analysis);
    if (!flows.shares().isEmpty()) {
      decks.add(ThermalDeck.of(analysis, flows));
    }
    List<StudyFile> files = new ArrayList<>();
    List<Run> runs = new ArrayList<>();
    List<Expectation> expected = new ArrayList<>();
    Set<Omission> omissions = new LinkedHashSet<>();
    List<Plot> plots = new ArrayList<>();
    for (ThermalDeck deck : decks) {
      omissions.addAll(deck.model().omissions());
      if (deck.model().isEmpty()) {
        continue;
      }
      String run = deck.model().corner().run();
      files.add(StudyFile.text(deck.file(), Deck.render(deck.circuit())));
      runs.add(new Run(run, Simulator.NGSPICE, "ngspice", "-b", deck.file()));
      deck.circuit().probes().forEach(p -> expected.add(expectation(run, p)));
      plots.addAll(ThermalPlots.of(deck, run));
    }
    powerOn(decks.get(0).model(), files, runs, expected, omissions, plots);
    return new Study(
        id(),
        "Thermal network",
        analysis.design().name(),
        ABOUT,
        files,
        runs,
        expected,
        List.copyOf(omissions),
        plots);
  }

  private static void powerOn(
      ThermalModel model,
      List<StudyFile> files,
      List<Run> runs,
      List<Expectation> expected,
      Set<Omission> omissions,
      List<Plot> plots) {
    List<Omission> missing = new ArrayList<>();
    List<PowerOn> slots =
        model.streams().stream()
            .flatMap(s -> s.slots().stream().map(slot -> PowerOn.of(slot, s.inlet(), missing)))
            .flatMap(Optional::stream)
            .toList();
    omissions.addAll(missing);
    if (slots.isEmpty()) {
      return;
    }
    PowerOnDeck.Made made = PowerOnDeck.of(model.design(), slots);
    files.add(StudyFile.text(PowerOnDeck.FILE, made.text()));
    runs.add(new Run(PowerOnDeck.RUN, Simulator.NGSPICE, "ngspice", "-b", PowerOnDeck.FILE));
    expected.addAll(made.expected());
    plots.add(made.plot());
  }

  private static Expectation expectation(String run, Probe p) {
    return new Expectation(
        run,
        p.node(),
        p.subject(),
        p.meaning(),
        p.unit(),
        p.expected(),
        p.tolerance(),
        formula(p.meaning()),
        p.meaning().equals("junction") ? "thermal.JunctionTooHot" : "");
  }

  private static String formula(String meaning) {
    return switch (meaning) {
      case "plate wall" -> "coolant + heat x resistance";
      case "case" -> "wall + heat x interface-resistance";
      case "junction" -> "case + power x junction-resistance";
      default -> "inlet + heat upstream / (density x heat capacity x flow)";
    };
  }
}
