package dev.shoreline.emit.fabric;

import dev.shoreline.emit.diagram.Svg;
import dev.shoreline.emit.diagram.TextWidth;
import dev.shoreline.rollup.fabric.FabricAnalysis;
import dev.shoreline.rollup.fabric.SwitchTier;
import dev.shoreline.rollup.fabric.TreeWiring;
import java.util.ArrayList;
import java.util.List;

/** Rows of switches above each other, in frames for pods or planes, and hosts at the foot. */
final class TreeDiagram {
  private static final double WIDTH = 1040;
  private static final double LABEL = 210;
  private static final double ROW = 88;
  private static final double BOX = 22;
  private static final double TOP = 26;
  private static final int MOST_BLOCKS = 4;
  private static final int MOST_BOXES = 16;
  private static final int MOST_HOSTS = 4;

  private final FabricAnalysis analysis;
  private final TreeWiring wiring;
  private final boolean planes;
  private final long blocks;
  private final int shown;
  private final int each;
  private final Svg svg;

  TreeDiagram(FabricAnalysis analysis, TreeWiring wiring) {
    this.analysis = analysis;
    this.wiring = wiring;
    this.planes = wiring.planes() > 1;
    this.blocks = planes ? wiring.planes() : wiring.pods();
    this.shown = (int) Math.min(blocks, MOST_BLOCKS);
    this.each = MOST_BOXES / Math.max(1, shown);
    double height = TOP + ROW * (analysis.tiers().size() + 1);
    svg = new Svg(WIDTH, height, "tiers of " + analysis.fabric().name());
  }

  /** Counted from the top: core, uppers, leaves, hosts. */
  private double y(int row) {
    return TOP + ROW * row + BOX;
  }

  private int rows() {
    return analysis.tiers().size();
  }

  private int leafRow() {
    return rows() - 1;
  }

  String draw() {
    List<List<Double>> leaves = new ArrayList<>();
    List<List<Double>> uppers = new ArrayList<>();
    for (int b = 0; b < shown; b++) {
      if (shown > 1) {
        frame(b);
      }
      leaves.add(places(b, wiring.leaves()));
      uppers.add(places(b, wiring.uppers()));
      if (wiring.hasUppers()) {
        join(uppers.get(b), y(leafRow() - 1), leaves.get(b), y(leafRow()));
      }
    }
    List<Double> cores =
        wiring.hasCore() ? spread(LABEL, WIDTH, wiring.cores() * wiring.uppers()) : List.of();
    uppers.forEach(u -> joinCores(cores, u));
    hosts(leaves);
    boxes(cores, 0);
    for (int b = 0; b < shown; b++) {
      boxes(uppers.get(b), leafRow() - 1);
      boxes(leaves.get(b), leafRow());
    }
    labels();
    return svg.finish();
  }

  private double left(int block) {
    return LABEL + (WIDTH - LABEL) / shown * block;
  }

  private void frame(int block) {
    int first = wiring.hasCore() ? 1 : 0;
    double top = y(first) - BOX - 12;
    double width = (WIDTH - LABEL) / shown - 12;
    svg.rect(left(block) + 6, top, width, y(leafRow()) + BOX + 12 - top, 8, "f-block");
  }

  private List<Double> places(int block, long count) {
    return spread(left(block) + 6, left(block + 1) - 6, Math.min(count, each));
  }

  /** Middles of boxes, evenly spread over a width. */
  private static List<Double> spread(double from, double to, long count) {
    int drawn = (int) Math.min(count, MOST_BOXES);
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < drawn; i++) {
      all.add(from + (to - from) / drawn * (i + 0.5));
    }
    return all;
  }

  private void join(List<Double> above, double top, List<Double> below, double bottom) {
    for (double a : above) {
      for (double b : below) {
        svg.line(a, top, b, bottom, "f-link");
      }
    }
  }

  /** Each upper switch of a pod is joined to cores of its own. */
  private void joinCores(List<Double> cores, List<Double> uppers) {
    for (int c = 0; c < cores.size(); c++) {
      int upper = c * uppers.size() / cores.size();
      svg.line(cores.get(c), y(0), uppers.get(upper), y(1), "f-link");
    }
  }

  private void boxes(List<Double> middles, int row) {
    for (double x : middles) {
      svg.rect(x - BOX / 2, y(row) - BOX / 2, BOX, BOX, 4, "f-switch");
    }
  }

  /** Below their leaf; with planes in one row, each on every plane. */
  private void hosts(List<List<Double>> leaves) {
    double at = y(rows());
    if (planes) {
      for (double x : spread(LABEL, WIDTH, Math.min(wiring.hosts(), MOST_BOXES))) {
        leaves.forEach(
            block -> svg.line(x, at, block.get(block.size() / 2), y(leafRow()), "f-link"));
        svg.circle(x, at, 4, "f-host");
      }
      return;
    }
    int dots = (int) Math.min(wiring.hostsPerSwitch(), MOST_HOSTS);
    for (List<Double> block : leaves) {
      for (double leaf : block) {
        for (int i = 0; i < dots; i++) {
          double x = leaf + (i - (dots - 1) / 2.0) * 9;
          svg.line(leaf, y(leafRow()), x, at, "f-link");
          svg.circle(x, at, 3, "f-host");
        }
      }
    }
  }

  private void labels() {
    for (int i = 0; i < rows(); i++) {
      SwitchTier tier = analysis.tiers().get(rows() - 1 - i);
      label(i, tier.tier().path(), tier.figures().name());
    }
    String each = wiring.hostsPerSwitch() + " on each " + analysis.tiers().get(0).name();
    String all = planes ? "one port in each of " + wiring.planes() + " planes" : each;
    label(rows(), wiring.hosts() + " hosts", all);
    if (blocks > 1 && !planes) {
      svg.text(0, TOP - 10, wiring.pods() + " pods, " + shown + " drawn", "c-quiet");
    } else if (planes) {
      svg.text(0, TOP - 10, wiring.planes() + " planes, " + shown + " drawn", "c-quiet");
    }
  }

  private void label(int row, String name, String detail) {
    svg.text(0, y(row) - 2, TextWidth.fit(name, 13, LABEL - 12), "c-strong");
    svg.text(0, y(row) + 14, TextWidth.fit(detail, 12, LABEL - 12), "c-quiet");
  }
}
