package dev.shoreline.simulate.optical;

import dev.shoreline.rollup.link.LinkState.Contribution;
import dev.shoreline.simulate.Omission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A laser feed as a tree of two-ports and splitters, from the laser to every lane that shares it. A
 * split into many is a cascade of splits into primes, as it is built.
 *
 * @param corner whose losses it has
 * @param elements in the order from the laser, those of one stage side by side
 * @param lanes the loose ends: where each lane leaves the tree
 */
record FeedTree(LightPath path, Corner corner, List<Element> elements, List<End> lanes) {
  static final int MOST_LANES = 16;

  FeedTree {
    elements = List.copyOf(elements);
    lanes = List.copyOf(lanes);
  }

  /**
   * One network of the tree; port 0 is the side of the laser.
   *
   * @param name made by the program, for example {@code f1_e3}
   * @param stage text of the spec for what it stands for
   * @param lossDb of a two-port (dB)
   * @param ways of a splitter; 1 for a two-port
   * @param from where its light comes from; empty at the laser
   */
  record Element(String name, String stage, double lossDb, int ways, Optional<End> from) {}

  /** A port of an element. */
  record End(String element, int port) {}

  /** Empty, with the reason added, when it is too large or a figure is not stated. */
  static Optional<FeedTree> of(LightPath path, List<Omission> omissions) {
    String subject = "tree of " + path.subject();
    double lanes = 1;
    for (Contribution c : path.stages()) {
      lanes *= c.ways();
      if (c.ways() != Math.rint(c.ways())) {
        omissions.add(new Omission(subject, c.element() + " is no whole number of ways"));
        return Optional.empty();
      }
    }
    if (lanes > MOST_LANES) {
      String reason = "it splits into more than " + MOST_LANES + " lanes";
      omissions.add(new Omission(subject, reason));
      return Optional.empty();
    }
    for (Corner corner : Corner.values()) {
      if (!Double.isNaN(path.loss(corner)) && !path.stages().isEmpty()) {
        return Optional.of(grow(path, corner));
      }
    }
    omissions.add(new Omission(subject, "its losses are not stated at one common corner"));
    return Optional.empty();
  }

  private static FeedTree grow(LightPath path, Corner corner) {
    List<Element> elements = new ArrayList<>();
    List<Optional<End>> ends = new ArrayList<>(List.of(Optional.empty()));
    for (Contribution c : path.stages()) {
      double loss = corner.loss(c.loss(), "dB");
      for (int ways : c.ways() == 1 ? List.of(1) : primes((int) c.ways())) {
        List<Optional<End>> next = new ArrayList<>();
        for (Optional<End> end : ends) {
          String name = path.id() + "_e" + (elements.size() + 1);
          elements.add(new Element(name, c.element(), ways == 1 ? loss : 0, ways, end));
          for (int port = 1; port <= ways; port++) {
            next.add(Optional.of(new End(name, port)));
          }
        }
        ends = next;
      }
    }
    List<End> lanes = ends.stream().flatMap(Optional::stream).toList();
    return new FeedTree(path, corner, elements, lanes);
  }

  /** Prime factors, smallest first. */
  private static List<Integer> primes(int ways) {
    List<Integer> primes = new ArrayList<>();
    int rest = ways;
    for (int p = 2; rest > 1; p++) {
      while (rest % p == 0) {
        primes.add(p);
        rest /= p;
      }
    }
    return primes;
  }
}
