package dev.shoreline.rollup.fabric;

import dev.shoreline.model.fabric.Fabric;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Quantity;

/** Latency of one link of a fabric with the switch behind it, cable included (s). */
final class LinkLatency {
  /** Group index 1.468 of single-mode fiber at 1310 nm over the speed of light. */
  private static final Quantity DELAY = Quantity.of("4.9", "ns/m");

  private LinkLatency() {}

  static Value of(Fabric fabric) {
    Value stated = Amounts.stated(fabric.name(), fabric.attributes(), "link-latency");
    Value cable =
        fabric
            .quantity("cable")
            .map(length -> Amounts.times(Amounts.of(length), Amounts.of(DELAY)))
            .orElse(new Value.Number(Quantity.of(0, "ns")));
    return Amounts.in(Amounts.plus(stated, cable), "ns");
  }
}
