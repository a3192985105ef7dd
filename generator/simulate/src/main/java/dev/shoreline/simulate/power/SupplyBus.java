package dev.shoreline.simulate.power;

import dev.shoreline.rollup.power.BusState;

/**
 * A bus at one corner.
 *
 * @param id counts from 1 over the deck
 * @param voltage that it holds (V)
 * @param efficiency of its converter; NaN when none is stated
 * @param parent id of the bus that it is converted from; 0 when it enters the box
 * @param isComplete whether all that loads it is in the deck, so that its totals can be compared
 */
record SupplyBus(
    int id, BusState state, double voltage, double efficiency, int parent, boolean isComplete) {

  boolean isConverted() {
    return !Double.isNaN(efficiency);
  }

  String node() {
    return "bus" + id;
  }

  /** The source that holds it; what it delivers flows through it. */
  String source() {
    return "vbus" + id;
  }

  String subject() {
    return "bus " + state.bus().name();
  }
}
