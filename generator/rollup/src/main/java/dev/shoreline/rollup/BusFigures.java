package dev.shoreline.rollup;

import dev.shoreline.model.Bus;
import dev.shoreline.model.value.Truth;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.power.BusState;
import dev.shoreline.units.Quantity;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of a bus. As its line states it: {@code voltage} (V, the nominal one as typical
 * value), {@code rating} (A), {@code efficiency}, {@code entry} (whether it enters the box, fed by
 * no other). As computed: {@code load} (W), {@code current} (A) and {@code input} (W), see {@link
 * BusState}.
 */
final class BusFigures {
  private BusFigures() {}

  /** Null when there is no figure of that name. */
  static @Nullable Value of(Analysis analysis, Bus bus, String name) {
    return switch (name) {
      case "voltage" -> new Value.Number(bus.voltage());
      case "rating" -> stated(bus, name, bus.rating());
      case "efficiency" -> stated(bus, name, bus.efficiency());
      case "entry" -> new Value.Flag(bus.fedBy().isEmpty() ? Truth.TRUE : Truth.FALSE);
      case "load" -> solved(analysis, bus, BusState::load);
      case "current" -> solved(analysis, bus, BusState::current);
      case "input" -> solved(analysis, bus, BusState::input);
      default -> null;
    };
  }

  private static Value stated(Bus bus, String name, @Nullable Quantity quantity) {
    return quantity == null
        ? Amounts.notStated("bus " + bus.name(), name)
        : new Value.Number(quantity);
  }

  private static Value solved(Analysis analysis, Bus bus, Function<BusState, Value> figure) {
    return analysis.buses().stream()
        .filter(s -> s.bus().equals(bus))
        .findFirst()
        .map(figure)
        .orElseGet(() -> Amounts.unknown("bus " + bus.name() + " is not solved"));
  }
}
