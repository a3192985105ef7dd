package dev.shoreline.simulate.power;

import dev.shoreline.model.Bus;
import dev.shoreline.model.Feed;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.power.BusState;
import dev.shoreline.rollup.power.FeedState;
import dev.shoreline.simulate.Omission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a design's power delivery can be simulated at one corner, and what cannot. It takes
 * figures from the same analysis as the report does, so the two cannot differ in their inputs.
 *
 * @param isComplete whether every feed and conversion of the design is in it
 */
record PowerModel(
    String design,
    Corner corner,
    List<SupplyBus> buses,
    List<Connection> connections,
    List<Omission> omissions,
    boolean isComplete) {

  /** A deck of more taps is slow to solve: 4,096 take about a second. */
  static final int MOST_TAPS = 4096;

  /** Beyond these a solver in double precision has no digits left for the small figures. */
  private static final double LARGEST = 1e12;

  private static final double SMALLEST = 1e-15;

  PowerModel {
    buses = List.copyOf(buses);
    connections = List.copyOf(connections);
    omissions = List.copyOf(omissions);
  }

  static PowerModel of(Analysis analysis, Corner corner) {
    return new Reader(analysis, corner).read();
  }

  /** Whether there is nothing to solve. */
  boolean isEmpty() {
    return connections.isEmpty();
  }

  private static final class Reader {
    private final Analysis analysis;
    private final Corner corner;
    private final List<Omission> omissions = new ArrayList<>();
    private final Set<String> incomplete = new HashSet<>();
    private final List<FeedState> usable = new ArrayList<>();

    Reader(Analysis analysis, Corner corner) {
      this.analysis = analysis;
      this.corner = corner;
    }

    PowerModel read() {
      for (FeedState feed : analysis.feeds()) {
        String trouble = trouble(feed);
        if (trouble.isEmpty()) {
          usable.add(feed);
        } else {
          omit("feed " + feed.feed().selection(), trouble);
          incomplete.add(feed.bus().name());
        }
      }
      Map<String, SupplyBus> buses = buses();
      List<Connection> connections = new ArrayList<>();
      for (FeedState feed : usable) {
        SupplyBus bus = buses.get(feed.bus().name());
        if (bus != null) {
          connections.add(connection(connections.size() + 1, feed, bus));
        }
      }
      return new PowerModel(
          analysis.design().name(),
          corner,
          List.copyOf(buses.values()),
          connections,
          omissions,
          incomplete.isEmpty());
    }

    /** Why a feed cannot be solved here; empty when it can. */
    private String trouble(FeedState state) {
      Feed feed = state.feed();
      if (Double.isNaN(corner.high(state.drop(), "V"))) {
        return corner.reason(state.drop());
      }
      if (feed.segment() != null && feed.selection().instances() > MOST_TAPS) {
        return "its bar has "
            + feed.selection().instances()
            + " taps; at most "
            + MOST_TAPS
            + " are simulated";
      }
      boolean fits =
          fits(corner.high(state.power(), "W"))
              && fits(corner.high(feed.resistance(), "ohm"))
              && (feed.segment() == null || fits(corner.high(feed.segment(), "ohm")))
              && fits(corner.low(state.bus().voltage(), "V"));
      return fits ? "" : "its figures are too large or too small to simulate";
    }

    private static boolean fits(double value) {
      double size = Math.abs(value);
      return size == 0 || size <= LARGEST && size >= SMALLEST;
    }

    /** Those that hold a voltage, by name, numbered in the order written. */
    private Map<String, SupplyBus> buses() {
      for (BusState state : analysis.buses()) {
        Bus bus = state.bus();
        if (!isHeld(bus)) {
          omit(
              "bus " + bus.name(),
              "it states no voltage above zero for the " + corner.title() + " corner");
          incomplete.add(bus.name());
        } else if (!bus.fedBy().isEmpty() && Double.isNaN(corner.low(bus.efficiency(), ""))) {
          omit("conversion to bus " + bus.name(), "it states no efficiency");
          incomplete.add(bus.fedBy());
        }
      }
      // What a bus lacks, its parent lacks too.
      for (int i = 0; i < analysis.buses().size(); i++) {
        for (BusState state : analysis.buses()) {
          if (incomplete.contains(state.bus().name()) && !state.bus().fedBy().isEmpty()) {
            incomplete.add(state.bus().fedBy());
          }
        }
      }
      return numbered();
    }

    private boolean isHeld(Bus bus) {
      double voltage = corner.low(bus.voltage(), "V");
      return voltage > 0 && fits(voltage);
    }

    private Map<String, SupplyBus> numbered() {
      List<BusState> held = analysis.buses().stream().filter(b -> isHeld(b.bus())).toList();
      Map<String, Integer> ids = new HashMap<>();
      held.forEach(b -> ids.put(b.bus().name(), ids.size() + 1));
      Map<String, SupplyBus> buses = new LinkedHashMap<>();
      for (BusState state : held) {
        Bus bus = state.bus();
        buses.put(
            bus.name(),
            new SupplyBus(
                ids.getOrDefault(bus.name(), 0),
                state,
                corner.low(bus.voltage(), "V"),
                corner.low(bus.efficiency(), ""),
                ids.getOrDefault(bus.fedBy(), 0),
                !incomplete.contains(bus.name())));
      }
      return buses;
    }

    private Connection connection(int id, FeedState state, SupplyBus bus) {
      Feed feed = state.feed();
      return new Connection(
          id,
          state,
          bus,
          corner.high(state.power(), "W"),
          corner.high(feed.resistance(), "ohm"),
          corner.high(feed.segment(), "ohm"),
          feed.selection().instances());
    }

    private void omit(String subject, String reason) {
      omissions.add(new Omission(subject, reason));
    }
  }
}
