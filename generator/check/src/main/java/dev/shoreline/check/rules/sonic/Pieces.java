package dev.shoreline.check.rules.sonic;

import dev.shoreline.check.range.Box;
import dev.shoreline.model.IndexRange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ports that get their lanes in several pieces, each from a link of its own. */
final class Pieces {
  /** A bank of one engine. */
  private record Bank(Box engine, long number) {}

  private Pieces() {}

  /** Whether each piece is of one port and one engine. */
  static boolean areSingle(List<Arrival> arrivals) {
    return arrivals.stream().allMatch(a -> a.isOfOneEngine() && a.ports().instances() == 1);
  }

  /** Whether the pieces of each interface of one port lie in one bank. */
  static boolean ofOneBankEach(List<Arrival> arrivals, long width) {
    Map<Long, Set<Bank>> banks = new HashMap<>();
    for (Arrival a : arrivals) {
      IndexRange lanes = a.ports().ranges().get(a.ports().ranges().size() - 1);
      long last = Math.min(lanes.size(), a.engineLanes()) - 1;
      for (long i = (lanes.lower() - 1) / width; i <= (lanes.lower() - 1 + last) / width; i++) {
        // The part of this piece that belongs to interface i of the port.
        long from = Math.max(0, i * width - (lanes.lower() - 1));
        long to = Math.min(last, (i + 1) * width - 1 - (lanes.lower() - 1));
        Set<Bank> some = banks.computeIfAbsent(i, k -> new HashSet<>());
        some.add(bank(a, from));
        some.add(bank(a, to));
      }
    }
    return banks.values().stream().allMatch(b -> b.size() == 1);
  }

  private static Bank bank(Arrival a, long offset) {
    return new Bank(a.engines().withoutLanes(), (a.firstEngineLane() + offset) / Banks.LANES);
  }

  /** Whether no two pieces can be of one engine. */
  static boolean areOfDifferentEngines(List<Arrival> arrivals) {
    for (int i = 0; i < arrivals.size(); i++) {
      for (int j = 0; j < i; j++) {
        Box a = arrivals.get(i).engines().withoutLanes();
        Box b = arrivals.get(j).engines().withoutLanes();
        if (a.instance().equals(b.instance()) && a.overlaps(b)) {
          return false;
        }
      }
    }
    return arrivals.size() > 1;
  }
}
