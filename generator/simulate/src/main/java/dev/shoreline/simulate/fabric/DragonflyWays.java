package dev.shoreline.simulate.fabric;

import dev.shoreline.rollup.fabric.DragonflyWiring;
import java.util.ArrayList;
import java.util.List;

/**
 * Routers of a dragonfly. Of the links between two groups traffic takes one that needs the fewest
 * links within the groups, and of several such one that the two routers decide.
 */
final class DragonflyWays implements Ways {
  private final DragonflyWiring wiring;
  private final int groups;
  private final int routers;
  private final int pairs;
  private final int between;
  private final GlobalLinks global;

  DragonflyWays(DragonflyWiring wiring) {
    this.wiring = wiring;
    this.groups = (int) wiring.groups();
    this.routers = (int) wiring.routers();
    this.pairs = routers * (routers - 1) / 2;
    this.between = (int) wiring.linksBetweenGroups();
    this.global = new GlobalLinks(wiring);
  }

  @Override
  public int edges() {
    return groups * routers;
  }

  @Override
  public List<Trunk> trunks(double share) {
    List<Trunk> all = new ArrayList<>();
    double link = wiring.speed().doubleValue() / 8 * share;
    for (int g = 0; g < groups; g++) {
      for (int a = 0; a < routers; a++) {
        for (int b = a + 1; b < routers; b++) {
          all.add(new Trunk("local" + g + "_" + a + "_" + b, link * wiring.localLinks()));
        }
      }
    }
    for (int a = 0; a < groups; a++) {
      for (int b = a + 1; b < groups; b++) {
        for (int i = 0; i < between; i++) {
          all.add(new Trunk("global" + a + "_" + b + "_" + i, link));
        }
      }
    }
    return all;
  }

  /** The trunk between two routers of a group, the first below the second. */
  private int local(int group, int a, int b) {
    return group * pairs + a * routers - a * (a + 1) / 2 + (b - a - 1);
  }

  private int trunk(int a, int b, int link) {
    int before = a * groups - a * (a + 1) / 2 + (b - a - 1);
    return groups * pairs + before * between + link;
  }

  @Override
  public List<Hop> way(int from, int to) {
    if (from > to) {
      List<Hop> way = new ArrayList<>();
      for (Hop hop : way(to, from)) {
        way.add(0, hop.back());
      }
      return way;
    }
    List<Hop> way = new ArrayList<>();
    int a = from / routers;
    int b = to / routers;
    if (a == b) {
      within(way, a, from % routers, to % routers);
      return way;
    }
    int link = chosen(from, to, a, b);
    within(way, a, from % routers, global.gateway(a, b, link));
    way.add(new Hop(trunk(a, b, link), true));
    within(way, b, global.gateway(b, a, link), to % routers);
    return way;
  }

  private void within(List<Hop> way, int group, int from, int to) {
    if (from < to) {
      way.add(new Hop(local(group, from, to), true));
    } else if (from > to) {
      way.add(new Hop(local(group, to, from), false));
    }
  }

  private int chosen(int from, int to, int a, int b) {
    List<Integer> best = new ArrayList<>();
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < between; i++) {
      int hops =
          (global.gateway(a, b, i) == from % routers ? 0 : 1) + (global.gateway(b, a, i) == to % routers ? 0 : 1);
      if (hops < least) {
        least = hops;
        best.clear();
      }
      if (hops == least) {
        best.add(i);
      }
    }
    return best.get((from + to) % best.size());
  }
}
