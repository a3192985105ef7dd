package dev.shoreline.simulate.fabric;

import dev.shoreline.rollup.fabric.TreeWiring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One plane of a tree: a trunk from every leaf up, and in a fat tree one from every pod to the
 * core. Spines, and cores, are alike and take equal shares, so they need no node of their own.
 */
final class TreeWays implements Ways {
  private final TreeWiring wiring;
  private final int leaves;
  private final int pods;

  TreeWays(TreeWiring wiring) {
    this.wiring = wiring;
    this.leaves = (int) wiring.leaves();
    this.pods = (int) wiring.pods();
  }

  @Override
  public int edges() {
    return leaves * pods;
  }

  @Override
  public List<Trunk> trunks(double share) {
    List<Trunk> all = new ArrayList<>();
    if (wiring.hasUppers()) {
      double up = bytes(wiring.speeds().get(1), wiring.uplinks()) * share;
      for (int i = 0; i < edges(); i++) {
        all.add(new Trunk("up" + i, up));
      }
    }
    if (pods > 1) {
      double core = bytes(wiring.speeds().get(2), wiring.uppers() * wiring.coreUplinks()) * share;
      for (int i = 0; i < pods; i++) {
        all.add(new Trunk("pod" + i, core));
      }
    }
    return all;
  }

  private static double bytes(BigDecimal bits, long links) {
    return bits.doubleValue() / 8 * links;
  }

  @Override
  public List<Hop> way(int from, int to) {
    if (from == to) {
      return List.of();
    }
    int a = from / leaves;
    int b = to / leaves;
    Hop up = new Hop(from, true);
    Hop down = new Hop(to, false);
    return a == b
        ? List.of(up, down)
        : List.of(up, new Hop(edges() + a, true), new Hop(edges() + b, false), down);
  }
}
