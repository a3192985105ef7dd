package dev.shoreline.simulate.channel;

import dev.shoreline.simulate.Run;
import dev.shoreline.simulate.Simulator;
import java.util.ArrayList;
import java.util.List;

/** The runs of a study of channels: a ladder for each class, then the two scripts. */
final class ChannelRuns {
  static final String READ = "touchstone";
  static final String SCREEN = "screening";

  private ChannelRuns() {}

  static List<Run> of(List<LaneClass> classes) {
    List<Run> runs = new ArrayList<>();
    for (LaneClass c : classes) {
      runs.add(new Run(ladder(c), Simulator.NGSPICE, "ngspice", "-b", deck(c)));
    }
    runs.add(new Run(READ, Simulator.SCIKIT_RF, "/usr/bin/python3", Script.READ_CHANNELS.file()));
    runs.add(new Run(SCREEN, Simulator.OCTAVE, "octave-cli", "-qf", Script.SCREENING.file()));
    return runs;
  }

  static String ladder(LaneClass c) {
    return "ladder-" + c.id();
  }

  static String deck(LaneClass c) {
    return c.prefix() + "-ladder.cir";
  }
}
