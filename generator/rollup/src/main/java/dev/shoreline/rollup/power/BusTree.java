package dev.shoreline.rollup.power;

import dev.shoreline.model.Bus;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Buses that are converted from each other. A bus carries its connections (loads and their losses)
 * and the inputs of the buses converted from it; its own input is {@code load / efficiency}.
 * Without a stated efficiency the input of a converted bus is unknown, while a bus that nothing
 * feeds is the box's input itself.
 */
final class BusTree {
  private static final Quantity NO_POWER = Quantity.of(0, "W");

  /** Power taken from a bus by the connections of one feed (W). */
  record Draw(Bus bus, Value power) {}

  private final List<Bus> buses;
  private final Map<String, List<Value>> drawn = new HashMap<>();
  private final Map<String, List<Bus>> converted = new HashMap<>();
  private final Map<String, BusState> solved = new HashMap<>();

  BusTree(List<Bus> buses, List<Draw> draws) {
    this.buses = buses;
    for (Draw d : draws) {
      drawn.computeIfAbsent(d.bus().name(), n -> new ArrayList<>()).add(d.power());
    }
    for (Bus b : buses) {
      if (!b.fedBy().isEmpty()) {
        converted.computeIfAbsent(b.fedBy(), n -> new ArrayList<>()).add(b);
      }
    }
  }

  List<BusState> states() {
    return buses.stream().map(b -> state(b, new HashSet<>())).toList();
  }

  private BusState state(Bus bus, Set<String> above) {
    BusState known = solved.get(bus.name());
    if (known != null) {
      return known;
    }
    if (!above.add(bus.name())) {
      Value none = Amounts.unknown("bus " + bus.name() + " is fed by itself");
      return new BusState(bus, none, none, none);
    }
    List<Value> terms = new ArrayList<>(drawn.getOrDefault(bus.name(), List.of()));
    for (Bus child : converted.getOrDefault(bus.name(), List.of())) {
      terms.add(state(child, above).input());
    }
    above.remove(bus.name());
    Value load = Amounts.sum(terms, NO_POWER);
    Value current = Amounts.in(Amounts.over(load, Amounts.of(bus.voltage())), "A");
    BusState state = new BusState(bus, load, current, input(bus, load));
    solved.put(bus.name(), state);
    return state;
  }

  private static Value input(Bus bus, Value load) {
    Quantity efficiency = bus.efficiency();
    if (efficiency != null) {
      return Amounts.in(Amounts.over(load, Amounts.of(efficiency)), "W");
    }
    return bus.fedBy().isEmpty() ? load : Amounts.notStated("bus " + bus.name(), "efficiency");
  }

  /** What the box takes in: the inputs of the buses that no other bus feeds. */
  Value input(List<BusState> states) {
    List<Value> roots =
        states.stream().filter(s -> s.bus().fedBy().isEmpty()).map(BusState::input).toList();
    return roots.isEmpty() && !states.isEmpty()
        ? Amounts.unknown("no bus is the box's own input")
        : Amounts.sum(roots, NO_POWER);
  }

  /** {@code load (1 / efficiency - 1)} of all buses; that form keeps the bounds tight. */
  Value conversionLoss(List<BusState> states) {
    List<Value> terms = new ArrayList<>();
    for (BusState s : states) {
      Quantity efficiency = s.bus().efficiency();
      if (efficiency != null) {
        Value one = Amounts.of(Quantity.number(1));
        Value ratio = Amounts.minus(Amounts.over(one, Amounts.of(efficiency)), one);
        terms.add(Amounts.in(Amounts.times(s.load(), ratio), "W"));
      } else if (!s.bus().fedBy().isEmpty()) {
        terms.add(s.input());
      }
    }
    return Amounts.sum(terms, NO_POWER);
  }
}
