package dev.shoreline.simulate.thermal;

import dev.shoreline.rollup.thermal.LoopState;
import java.util.List;

/**
 * A cooling loop at one corner with the slots it cools.
 *
 * @param id counts from 1 over the deck
 * @param inlet (degC)
 * @param capacityRate mdot cp of the whole loop (W/K); NaN when the mixed outlet cannot be said
 */
record CoolantStream(int id, LoopState state, double inlet, double capacityRate, List<Slot> slots) {
  CoolantStream {
    slots = List.copyOf(slots);
  }

  boolean hasOutlet() {
    return !Double.isNaN(capacityRate);
  }
}
