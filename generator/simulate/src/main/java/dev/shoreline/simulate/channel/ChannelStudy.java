package dev.shoreline.simulate.channel;

import dev.shoreline.check.Conformance;
import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.Plot;
import dev.shoreline.simulate.Run;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.StudySource;
import java.util.ArrayList;
import java.util.List;

/**
 * The electrical channels of a design, by class of lane: Touchstone files, a ladder for ngspice, a
 * parameter sheet for IEEE COM, and a screening script for Octave.
 */
public final class ChannelStudy implements StudySource {
  private static final List<String> ABOUT =
      List.of(
          "Model: one channel for each class of equal lanes, from the lanes of one part to those of"
              + " the next, at the largest loss stated; lines by IEEE 802.3 Annex 93A, connectors"
              + " as matched attenuators of constant loss.",
          "Assumes: no reflections; crosstalk "
              + Shown.number(Crosstalk.ASSUMED_FAR)
              + " dB below the arriving and "
              + Shown.number(Crosstalk.ASSUMED_NEAR)
              + " dB below the sent signal at Nyquist where no part states `fext` or `next`; for"
              + " screening, the receiver of 802.3dj for every lane.",
          "Run `sh run` (needs ngspice, scikit-rf and Octave; checked with 39, 0.15.4 and 7.3)."
              + " `screening.m` gives a screening figure, never IEEE COM: it has no crosstalk,"
              + " jitter or packages.",
          "Of class N: `cN.s2p` (pair), `cN-thru.s4p`, `cN-fext.s4p`, `cN-next.s4p` and the sheet"
              + " `cN-com.csv` for COM, `cN-ladder.cir`; `classes.csv` lists the classes, each file"
              + " names its links.",
          "Compared: loss at Nyquist with the report's (files 1e-6 dB, ladder 1 %), crosstalk"
              + " levels, the sum of the pulse with the loss at direct current, and two channels of"
              + " known answer.");

  @Override
  public String id() {
    return "channel";
  }

  @Override
  public String title() {
    return "electrical channels by class of lane, for ngspice, scikit-rf, Octave and COM";
  }

  @Override
  public Study study(Conformance conformance) {
    LaneClasses read = LaneClasses.of(conformance.analysis());
    List<LaneClass> classes = read.all();
    List<Omission> omissions = new ArrayList<>(read.omissions());
    LossRules rules = new LossRules(conformance.verdicts());
    List<StudyFile> files = new ArrayList<>();
    List<Run> runs = List.of();
    List<Expectation> expected = List.of();
    List<Plot> plots = List.of();
    if (!classes.isEmpty()) {
      files.add(StudyFile.text(ClassTable.FILE, ClassTable.render(classes)));
      for (LaneClass c : classes) {
        files.addAll(ChannelFiles.of(c));
        files.add(StudyFile.text(ComSheet.file(c), ComSheet.render(c)));
        files.add(StudyFile.text(ChannelRuns.deck(c), LadderDeck.render(c)));
        shortened(c, omissions);
      }
      for (Script script : Script.values()) {
        files.add(script.content());
      }
      runs = ChannelRuns.of(classes);
      expected = ChannelExpectations.of(classes, rules);
      plots = ChannelPlots.of(classes, rules);
    }
    return new Study(
        id(),
        "Electrical channels",
        conformance.analysis().design().name(),
        ABOUT,
        files,
        runs,
        expected,
        omissions,
        plots);
  }

  private static void shortened(LaneClass c, List<Omission> omissions) {
    double share = LadderDeck.share(c.path());
    if (share < 1) {
      omissions.add(
          new Omission(
              "ladder of class " + c.id(),
              "it holds "
                  + Shown.number(100 * share)
                  + " % of each line; the whole would need more than "
                  + LadderDeck.MOST_SECTIONS
                  + " sections"));
    }
  }
}
