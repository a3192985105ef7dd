package dev.shoreline.simulate.fabric;

import dev.shoreline.rollup.fabric.DragonflyWiring;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Routers of a dragonfly. Links between the same two routers are one trunk. Between two groups
 * traffic takes a trunk that needs the fewest links within the groups, and of several such one that
 * the two routers decide.
 */
final class DragonflyWays implements Ways {
  /** Links between two routers of different groups. */
  private record Bundle(int trunk, int from, int to, int links) {}

  private final DragonflyWiring wiring;
  private final int groups;
  private final int routers;
  private final int pairs;

  /** Of each two groups, the one of the lower number first. */
  private final List<List<Bundle>> bundles = new ArrayList<>();

  DragonflyWays(DragonflyWiring wiring) {
    this.wiring = wiring;
    this.groups = (int) wiring.groups();
    this.routers = (int) wiring.routers();
    this.pairs = routers * (routers - 1) / 2;
    int trunk = groups * pairs;
    for (int a = 0; a < groups; a++) {
      for (int b = a + 1; b < groups; b++) {
        List<Bundle> between = bundles(a, b, trunk);
        bundles.add(between);
        trunk += between.size();
      }
    }
  }

  private List<Bundle> bundles(int a, int b, int firstTrunk) {
    GlobalLinks global = new GlobalLinks(wiring);
    Map<List<Integer>, Integer> links = new LinkedHashMap<>();
    for (int i = 0; i < wiring.linksBetweenGroups(); i++) {
      links.merge(List.of(global.gateway(a, b, i), global.gateway(b, a, i)), 1, Integer::sum);
    }
    List<Bundle> all = new ArrayList<>();
    links.forEach(
        (ends, count) ->
            all.add(new Bundle(firstTrunk + all.size(), ends.get(0), ends.get(1), count)));
    return all;
  }

  private List<Bundle> between(int a, int b) {
    return bundles.get(a * groups - a * (a + 1) / 2 + (b - a - 1));
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
        for (Bundle bundle : between(a, b)) {
          String ends = a + "_" + bundle.from() + "_" + b + "_" + bundle.to();
          all.add(new Trunk("global" + ends, link * bundle.links()));
        }
      }
    }
    return all;
  }

  /** The trunk between two routers of a group, the first below the second. */
  private int local(int group, int a, int b) {
    return group * pairs + a * routers - a * (a + 1) / 2 + (b - a - 1);
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
    Bundle bundle = chosen(between(a, b), from, to);
    within(way, a, from % routers, bundle.from());
    way.add(new Hop(bundle.trunk(), true));
    within(way, b, bundle.to(), to % routers);
    return way;
  }

  private void within(List<Hop> way, int group, int from, int to) {
    if (from < to) {
      way.add(new Hop(local(group, from, to), true));
    } else if (from > to) {
      way.add(new Hop(local(group, to, from), false));
    }
  }

  private Bundle chosen(List<Bundle> between, int from, int to) {
    List<Bundle> best = new ArrayList<>();
    int least = Integer.MAX_VALUE;
    for (Bundle bundle : between) {
      int first = bundle.from() == from % routers ? 0 : 1;
      int hops = first + (bundle.to() == to % routers ? 0 : 1);
      if (hops < least) {
        least = hops;
        best.clear();
      }
      if (hops == least) {
        best.add(bundle);
      }
    }
    return best.get(from % best.size());
  }
}
