package dev.shoreline.simulate.power;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.rail.FrequencyGrid;
import dev.shoreline.rollup.rail.RailBranch;
import dev.shoreline.rollup.rail.RailNetwork;
import dev.shoreline.rollup.rail.RailState;
import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.Plot;
import dev.shoreline.simulate.spice.Element;
import dev.shoreline.simulate.spice.SpiceNumber;
import java.util.ArrayList;
import java.util.List;

/**
 * The deck of all rails: at each a small-signal current of 1 A, over the frequencies of the closed
 * form's own grid, because a peak is the largest value on a grid.
 */
final class RailDeck {
  static final String FILE = "rail-impedance.cir";
  static final String RUN = "impedance";
  static final String CURVES = "impedance.txt";

  /** The circuit and the closed form agree to seven digits. */
  private static final double RELATIVE = 1e-6;

  private static final double LARGEST = 1e15;
  private static final double SMALLEST = 1e-15;
  private static final double MEGAHERTZ = 1e6;

  private final DeckText deck = new DeckText();
  private final List<RailState> rails = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();
  private final List<Expectation> expected = new ArrayList<>();
  private final List<Plot> plots = new ArrayList<>();

  private RailDeck() {}

  /**
   * @param text of the deck; empty when no rail can be simulated
   */
  record Made(
      String text, List<Expectation> expected, List<Omission> omissions, List<Plot> plots) {}

  static Made of(Analysis analysis) {
    RailDeck made = new RailDeck();
    analysis.rails().forEach(made::choose);
    String text = made.rails.isEmpty() ? "" : made.write(analysis.design().name());
    return new Made(
        text, List.copyOf(made.expected), List.copyOf(made.omissions), List.copyOf(made.plots));
  }

  private void choose(RailState rail) {
    String subject = "rail on bus " + rail.bus().name();
    RailNetwork network = rail.network();
    if (network == null) {
      omissions.add(new Omission(subject, reason(rail.peak())));
    } else if (!network.branches().stream().allMatch(RailDeck::fits)) {
      omissions.add(new Omission(subject, "its figures are too large or too small to simulate"));
    } else {
      rails.add(rail);
      if (rail.target() instanceof Value.Unknown) {
        omissions.add(new Omission("target of the " + subject, reason(rail.target())));
      }
    }
  }

  private static String reason(Value value) {
    return value instanceof Value.Unknown u ? u.reason() : value.text();
  }

  /** A branch that is a short, or beyond the digits of a solver, makes no network. */
  private static boolean fits(RailBranch b) {
    return b.resistance() + b.inductance() > 0
        && fits(b.resistance())
        && fits(b.inductance())
        && (!b.isCapacitor() || fits(b.capacitance()) && fits(b.capacitance() * b.count()))
        && fits(b.resistance() / b.count())
        && fits(b.inductance() / b.count());
  }

  private static boolean fits(double value) {
    return value == 0 || value >= SMALLEST && value <= LARGEST;
  }

  private String write(String design) {
    deck.note("Shoreline rail impedance of " + design + ", typical values");
    deck.note("current of 1 A into each rail: voltage (V) is impedance (ohm)");
    deck.note(
        "resistance (ohm), inductance (H), capacitance (F), equal parts as one, side by side");
    for (int i = 0; i < rails.size(); i++) {
      network(i + 1, rails.get(i));
    }
    deck.line("").line(".control");
    deck.line(
        "ac dec "
            + FrequencyGrid.PER_DECADE
            + " "
            + SpiceNumber.of(FrequencyGrid.at(0))
            + " "
            + SpiceNumber.of(FrequencyGrid.at(FrequencyGrid.SIZE - 1)));
    deck.line("set numdgt=9");
    List<String> curves = new ArrayList<>();
    for (int i = 0; i < rails.size(); i++) {
      curves.add(answers(i + 1, rails.get(i)));
    }
    deck.line("set wr_singlescale").line("wrdata " + CURVES + " " + String.join(" ", curves));
    return deck.finish(expected);
  }

  private void network(int id, RailState rail) {
    String node = "rail" + id;
    deck.line("");
    deck.note(node + ": bus " + rail.bus().name());
    deck.add(new Element.CurrentProbe("i" + node, node, "probe"));
    List<RailBranch> branches = rail.network() == null ? List.of() : rail.network().branches();
    for (int k = 0; k < branches.size(); k++) {
      branch(node, node + "_" + (k + 1), branches.get(k));
    }
  }

  private void branch(String rail, String name, RailBranch b) {
    deck.note(b.subject() + ", " + b.count() + " side by side");
    String end = b.isCapacitor() ? name + "_c" : "0";
    String middle = b.resistance() > 0 && b.inductance() > 0 ? name + "_l" : end;
    if (b.resistance() > 0) {
      deck.add(new Element.Resistor("r" + name, rail, middle, b.resistance() / b.count(), ""));
    }
    if (b.inductance() > 0) {
      String from = b.resistance() > 0 ? middle : rail;
      deck.add(new Element.Inductor("l" + name, from, end, b.inductance() / b.count(), ""));
    }
    if (b.isCapacitor()) {
      deck.add(new Element.Capacitor("c" + name, end, "0", b.capacitance() * b.count(), 0, ""));
    }
  }

  /** Prints the answers of one rail; returns the name of its curve. */
  private String answers(int id, RailState rail) {
    String name = "rail" + id;
    String curve = name + "_mohm";
    String peak = name + "_peak";
    int megahertz = (int) Math.round((Math.log10(MEGAHERTZ) - 3) * FrequencyGrid.PER_DECADE);
    deck.line("let " + curve + " = 1000*mag(v(" + name + "))");
    deck.answer(name + "_1mhz", curve + "[" + megahertz + "]");
    deck.answer(peak, "vecmax(" + curve + ")");
    deck.answer(name + "_frequency", "vecmax((" + curve + " ge " + peak + ")*mag(frequency))");
    RailNetwork network = rail.network();
    if (network != null) {
      String formula = "1 / abs(sum of n / (R + j (w L - 1 / (w C))))";
      String bus = "bus " + rail.bus().name();
      RailNetwork.Peak p = network.peak();
      double one = network.impedance(MEGAHERTZ) * 1000;
      expect(name + "_1mhz", bus, "impedance at 1 MHz", "mohm", one, formula, "");
      expect(
          peak,
          bus,
          "largest impedance, " + FrequencyGrid.TEXT,
          "mohm",
          p.impedance() * 1000,
          formula,
          "rating.RailOverTarget");
      expect(
          name + "_frequency",
          bus,
          "frequency of the largest impedance",
          "Hz",
          p.frequency(),
          "where the impedance is largest on the grid",
          "");
      plots.add(plot(id, rail));
    }
    return curve;
  }

  private void expect(
      String name,
      String subject,
      String meaning,
      String unit,
      double value,
      String formula,
      String rule) {
    expected.add(
        new Expectation(RUN, name, subject, meaning, unit, value, RELATIVE * value, formula, rule));
  }

  private static Plot plot(int id, RailState rail) {
    double target = Corner.TYPICAL.high(rail.target(), "mohm");
    return new Plot(
        "impedance-" + id,
        "Impedance of bus " + rail.bus().name(),
        "frequency (Hz)",
        "impedance (mohm)",
        Plot.Style.LOG_LINE,
        List.of(new Plot.Columns("bus " + rail.bus().name(), RUN, CURVES, 0, id)),
        Double.isNaN(target) ? List.of() : List.of(new Plot.Level("target", target)));
  }
}
