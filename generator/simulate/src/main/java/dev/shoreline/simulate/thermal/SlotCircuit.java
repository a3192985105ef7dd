package dev.shoreline.simulate.thermal;

import dev.shoreline.simulate.spice.Element;
import dev.shoreline.simulate.spice.Subcircuit;
import java.util.ArrayList;
import java.util.List;

/**
 * One plate with what it cools: junction to case to wall to coolant, and the coolant cell. Where
 * the plate's resistance counts from the inlet, its heat is metered there and put into the cell, so
 * that the wall sees the cold coolant and the next plate the warm one.
 */
final class SlotCircuit {
  private SlotCircuit() {}

  static Subcircuit of(Slot slot) {
    List<String> ports = new ArrayList<>(List.of("in", "out", "wall"));
    List<Element> parts = new ArrayList<>();
    parts.add(
        new Element.Copy("ecell", "base", "in", "coolant that enters, carried downstream only"));
    parts.add(
        new Element.Resistor(
            "rcell", "out", "base", 1 / slot.capacityRate(), "1/(mdot cp) of one stream (K/W)"));
    coolant(slot, parts);
    String end = "wall";
    if (slot.hasCase()) {
      ports.add("case");
      end = "case";
      parts.add(
          Element.path("tim", "case", "wall", slot.interfaceResistance(), "case to wall (K/W)"));
    }
    if (slot.hasJunction()) {
      ports.add("junction");
      parts.add(
          Element.path(
              "jc", "junction", "case", slot.junctionResistance(), "junction to case (K/W)"));
      parts.add(new Element.Current("iown", "0", "junction", slot.ownHeat(), "own heat (W)"));
    }
    if (slot.otherHeat() != 0 || !slot.hasJunction()) {
      String what = slot.hasJunction() ? "heat of the parts within (W)" : "heat (W)";
      parts.add(new Element.Current("iheat", "0", end, slot.otherHeat(), what));
    }
    List<String> notes =
        List.of(
            "slot " + slot.id() + ": " + slot.subject(),
            "resistance wall to coolant counts from the "
                + (slot.fromInlet() ? "coolant entering" : "coolant leaving")
                + " the plate");
    return new Subcircuit("slot" + slot.id(), ports, parts, notes);
  }

  private static void coolant(Slot slot, List<Element> parts) {
    String comment = "wall to coolant (K/W)";
    if (!slot.fromInlet()) {
      parts.add(Element.path("plate", "wall", "out", slot.resistance(), comment));
      return;
    }
    parts.add(Element.path("plate", "wall", "entry", slot.resistance(), comment));
    parts.add(new Element.Voltage("vmeter", "entry", "base", 0, "heat meter (W)"));
    parts.add(new Element.Mirror("fheat", "out", "vmeter", "the metered heat warms the stream"));
  }
}
