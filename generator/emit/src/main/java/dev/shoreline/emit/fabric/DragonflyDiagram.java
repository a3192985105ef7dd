package dev.shoreline.emit.fabric;

import dev.shoreline.emit.diagram.Svg;
import dev.shoreline.rollup.fabric.DragonflyWiring;
import dev.shoreline.rollup.fabric.FabricAnalysis;

/** Groups in a circle, each joined to each; in a group routers in a smaller one. */
final class DragonflyDiagram {
  private static final double WIDTH = 1040;
  private static final double SIZE = 520;
  private static final double RADIUS = 195;
  private static final int MOST_GROUPS = 16;
  private static final int MOST_ROUTERS = 8;

  private final FabricAnalysis analysis;
  private final DragonflyWiring wiring;
  private final int groups;
  private final int routers;
  private final double radius;
  private final Svg svg;

  DragonflyDiagram(FabricAnalysis analysis, DragonflyWiring wiring) {
    this.analysis = analysis;
    this.wiring = wiring;
    this.groups = (int) Math.min(wiring.groups(), MOST_GROUPS);
    this.routers = (int) Math.min(wiring.routers(), MOST_ROUTERS);
    this.radius = Math.min(52, Math.PI * RADIUS / Math.max(2, groups) * 0.82);
    svg = new Svg(WIDTH, SIZE, "groups of " + analysis.fabric().name());
  }

  private static double x(double radius, int i, int of) {
    return radius * Math.sin(2 * Math.PI * i / of);
  }

  private static double y(double radius, int i, int of) {
    return -radius * Math.cos(2 * Math.PI * i / of);
  }

  private double middleX(int group) {
    return WIDTH / 2 + (groups == 1 ? 0 : x(RADIUS, group, groups));
  }

  private double middleY(int group) {
    return SIZE / 2 + (groups == 1 ? 0 : y(RADIUS, group, groups));
  }

  String draw() {
    for (int a = 0; a < groups; a++) {
      for (int b = a + 1; b < groups; b++) {
        svg.line(middleX(a), middleY(a), middleX(b), middleY(b), "f-link");
      }
    }
    for (int g = 0; g < groups; g++) {
      group(g);
    }
    legend();
    return svg.finish();
  }

  private void group(int group) {
    double cx = middleX(group);
    double cy = middleY(group);
    double ring = routers == 1 ? 0 : radius * 0.62;
    svg.circle(cx, cy, radius, "f-block");
    for (int a = 0; a < routers; a++) {
      for (int b = a + 1; b < routers; b++) {
        svg.line(
            cx + x(ring, a, routers),
            cy + y(ring, a, routers),
            cx + x(ring, b, routers),
            cy + y(ring, b, routers),
            "f-link");
      }
    }
    double box = Math.max(6, radius * 0.24);
    for (int i = 0; i < routers; i++) {
      double left = cx + x(ring, i, routers) - box / 2;
      svg.rect(left, cy + y(ring, i, routers) - box / 2, box, box, 2, "f-switch");
    }
  }

  private void legend() {
    String tier = analysis.tiers().get(0).name();
    svg.text(0, 20, analysis.tiers().get(0).tier().path(), "c-strong");
    svg.text(0, 38, analysis.tiers().get(0).figures().name(), "c-quiet");
    svg.text(0, 66, wiring.groups() + " groups" + drawn(groups, wiring.groups()), "c-label");
    String each = wiring.routers() + " in each group" + drawn(routers, wiring.routers());
    svg.text(0, 84, each, "c-label");
    svg.text(0, 102, "links between two groups: " + wiring.linksBetweenGroups(), "c-label");
    svg.text(0, 120, "links between two of one group: " + wiring.localLinks(), "c-label");
    svg.text(0, 138, "hosts on each " + tier + ": " + wiring.hostsPerSwitch(), "c-label");
  }

  private static String drawn(int shown, long of) {
    return shown == of ? "" : ", " + shown + " drawn";
  }
}
