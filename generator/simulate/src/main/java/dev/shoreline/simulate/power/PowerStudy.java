package dev.shoreline.simulate.power;

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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Power delivery as ngspice decks, with the drops, losses and impedances they must give. */
public final class PowerStudy implements StudySource {
  private static final List<String> ABOUT =
      List.of(
          "Model: feeds as loads of constant power behind their loop resistance, instances on one bar"
              + " as a chain of taps, buses as sources, conversions by their efficiency; and the"
              + " parts of each rail as series R-L-C branches under a probe of 1 A. Units: V, A, W,"
              + " ohm, H, F.",
          "Assumes: buses hold their voltage, all loads draw their power at once, a rail's parts"
              + " stand at one pair of nodes and have their typical values.",
          "Run `sh run` (needs ngspice; checked with version 39); each deck ends with status 0 if its"
              + " answers are within the tolerance of `expected.json`, a millionth.",
          "`power.cir` takes typical values; `power-worst.cir` most power and resistance at the"
              + " lowest voltage; `rail-impedance.cir` writes impedance over frequency to"
              + " `impedance.txt`.",
          "`expected.json` lists drop, sag, current and loss of each feed, the totals of each bus, and"
              + " impedance and peak of each rail, by the closed forms of the report.");

  @Override
  public String id() {
    return "power";
  }

  @Override
  public String title() {
    return "power delivery for ngspice: feeds, busbar sag, rail impedance";
  }

  @Override
  public Study study(Conformance conformance) {
    Analysis analysis = conformance.analysis();
    List<StudyFile> files = new ArrayList<>();
    List<Run> runs = new ArrayList<>();
    List<Expectation> expected = new ArrayList<>();
    Set<Omission> omissions = new LinkedHashSet<>();
    List<PowerModel> models = new ArrayList<>();
    if (analysis.feeds().isEmpty()) {
      omissions.add(new Omission("feeds", "the design feeds no part from a bus"));
    } else {
      for (Corner corner : Corner.values()) {
        PowerModel model = PowerModel.of(analysis, corner);
        omissions.addAll(model.omissions());
        if (!model.isEmpty()) {
          models.add(model);
          corner(analysis, model, files, runs, expected, omissions);
        }
      }
    }
    List<Plot> plots = new ArrayList<>(PowerPlots.of(models));
    rails(analysis, files, runs, expected, omissions, plots);
    return new Study(
        id(),
        "Power delivery",
        analysis.design().name(),
        ABOUT,
        files,
        runs,
        expected,
        List.copyOf(omissions),
        plots);
  }

  private static void corner(
      Analysis analysis,
      PowerModel model,
      List<StudyFile> files,
      List<Run> runs,
      List<Expectation> expected,
      Set<Omission> omissions) {
    PowerAnswers.Made answers = PowerAnswers.of(model, analysis);
    String file = model.corner().file();
    files.add(StudyFile.text(file, PowerDeck.of(model, answers.expected())));
    runs.add(new Run(model.corner().run(), Simulator.NGSPICE, "ngspice", "-b", file));
    expected.addAll(answers.expected());
    omissions.addAll(answers.omissions());
  }

  private static void rails(
      Analysis analysis,
      List<StudyFile> files,
      List<Run> runs,
      List<Expectation> expected,
      Set<Omission> omissions,
      List<Plot> plots) {
    if (analysis.rails().isEmpty()) {
      String reason = "the design feeds no regulators or capacitors on a bus";
      omissions.add(new Omission("rail impedance", reason));
      return;
    }
    RailDeck.Made made = RailDeck.of(analysis);
    omissions.addAll(made.omissions());
    if (made.text().isEmpty()) {
      return;
    }
    files.add(StudyFile.text(RailDeck.FILE, made.text()));
    runs.add(new Run(RailDeck.RUN, Simulator.NGSPICE, "ngspice", "-b", RailDeck.FILE));
    expected.addAll(made.expected());
    plots.addAll(made.plots());
  }
}
