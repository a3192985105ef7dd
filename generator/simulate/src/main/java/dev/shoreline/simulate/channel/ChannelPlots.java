package dev.shoreline.simulate.channel;

import dev.shoreline.simulate.Plot;
import java.util.ArrayList;
import java.util.List;

/** Loss over frequency, the pulses, the eyes, and the margins. */
final class ChannelPlots {
  /** Pulses and eyes are drawn of the first classes only. */
  private static final int MOST_DRAWN = 3;

  private ChannelPlots() {}

  static List<Plot> of(List<LaneClass> classes, LossRules rules) {
    List<Plot> plots = new ArrayList<>();
    plots.add(loss(classes, rules));
    plots.add(pulses(classes));
    classes.stream().limit(MOST_DRAWN).map(ChannelPlots::eye).forEach(plots::add);
    plots.add(margins(classes));
    return plots;
  }

  private static Plot loss(List<LaneClass> classes, LossRules rules) {
    List<Plot.Trace> traces = new ArrayList<>();
    for (LaneClass c : classes) {
      String file = c.prefix() + "-loss.csv";
      String name = c.label();
      traces.add(new Plot.Columns(name + ", scikit-rf", ChannelRuns.READ, file, 0, 1));
      if (LadderDeck.share(c.path()) == 1) {
        String curve = LadderDeck.curve(c);
        String run = ChannelRuns.ladder(c);
        traces.add(new Plot.Columns(name + ", ngspice ladder", run, curve, 0, 1));
      }
    }
    return new Plot(
        "channel-loss",
        "Insertion loss of the channels, from the Touchstone files and from the ladders",
        "frequency (GHz)",
        "insertion loss (dB)",
        Plot.Style.LINE,
        traces,
        rules.levels(classes));
  }

  private static Plot pulses(List<LaneClass> classes) {
    List<Plot.Trace> traces = new ArrayList<>();
    for (LaneClass c : classes.subList(0, Math.min(classes.size(), MOST_DRAWN))) {
      String file = c.prefix() + "-pulse.dat";
      String name = c.label();
      traces.add(new Plot.Columns(name + ", arriving", ChannelRuns.SCREEN, file, 0, 1));
      traces.add(new Plot.Columns(name + ", at the slicer", ChannelRuns.SCREEN, file, 0, 2));
    }
    return new Plot(
        "channel-pulse",
        "One symbol of full level behind the receiver's filter, and after the forward equalizer",
        "time (UI)",
        "voltage (mV)",
        Plot.Style.LINE,
        traces,
        List.of());
  }

  private static Plot eye(LaneClass c) {
    String file = c.prefix() + "-eye.dat";
    return new Plot(
        "eye-" + c.id(),
        "Equalized eye without noise, " + c.title() + ": screening, not IEEE COM",
        "time (UI)",
        "at the slicer (mV)",
        Plot.Style.EYE,
        List.of(new Plot.Columns(c.label(), ChannelRuns.SCREEN, file, 0, 1)),
        List.of());
  }

  private static Plot margins(List<LaneClass> classes) {
    List<Plot.Point> points = new ArrayList<>();
    for (LaneClass c : classes) {
      points.add(new Plot.Point(c.label(), c.prefix() + "_margin"));
    }
    return new Plot(
        "channel-margin",
        "Margin of the channels: screening figure, not IEEE COM",
        "class of lanes",
        "signal over noise at DER 2e-4 (dB)",
        Plot.Style.BARS,
        List.of(new Plot.Answers("screening figure", ChannelRuns.SCREEN, points)),
        List.of(new Plot.Level("what IEEE COM must be at least", Screening.PASS)));
  }
}
