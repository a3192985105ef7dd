package dev.shoreline.simulate.power;

import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.spice.Element;
import dev.shoreline.simulate.spice.SpiceNumber;
import java.util.ArrayList;
import java.util.List;

/**
 * The deck of one corner: buses as sources, each feed as a load of constant power behind its
 * resistance, bars as chains of taps, conversions as loads on the bus above. Connections that are
 * alike are solved once; the others are further currents from the bus.
 */
final class PowerDeck {
  /** Loads at most this many taps of a bar print a voltage for the picture. */
  static final int MOST_SHOWN = 64;

  private final PowerModel model;
  private final DeckText deck = new DeckText();

  private PowerDeck(PowerModel model) {
    this.model = model;
  }

  static String of(PowerModel model, List<Expectation> expected) {
    return new PowerDeck(model).write(expected);
  }

  private String write(List<Expectation> expected) {
    deck.note("Shoreline power delivery of " + model.design() + ", " + model.corner().title());
    deck.note("voltage (V), current (A), resistance of both ways together (ohm), power (W)");
    deck.line(".options reltol=1e-10 abstol=1e-13 vntol=1e-13");
    model.buses().forEach(this::bus);
    model.connections().forEach(c -> connection(c));
    deck.line("").line(".control").line("op").line("set numdgt=9");
    model.connections().forEach(this::answers);
    model.buses().stream().filter(SupplyBus::isComplete).forEach(this::answers);
    totals();
    return deck.finish(expected);
  }

  // -- the network

  private void bus(SupplyBus bus) {
    deck.line("");
    deck.add(
        new Element.Voltage(bus.source(), bus.node(), "0", bus.voltage(), bus.subject() + " (V)"));
    if (bus.parent() > 0 && bus.isConverted()) {
      deck.add(
          new Element.Conversion(
              "bconv" + bus.id(),
              "bus" + bus.parent(),
              bus.node(),
              bus.source(),
              bus.efficiency(),
              "what " + bus.subject() + " delivers, over its efficiency"));
    }
  }

  private void connection(Connection c) {
    deck.line("");
    deck.note(
        "c" + c.id() + ": feed " + c.subject() + " on bus " + c.state().bus().name() + many(c));
    if (c.isBar()) {
      deck.add(new Element.Voltage("vm" + c.id(), c.bus().node(), c.name("t0"), 0, "meter"));
      for (int i = 1; i <= c.taps(); i++) {
        String comment = i == 1 ? "bar, bus to first tap and tap to tap (ohm)" : "";
        String before = c.name("t" + (i - 1));
        deck.add(Element.path("s" + c.id() + "_" + i, before, c.tap(i), c.segment(), comment));
        load(c, i, c.tap(i));
      }
      return;
    }
    deck.add(new Element.Voltage("vm" + c.id(), c.bus().node(), c.name("in"), 0, "meter"));
    load(c, 1, c.name("in"));
    deck.add(
        new Element.Repeat(
            "f" + c.id(),
            c.bus().node(),
            "vm" + c.id(),
            c.count() - 1,
            "the others, so many times the metered current"));
  }

  private static String many(Connection c) {
    return c.isBar()
        ? ", a bar of " + c.taps() + " taps in the order of their index"
        : c.count() == 1 ? "" : ", one of " + c.count() + " connections alike";
  }

  private void load(Connection c, int i, String from) {
    String id = c.id() + "_" + i;
    deck.add(
        Element.path("c" + id, from, c.load(i), c.resistance(), i == 1 ? "connection (ohm)" : ""));
    String comment = i == 1 ? "load of constant power (W), from the upper of its voltages" : "";
    deck.add(new Element.PowerLoad("b" + id, c.load(i), c.power(), c.bus().voltage(), comment));
  }

  // -- what is read off it

  private void answers(Connection c) {
    String bus = "v(" + c.bus().node() + ")";
    String far = "v(" + c.far() + ")";
    String meter = "i(vm" + c.id() + ")";
    deck.note("c" + c.id() + ": " + c.subject());
    deck.answer(c.name("drop"), "1000*(" + bus + "-" + far + ")");
    deck.answer(c.name("voltage"), far);
    if (c.isBar()) {
      deck.answer(c.name("sag"), "1000*(" + bus + "-v(" + c.tap(c.taps()) + "))");
      deck.answer(c.name("current"), SpiceNumber.of(c.power()) + "/" + far);
      barLoss(c, bus);
      for (int i : shown(c)) {
        deck.line("print " + c.tap(i));
        deck.line("print " + c.load(i));
      }
      return;
    }
    deck.answer(c.name("current"), meter);
    String count = SpiceNumber.of(c.count());
    deck.answer(c.name("loss"), count + "*" + meter + "*(" + bus + "-" + far + ")");
  }

  /**
   * Each load's current flows from the voltage of the bus to that of the load, so what is lost is
   * the sum of {@code I (Vs - V)}. The power that enters less that of the loads would be a
   * difference of two large figures.
   */
  private void barLoss(Connection c, String bus) {
    String loss = c.name("loss");
    String power = SpiceNumber.of(c.power());
    deck.line("let " + loss + " = 0");
    for (int i = 1; i <= c.taps(); i++) {
      String load = "v(" + c.load(i) + ")";
      deck.line("let " + loss + " = " + loss + "+" + power + "*(" + bus + "-" + load + ")/" + load);
    }
    deck.line("print " + loss);
  }

  /** Taps of a bar whose voltages are shown, the first and the last among them. */
  static List<Integer> shown(Connection c) {
    List<Integer> taps = new ArrayList<>();
    int n = Math.min(c.taps(), MOST_SHOWN);
    for (int i = 0; i < n; i++) {
      taps.add(n == 1 ? 1 : 1 + (int) ((long) i * (c.taps() - 1) / (n - 1)));
    }
    return taps;
  }

  private void answers(SupplyBus bus) {
    String name = "b" + bus.id();
    deck.note(name + ": " + bus.subject());
    deck.answer(name + "_current", "-i(" + bus.source() + ")");
    deck.answer(name + "_load", "v(" + bus.node() + ")*" + name + "_current");
  }

  private void totals() {
    if (!model.isComplete()) {
      return;
    }
    List<String> input = new ArrayList<>();
    List<String> loss = new ArrayList<>();
    model.connections().forEach(c -> loss.add(c.name("loss")));
    for (SupplyBus b : model.buses()) {
      String load = "b" + b.id() + "_load";
      String efficiency = b.isConverted() ? SpiceNumber.of(b.efficiency()) : "1";
      loss.add(load + "*(1/" + efficiency + "-1)");
      if (b.parent() == 0) {
        input.add(load + "/" + efficiency);
      }
    }
    deck.note("power that the box takes in, and what is lost of it (W)");
    deck.answer("input", String.join("+", input));
    deck.answer("loss", String.join("+", loss));
  }
}
