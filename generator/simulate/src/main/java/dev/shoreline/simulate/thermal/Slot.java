package dev.shoreline.simulate.thermal;

import dev.shoreline.rollup.thermal.PlateState;

/**
 * One kind of slot: a plate with what it cools, at one corner.
 *
 * @param id counts from 1 over the deck
 * @param ownHeat of the instance itself, made at its junction (W)
 * @param otherHeat of what it contains, made at its case (W)
 * @param capacityRate mdot cp of the stream through one plate (W/K)
 * @param resistance wall to coolant (K/W)
 * @param interfaceResistance case to wall (K/W); NaN when not known, then the chain ends at the
 *     wall
 * @param junctionResistance junction to case (K/W); NaN when not known, then it ends at the case
 * @param fromInlet whether the resistance counts from the coolant that enters the plate
 * @param cells plates that one stream passes
 * @param streams equal streams side by side
 */
record Slot(
    int id,
    PlateState state,
    double ownHeat,
    double otherHeat,
    double capacityRate,
    double resistance,
    double interfaceResistance,
    double junctionResistance,
    boolean fromInlet,
    long cells,
    long streams) {

  /** Of one plate (W). */
  double heat() {
    return ownHeat + otherHeat;
  }

  boolean hasCase() {
    return !Double.isNaN(interfaceResistance);
  }

  boolean hasJunction() {
    return hasCase() && !Double.isNaN(junctionResistance);
  }

  String subject() {
    return state.plate().selection().toString();
  }
}
