package dev.shoreline.simulate.thermal;

import dev.shoreline.check.Conformance;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.Run;
import dev.shoreline.simulate.Simulator;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.StudySource;
import dev.shoreline.simulate.spice.Deck;
import dev.shoreline.simulate.spice.Probe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The steady thermal network as ngspice decks, with the temperatures they must give. */
public final class ThermalStudy implements StudySource {
  private static final List<String> ABOUT =
      List.of(
          "Model: heat sources, junction, interface and plate resistances, and coolant warmed along"
              + " its way; steady state. Node voltage is degC, current is W, resistance is K/W.",
          "Assumes: constant resistances and coolant properties, all heat into the plate, flows as"
              + " stated (not shared out by pressure), equal plates equally supplied.",
          "Run `sh run` (needs ngspice; checked with version 39); the end status is 0 if every"
              + " printed temperature is within 0.1 K of `expected.json`.",
          "`thermal.cir` takes typical values; `thermal-worst.cir` takes most heat, warmest coolant,"
              + " least flow and largest resistances.",
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
        Arrays.stream(Corner.values()).map(c -> ThermalDeck.of(analysis, c)).toList();
    List<StudyFile> files = new ArrayList<>();
    List<Run> runs = new ArrayList<>();
    List<Expectation> expected = new ArrayList<>();
    Set<Omission> omissions = new LinkedHashSet<>();
    for (ThermalDeck deck : decks) {
      omissions.addAll(deck.model().omissions());
      if (deck.model().isEmpty()) {
        continue;
      }
      String run = deck.model().corner().title().replace(' ', '-');
      files.add(StudyFile.text(deck.file(), Deck.render(deck.circuit())));
      runs.add(new Run(run, Simulator.NGSPICE, "ngspice", "-b", deck.file()));
      deck.circuit().probes().forEach(p -> expected.add(expectation(run, p)));
    }
    return new Study(
        id(),
        "Thermal network",
        analysis.design().name(),
        ABOUT,
        files,
        runs,
        expected,
        List.copyOf(omissions),
        List.of());
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
