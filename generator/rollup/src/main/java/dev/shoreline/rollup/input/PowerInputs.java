package dev.shoreline.rollup.input;

import dev.shoreline.model.Bus;
import dev.shoreline.model.Feed;
import dev.shoreline.model.Instance;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What buses, their connections and their loads rest on. */
final class PowerInputs {
  private static final String[] OF_RAILS = {
    "capacitance",
    "esr",
    "esl",
    "output-resistance",
    "output-inductance",
    "die-capacitance",
    "die-resistance"
  };

  private PowerInputs() {}

  /** Currents and drops of one connection, or of each. */
  static void feeds(Collector to) {
    for (Feed feed : to.design().feeds()) {
      if (to.asks(feed.selection().toString())) {
        busesOf(to, feed).forEach(b -> voltage(to, b));
        feed(to, feed);
      }
    }
  }

  /** All that the box takes in, or a bus and what it supplies. */
  static void buses(Collector to) {
    for (Bus bus : to.design().buses()) {
      if (bus.fedBy().isEmpty() && to.asks(bus.name())) {
        tree(to, bus, new HashSet<>());
      }
    }
  }

  private static void tree(Collector to, Bus bus, Set<String> seen) {
    if (!seen.add(bus.name())) {
      return;
    }
    voltage(to, bus);
    to.number("bus " + bus.name(), "efficiency", bus.efficiency(), bus.origin());
    for (Feed feed : to.design().feeds()) {
      if (busesOf(to, feed).contains(bus)) {
        feed(to, feed);
      }
    }
    to.design().buses().stream()
        .filter(b -> b.fedBy().equals(bus.name()))
        .forEach(b -> tree(to, b, seen));
  }

  /** Largest impedance of each rail: what regulators, capacitors and dies state. */
  static void rails(Collector to) {
    for (Bus bus : to.design().buses()) {
      if (to.asks(bus.name())) {
        for (Feed feed : to.design().feeds()) {
          Instance part = feed.selection().instance();
          if (busesOf(to, feed).contains(bus)) {
            to.stated(part, OF_RAILS);
            if (part.part().kind().is("Regulator") || part.part().kind().is("Capacitor")) {
              through(to, feed);
            }
          }
        }
      }
    }
  }

  private static void feed(Collector to, Feed feed) {
    through(to, feed);
    to.number("feed " + feed.selection(), "along", feed.segment(), feed.origin());
    Set<Instance> fedApart =
        to.design().feeds().stream().map(f -> f.selection().instance()).collect(Collectors.toSet());
    to.within(feed.selection().instance(), fedApart::contains, "power");
  }

  private static void through(Collector to, Feed feed) {
    to.number("feed " + feed.selection(), "through", feed.resistance(), feed.origin());
  }

  private static void voltage(Collector to, Bus bus) {
    to.number("bus " + bus.name(), "voltage", bus.voltage(), bus.origin());
  }

  /** The bus of a connection that names one, or the only one there is. */
  private static List<Bus> busesOf(Collector to, Feed feed) {
    List<Bus> all = to.design().buses();
    return feed.bus().isEmpty() && all.size() == 1
        ? all
        : all.stream().filter(b -> b.name().equals(feed.bus())).toList();
  }
}
