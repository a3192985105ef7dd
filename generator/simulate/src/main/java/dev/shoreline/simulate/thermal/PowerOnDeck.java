package dev.shoreline.simulate.thermal;

import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Plot;
import dev.shoreline.simulate.spice.Element;
import dev.shoreline.simulate.spice.SpiceNumber;
import dev.shoreline.simulate.spice.SpiceText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The deck of slots that are switched on: Cauer ladders, one for each kind of slot, run until the
 * slowest has settled. Every capacitor has its own initial value, which {@code uic} needs.
 */
final class PowerOnDeck {
  static final String FILE = "thermal-transient.cir";
  static final String RUN = "power-on";

  /** Relative, of the warming: the time step's error is far below it. */
  private static final double TOLERANCE = 1e-4;

  private static final String WAVES = "transient.txt";
  private static final int STEPS = 5000;

  private final List<PowerOn> slots;
  private final List<Expectation> expected = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private PowerOnDeck(List<PowerOn> slots) {
    this.slots = slots;
  }

  /**
   * @param text of the deck
   * @param plot of the junctions over time
   */
  record Made(String text, List<Expectation> expected, Plot plot) {}

  static Made of(String design, List<PowerOn> slots) {
    PowerOnDeck deck = new PowerOnDeck(slots);
    deck.write(design);
    return new Made(deck.text.toString(), List.copyOf(deck.expected), deck.plot());
  }

  private void write(String design) {
    note("Shoreline thermal network of " + design + ", switched on at typical values");
    note("voltage: temperature (degC), node 0 is 0 degC; current: heat flow (W)");
    note("resistance: thermal resistance (K/W); capacitance: heat capacity (J/K)");
    double end = 0;
    for (int i = 0; i < slots.size(); i++) {
      slot(slots.get(i), "n" + (i + 1));
      end = Math.max(end, round(5 * FosterResponse.of(slots.get(i).ladder()).slowest()));
    }
    line("");
    String step = SpiceNumber.of(end / STEPS);
    line(".tran " + step + " " + SpiceNumber.of(end) + " 0 " + step + " uic");
    line(".control");
    line("run");
    line("set numdgt=9");
    for (int i = 0; i < slots.size(); i++) {
      measure(slots.get(i), "n" + (i + 1));
    }
    line("set wr_singlescale");
    List<String> nodes = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      nodes.add("v(n" + (i + 1) + "_0)");
    }
    line("wrdata " + WAVES + " " + String.join(" ", nodes));
    line("quit 0");
    line(".endc");
    line(".end");
  }

  private void slot(PowerOn slot, String name) {
    line("");
    note(name + ": " + slot.slot().subject());
    String inlet = SpiceNumber.of(slot.inlet());
    add(new Element.Voltage("v" + name, name + "_in", "0", slot.inlet(), "inlet (degC)"));
    List<Ladder.Node> nodes = slot.ladder().nodes();
    for (int i = 0; i < nodes.size(); i++) {
      Ladder.Node n = nodes.get(i);
      String node = name + "_" + i;
      String next = i + 1 < nodes.size() ? name + "_" + (i + 1) : name + "_in";
      String what = String.join(" and ", n.names());
      add(
          new Element.Capacitor(
              "c" + name + "_" + i, node, "0", n.capacity(), slot.inlet(), what + " (J/K)"));
      add(
          new Element.Resistor(
              "r" + name + "_" + i, node, next, n.resistance(), "from " + what + " (K/W)"));
      if (n.heat() != 0) {
        add(new Element.Current("i" + name + "_" + i, "0", node, n.heat(), "heat (W)"));
      }
    }
    note("everything starts at " + inlet + " degC");
  }

  private void measure(PowerOn slot, String name) {
    FosterResponse response = FosterResponse.of(slot.ladder());
    double[] shares = {0.1, 1, 4};
    for (int i = 0; i < shares.length; i++) {
      double time = round(shares[i] * response.slowest());
      String answer = name + "_t" + (i + 1);
      double rise = response.rise(0, time);
      line("meas tran " + answer + " find v(" + name + "_0) at=" + SpiceNumber.of(time));
      if (Math.abs(rise) > 1e-6) {
        expected.add(
            new Expectation(
                RUN,
                answer,
                slot.slot().subject(),
                "junction " + SpiceNumber.of(time) + " s after power-on",
                "degC",
                slot.inlet() + rise,
                // ngspice prints seven digits of a measurement.
                Math.max(Math.abs(rise) * TOLERANCE, slot.inlet() * 2e-6),
                "inlet + sum of R P (1 - exp(-t / RC)) over the Foster form of the ladder",
                ""));
      }
    }
  }

  private Plot plot() {
    List<Plot.Trace> traces = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      traces.add(new Plot.Columns(slots.get(i).slot().subject(), RUN, WAVES, 0, i + 1));
    }
    return new Plot(
        "power-on",
        "Junctions after power-on",
        "time (s)",
        "junction (degC)",
        Plot.Style.LINE,
        traces,
        List.of());
  }

  /** Three digits, so that a reader sees a time and not noise. */
  private static double round(double seconds) {
    return new BigDecimal(seconds).round(new MathContext(3, RoundingMode.HALF_UP)).doubleValue();
  }

  private void add(Element e) {
    note(e.comment());
    line(e.line());
  }

  private void note(String comment) {
    line("* " + SpiceText.comment(comment));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
