package dev.shoreline.check.rules.sonic;

import dev.shoreline.check.range.Box;
import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Link;
import dev.shoreline.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lanes of engines that reach lanes of panel connectors, side by side.
 *
 * @param engines with their line lanes as the last range
 * @param ports with their lanes as the last range
 */
record Arrival(Box engines, Box ports, Segment at) {
  /** All arrivals at a declaration of panel connectors, in the order of the text. */
  static List<Arrival> at(Instance port, List<Link> links) {
    List<Arrival> arrivals = new ArrayList<>();
    for (Link link : links) {
      Segment.Terminal before = null;
      for (Segment.Terminal t : link.terminals()) {
        if (before != null && t.selection().instance().equals(port)) {
          of(before, t).ifPresent(arrivals::add);
        }
        before = t;
      }
    }
    return arrivals;
  }

  private static Optional<Arrival> of(Segment.Terminal from, Segment.Terminal to) {
    boolean light =
        from.selection().instance().part().kind().is("Optics")
            && from.selection().group().equals("line")
            && !to.selection().group().isEmpty();
    return light
        ? Optional.of(new Arrival(Box.of(from.selection()), Box.of(to.selection()), to))
        : Optional.empty();
  }

  long engineLanes() {
    return engines.lanes();
  }

  /** First line lane, from 0. */
  long firstEngineLane() {
    return lanes(engines).lower() - 1;
  }

  /** Whether each port gets whole interfaces of {@code width} lanes here. */
  boolean bringsWhole(long width) {
    return ports.lanes() % width == 0 && (lanes(ports).lower() - 1) % width == 0;
  }

  /** Whether every interface that starts here lies in one bank of one engine. */
  boolean keepsBanks(long width) {
    if (engineLanes() % width == 0) {
      return Banks.eachInOne(firstEngineLane(), engineLanes(), width);
    }
    return engines.instances() == 1
        && Banks.eachInOne(firstEngineLane(), Math.min(engineLanes(), ports.volume()), width);
  }

  boolean isOfOneEngine() {
    return engines.instances() == 1;
  }

  private static IndexRange lanes(Box box) {
    return box.ranges().get(box.ranges().size() - 1);
  }
}
