package dev.shoreline.simulate.optical;

import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.rollup.link.OpticalEnds;
import dev.shoreline.simulate.Plot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pictures of the light along a path, of bit errors over the light, and of the received levels. */
final class OpticalPlots {
  private static final int MOST_PATHS = 4;

  private OpticalPlots() {}

  static List<Plot> of(Analysis analysis, LightPaths paths, SymbolRun symbols) {
    List<Plot> plots = new ArrayList<>();
    List<LightPath> shown = paths.data().stream().limit(MOST_PATHS).toList();
    for (LightPath path : shown.isEmpty() ? paths.feeds() : shown) {
      if (plots.size() < MOST_PATHS) {
        ladder(path, feed(path, analysis, paths)).ifPresent(plots::add);
      }
    }
    for (LightPath path : shown) {
      path.noiseCorner().ifPresent(c -> plots.add(waterfall(path, c)));
      symbols.drawn().stream()
          .filter(l -> l.path().equals(path))
          .forEach(l -> plots.add(levels(l)));
    }
    return plots;
  }

  /** The laser feed of the transmitter, when it has one. */
  private static Optional<LightPath> feed(LightPath path, Analysis analysis, LightPaths paths) {
    Optional<Instance> transmitter =
        path.isFeed()
            ? Optional.empty()
            : OpticalEnds.of(path.state().link()).map(OpticalEnds::transmitter);
    return transmitter
        .flatMap(t -> DataLane.feeds(analysis, t))
        .flatMap(f -> paths.feeds().stream().filter(p -> p.links().contains(f)).findFirst());
  }

  private static Optional<Plot> ladder(LightPath path, Optional<LightPath> feed) {
    List<Plot.Trace> traces = new ArrayList<>();
    for (Corner corner : Corner.values()) {
      if (!reaches(path, corner) || feed.filter(f -> !reaches(f, corner)).isPresent()) {
        continue;
      }
      List<Plot.Point> points = new ArrayList<>();
      feed.ifPresent(f -> points.addAll(points(f, corner)));
      points.addAll(points(path, corner));
      traces.add(new Plot.Answers(corner.title(), BudgetAnswers.RUN, points));
    }
    if (traces.isEmpty()) {
      return Optional.empty();
    }
    List<Plot.Level> levels = new ArrayList<>();
    if (!path.isFeed()) {
      level(levels, "receiver, least", Corner.WEAKEST.gain(receive(path), "dBm"));
      level(levels, "receiver, most", Corner.STRONGEST.gain(receive(path), "dBm"));
    }
    return Optional.of(
        new Plot(
            "ladder-" + path.id(),
            "Light along the path, " + path.subject(),
            "stages in the order of the light",
            path.isFeed() || feed.isPresent()
                ? "average power of one lane, before a split of all its lanes (dBm)"
                : "average power of one lane (dBm)",
            Plot.Style.STEPS,
            traces,
            levels));
  }

  private static boolean reaches(LightPath path, Corner corner) {
    return Double.isFinite(path.loss(corner))
        && Double.isFinite(corner.gain(path.state().transmit(), "dBm"));
  }

  private static List<Plot.Point> points(LightPath path, Corner corner) {
    List<Plot.Point> points = new ArrayList<>();
    String start = path.isFeed() ? "laser" : "launch";
    points.add(new Plot.Point(start, path.name(corner) + "_s0"));
    List<LinkState.Contribution> stages = path.stages();
    for (int i = 0; i < stages.size(); i++) {
      String answer = path.name(corner) + "_s" + (i + 1);
      points.add(new Plot.Point(stages.get(i).element(), answer));
    }
    return points;
  }

  private static Value receive(LightPath path) {
    return path.state().receive();
  }

  private static void level(List<Plot.Level> levels, String name, double value) {
    if (Double.isFinite(value)) {
      levels.add(new Plot.Level(name, value));
    }
  }

  private static Plot waterfall(LightPath path, Corner corner) {
    String run = BudgetAnswers.RUN;
    String file = "waterfall-" + path.name(corner) + ".csv";
    String here = "arriving-" + path.name(corner) + ".csv";
    Detector detector = path.lane(corner).orElseThrow().detector();
    return new Plot(
        "waterfall-" + path.id(),
        "Bit errors over the light received, " + path.subject(),
        "amplitude less TDECQ at the receiver (dBm)",
        "log10 of the bit error ratio before correction",
        Plot.Style.LINE,
        List.of(
            new Plot.Columns("all noise", run, file, 0, 1),
            new Plot.Columns("without laser noise", run, file, 0, 2),
            new Plot.Columns("arriving, " + corner.title(), run, here, 0, 1)),
        List.of(
            new Plot.Level(
                "correction takes " + detector.limit() + ":", Math.log10(detector.berLimit()))));
  }

  private static Plot levels(SymbolRun.Lane lane) {
    List<Plot.Trace> traces = new ArrayList<>();
    String file = "levels-" + lane.path().id() + ".csv";
    for (int k = 0; k < lane.lane().levels(); k++) {
      traces.add(new Plot.Columns("level " + k, SymbolRun.RUN, file, 0, k + 1));
    }
    return new Plot(
        "levels-" + lane.path().id(),
        "Received symbols by level, light turned down to 0.003 errors/bit, "
            + lane.path().subject(),
        "photocurrent (uA)",
        "symbols",
        Plot.Style.LINE,
        traces,
        List.of());
  }
}
