package dev.shoreline.simulate.thermal;

import dev.shoreline.model.value.Value;
import dev.shoreline.simulate.spice.Circuit;
import dev.shoreline.simulate.spice.Element;
import dev.shoreline.simulate.spice.Probe;
import dev.shoreline.simulate.spice.Subcircuit;
import java.util.ArrayList;
import java.util.List;

/**
 * The thermal model as a circuit: voltage is temperature in degC (node 0 is 0 degC), current is
 * heat flow in W, resistance is thermal resistance in K/W. Coolant carries heat downstream only:
 * each cell copies the temperature of the one before it, and heat lifts it by a resistance of
 * 1/(mdot cp). Equal plates side by side are one cell whose heat counts for all of them; plates in
 * series are one cell each, in the order of the flow.
 */
final class ThermalCircuit {
  /** Largest difference from our own solution (K). */
  static final double TOLERANCE = 0.001;

  /** Cells of a series that are printed for a picture. */
  static final int MOST_SHOWN = 64;

  private final ThermalModel model;
  private final List<Subcircuit> kinds = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final List<Probe> probes = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();

  private ThermalCircuit(ThermalModel model) {
    this.model = model;
  }

  static Circuit of(ThermalModel model) {
    ThermalCircuit circuit = new ThermalCircuit(model);
    model.streams().forEach(circuit::stream);
    return new Circuit(
        "Shoreline thermal network of " + model.design() + ", " + model.corner().title(),
        List.of(
            "voltage: temperature (degC), node 0 is 0 degC",
            "current: heat flow (W)",
            "resistance: thermal resistance (K/W)",
            "gain of g elements: mdot cp of a stream (W/K)"),
        circuit.kinds,
        circuit.elements,
        circuit.probes,
        circuit.shown);
  }

  private void stream(CoolantStream stream) {
    String loop = "loop" + stream.id();
    String name = stream.state().loop().name();
    elements.add(
        new Element.Voltage(
            "v" + loop, loop + "_in", "0", stream.inlet(), "inlet of loop " + name + " (degC)"));
    stream.slots().forEach(slot -> slot(slot, loop, stream.inlet()));
    if (stream.hasOutlet()) {
      outlet(stream, loop);
    }
  }

  private void outlet(CoolantStream stream, String loop) {
    String name = stream.state().loop().name();
    elements.add(
        new Element.Copy("e" + loop, loop + "_base", loop + "_in", "mixed outlet of loop " + name));
    elements.add(
        new Element.Resistor(
            "r" + loop,
            loop + "_out",
            loop + "_base",
            1 / stream.capacityRate(),
            "1/(mdot cp) of the whole loop (K/W)"));
    for (Slot slot : stream.slots()) {
      elements.add(
          new Element.Transfer(
              "g" + slot.id(),
              loop + "_out",
              node(slot, slot.cells(), "out"),
              loop + "_in",
              slot.streams() * slot.capacityRate(),
              "mdot cp of "
                  + many(slot.streams(), "stream")
                  + " over "
                  + slot.subject()
                  + " (W/K)"));
    }
    probe(loop + "_out", "loop " + name, "mixed outlet", stream.state().outlet(), 0);
  }

  private void slot(Slot slot, String loop, double inlet) {
    Subcircuit kind = SlotCircuit.of(slot);
    kinds.add(kind);
    String upstream = loop + "_in";
    for (long cell = 1; cell <= slot.cells(); cell++) {
      List<String> nodes = new ArrayList<>(List.of(upstream));
      for (String port : kind.ports().subList(1, kind.ports().size())) {
        nodes.add(node(slot, cell, port));
      }
      String comment = cell > 1 ? "" : callComment(slot);
      elements.add(new Element.Call("x" + slot.id() + "_" + cell, nodes, kind, comment));
      upstream = node(slot, cell, "out");
      if (cell < slot.cells() && slot.cells() <= MOST_SHOWN) {
        shown.add(upstream);
        shown.add(node(slot, cell, hottest(slot)));
      }
    }
    probes(slot, inlet);
  }

  /** The end of the chain that is known: where it is hottest. */
  static String hottest(Slot slot) {
    return slot.hasJunction() ? "junction" : slot.hasCase() ? "case" : "wall";
  }

  private static String callComment(Slot slot) {
    String name = "n" + slot.id();
    String how = slot.streams() == 1 ? "" : ", one of " + slot.streams() + " side by side";
    if (slot.cells() > 1) {
      how = ", " + slot.cells() + " plates in the order of the flow; " + name + " is the last";
    }
    return name + ": plate on " + slot.subject() + how;
  }

  private static String many(long n, String noun) {
    return n == 1 ? "one " + noun : n + " " + noun + "s";
  }

  private void probes(Slot slot, double inlet) {
    String subject = slot.subject();
    String out = node(slot, slot.cells(), "out");
    if (model.corner() == Corner.MANIFOLD) {
      shared(slot, subject, inlet);
      return;
    }
    double inletRise = slot.fromInlet() ? model.corner().high(slot.state().rise(), "K") : 0;
    probe(out, subject, "coolant leaving the plate", slot.state().coolant(), inletRise);
    probe(node(slot, slot.cells(), "wall"), subject, "plate wall", slot.state().wall(), 0);
    if (slot.hasCase()) {
      String node = node(slot, slot.cells(), "case");
      probe(node, subject, "case", slot.state().caseTemperature(), 0);
    }
    if (slot.hasJunction()) {
      String node = node(slot, slot.cells(), "junction");
      probe(node, subject, "junction", slot.state().junction(), 0);
    }
  }

  /** With other flows than the report has, the closed form of the slot itself is what must come. */
  private void shared(Slot slot, String subject, double inlet) {
    double out = inlet + slot.cells() * slot.heat() / slot.capacityRate();
    double wall = out - (slot.fromInlet() ? slot.heat() / slot.capacityRate() : 0);
    wall += slot.heat() * slot.resistance();
    add(node(slot, slot.cells(), "out"), subject, "coolant leaving the plate", out);
    add(node(slot, slot.cells(), "wall"), subject, "plate wall", wall);
    if (slot.hasCase()) {
      double body = wall + slot.heat() * slot.interfaceResistance();
      add(node(slot, slot.cells(), "case"), subject, "case", body);
      if (slot.hasJunction()) {
        double junction = body + slot.ownHeat() * slot.junctionResistance();
        add(node(slot, slot.cells(), "junction"), subject, "junction", junction);
      }
    }
  }

  private void probe(String node, String subject, String meaning, Value value, double plus) {
    double expected = model.corner().high(value, "degC") + plus;
    if (!Double.isNaN(expected)) {
      add(node, subject, meaning, expected);
    }
  }

  private void add(String node, String subject, String meaning, double expected) {
    probes.add(new Probe(node, subject, meaning, "degC", expected, TOLERANCE));
  }

  /** {@code n1_wall} for the last (or only) cell, {@code n1_k3_wall} for the third of several. */
  static String node(Slot slot, long cell, String port) {
    String prefix = "n" + slot.id() + "_";
    return cell == slot.cells() ? prefix + port : prefix + "k" + cell + "_" + port;
  }
}
