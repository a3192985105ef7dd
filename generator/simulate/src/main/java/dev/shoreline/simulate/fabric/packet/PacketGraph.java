package dev.shoreline.simulate.fabric.packet;

import dev.shoreline.rollup.fabric.DragonflyWiring;
import dev.shoreline.rollup.fabric.LinkGroup;
import dev.shoreline.rollup.fabric.TreeWiring;
import dev.shoreline.rollup.fabric.Wiring;
import dev.shoreline.simulate.fabric.GlobalLinks;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every host, switch and link of a fabric; of one with planes, one plane. */
final class PacketGraph {
  private final List<PacketLink> links = new ArrayList<>();
  private final int hosts;

  private PacketGraph(int hosts) {
    this.hosts = hosts;
  }

  /**
   * @param wiring whole, with few enough hosts and links to be written out
   */
  static PacketGraph of(Wiring wiring) {
    if (wiring instanceof TreeWiring tree) {
      return tree(tree);
    }
    return dragonfly((DragonflyWiring) wiring);
  }

  /** How many links there are; counted, not made. */
  static long size(Wiring wiring, long planes) {
    return wiring.links().stream()
        .map(LinkGroup::count)
        .reduce(BigInteger.ZERO, BigInteger::add)
        .divide(BigInteger.valueOf(planes))
        .min(BigInteger.valueOf(Integer.MAX_VALUE))
        .longValueExact();
  }

  private static PacketGraph tree(TreeWiring w) {
    PacketGraph graph = new PacketGraph((int) w.hosts());
    graph.join(w.hostsPerSwitch(), w.hostSpeed().doubleValue());
    for (int leaf = 0; leaf < w.pods() * w.leaves(); leaf++) {
      for (int upper = 0; upper < w.uppers(); upper++) {
        long of = leaf / w.leaves() * w.uppers() + upper;
        graph.add("s" + leaf, "u" + of, w.linksUp(), w.speeds().get(1).doubleValue());
      }
    }
    for (int upper = 0; w.hasCore() && upper < w.pods() * w.uppers(); upper++) {
      for (int core = 0; core < w.cores(); core++) {
        long of = upper % w.uppers() * w.cores() + core;
        graph.add("u" + upper, "c" + of, w.linksToCore(), w.speeds().get(2).doubleValue());
      }
    }
    return graph;
  }

  private static PacketGraph dragonfly(DragonflyWiring w) {
    PacketGraph graph = new PacketGraph((int) w.hosts());
    graph.join(w.hostsPerSwitch(), w.hostSpeed().doubleValue());
    double speed = w.speed().doubleValue();
    GlobalLinks global = new GlobalLinks(w);
    for (int g = 0; g < w.groups(); g++) {
      for (int a = 0; a < w.routers(); a++) {
        for (int b = a + 1; b < w.routers(); b++) {
          graph.add(router(w, g, a), router(w, g, b), w.localLinks(), speed);
        }
      }
    }
    for (int a = 0; a < w.groups(); a++) {
      for (int b = a + 1; b < w.groups(); b++) {
        for (int i = 0; i < w.linksBetweenGroups(); i++) {
          String from = router(w, a, global.gateway(a, b, i));
          graph.add(from, router(w, b, global.gateway(b, a, i)), 1, speed);
        }
      }
    }
    return graph;
  }

  private static String router(DragonflyWiring w, int group, int router) {
    return "s" + (group * w.routers() + router);
  }

  private void join(long each, double rate) {
    for (int host = 0; host < hosts; host++) {
      add("h" + host, "s" + host / each, 1, rate);
    }
  }

  private void add(String a, String b, long count, double rate) {
    for (long i = 0; i < count; i++) {
      links.add(new PacketLink(a, b, rate));
    }
  }

  int hosts() {
    return hosts;
  }

  List<PacketLink> links() {
    return links;
  }

  /** Links on a shortest way between two nodes, in order. */
  List<PacketLink> way(String from, String to) {
    Map<String, List<PacketLink>> at = new HashMap<>();
    for (PacketLink link : links) {
      at.computeIfAbsent(link.a(), n -> new ArrayList<>()).add(link);
      at.computeIfAbsent(link.b(), n -> new ArrayList<>()).add(link);
    }
    Map<String, List<PacketLink>> ways = new HashMap<>(Map.of(from, List.of()));
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && !ways.containsKey(to)) {
      String node = open.removeFirst();
      for (PacketLink link : at.getOrDefault(node, List.of())) {
        String next = link.a().equals(node) ? link.b() : link.a();
        if (!ways.containsKey(next)) {
          List<PacketLink> way = new ArrayList<>(ways.getOrDefault(node, List.of()));
          way.add(link);
          ways.put(next, way);
          open.addLast(next);
        }
      }
    }
    return ways.getOrDefault(to, List.of());
  }
}
