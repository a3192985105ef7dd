package dev.shoreline.simulate.optical;

import dev.shoreline.check.Conformance;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.Run;
import dev.shoreline.simulate.Simulator;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.StudySource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Light from the laser to the receiver: budgets, noise, bit errors and laser feed trees. */
public final class OpticalStudy implements StudySource {
  private static final List<String> ABOUT =
      List.of(
          "Model: average power along each kind of path, lasers split to their lanes; at the receiver"
              + " thermal, shot and laser noise at each level, bit errors, and what RS(544,514) leaves;"
              + " laser feeds as S-matrices of the field.",
          "Assumes: no reflections or crosstalk, TDECQ counted as lost light, noise over half the"
              + " symbol rate; where no part states them 16 pA/rtHz, 0.9 A/W, laser noise of -144 dB/Hz"
              + " and 2.4e-4 errors/bit before correction.",
          "Run `sh run` (needs GNU Octave and scikit-rf; checked with versions 7.3 and 0.15.4); answers"
              + " are lines `name = number`: `d1` is the first kind of data path, `f1` of laser feed.",
          "`path-<n>.csv` has the losses, `budget.csv` and `pam4.csv` the ends, `optical_netlist.json`"
              + " and the Touchstone files the laser feeds; the scripts are the same for every design.",
          "`expected.json` lists our closed forms: losses, margins and laser power as in the report;"
              + " noise, counted bit errors and correction; and the light of every lane of a feed.");

  @Override
  public String id() {
    return "optical";
  }

  @Override
  public String title() {
    return "optical budgets, PAM4 bit errors and laser feeds for Octave and scikit-rf";
  }

  @Override
  public Study study(Conformance conformance) {
    Analysis analysis = conformance.analysis();
    LightPaths paths = LightPaths.of(analysis);
    SymbolRun symbols = SymbolRun.of(paths);
    FeedRun feeds = FeedRun.of(paths);
    BudgetAnswers.Made budget = BudgetAnswers.of(conformance, paths);
    List<StudyFile> files = new ArrayList<>();
    List<Run> runs = new ArrayList<>();
    if (!budget.expected().isEmpty()) {
      for (LightPath path : paths.paths()) {
        files.add(StudyFile.text(path.table(), PathTable.render(path)));
      }
      files.add(StudyFile.text(BudgetTable.FILE, BudgetTable.render(paths)));
      files.add(ShippedScript.READ_ROWS.load());
      files.add(ShippedScript.LANE_LEVELS.load());
      files.add(ShippedScript.LANE_BER.load());
      files.add(ShippedScript.LINK_BUDGET.load());
      runs.add(octave(BudgetAnswers.RUN, ShippedScript.LINK_BUDGET));
    }
    if (!symbols.drawn().isEmpty()) {
      files.add(StudyFile.text(SymbolRun.FILE, symbols.table()));
      files.add(ShippedScript.PAM4_BER.load());
      runs.add(octave(SymbolRun.RUN, ShippedScript.PAM4_BER));
    }
    if (!feeds.trees().isEmpty()) {
      FeedNetworks networks = new FeedNetworks(feeds.trees());
      files.addAll(networks.written());
      String netlist = FeedNetlist.render(feeds.trees(), networks);
      files.add(StudyFile.text(FeedNetlist.FILE, netlist));
      files.add(ShippedScript.FEED_TREE.load());
      String script = ShippedScript.FEED_TREE.file();
      runs.add(new Run(FeedRun.RUN, Simulator.SCIKIT_RF, "/usr/bin/python3", script));
    }
    List<Expectation> expected =
        Stream.of(budget.expected(), symbols.expected(), feeds.expected())
            .flatMap(List::stream)
            .toList();
    List<Omission> omissions =
        Stream.of(paths.omissions(), budget.omissions(), symbols.omissions(), feeds.omissions())
            .flatMap(List::stream)
            .toList();
    return new Study(
        id(),
        "Optical link",
        analysis.design().name(),
        ABOUT,
        files,
        runs,
        expected,
        omissions,
        OpticalPlots.of(analysis, paths, symbols));
  }

  private static Run octave(String name, ShippedScript script) {
    return new Run(name, Simulator.OCTAVE, "octave-cli", "--norc", "--quiet", script.file());
  }
}
