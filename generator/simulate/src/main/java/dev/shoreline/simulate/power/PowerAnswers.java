package dev.shoreline.simulate.power;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Omission;
import java.util.ArrayList;
import java.util.List;

/** What a deck of {@link PowerDeck} must answer: the figures of the report, at one corner. */
final class PowerAnswers {
  /** The circuit and the closed form agree to eight digits. */
  private static final double RELATIVE = 1e-6;

  private static final double SMALLEST = 1e-9;

  private final PowerModel model;
  private final List<Expectation> expected = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();

  private PowerAnswers(PowerModel model) {
    this.model = model;
  }

  /**
   * @param omissions totals that are not compared, and why
   */
  record Made(List<Expectation> expected, List<Omission> omissions) {}

  static Made of(PowerModel model, Analysis analysis) {
    PowerAnswers answers = new PowerAnswers(model);
    model.connections().forEach(answers::connection);
    model.buses().forEach(answers::bus);
    answers.totals(analysis);
    return new Made(List.copyOf(answers.expected), List.copyOf(answers.omissions));
  }

  private void connection(Connection c) {
    Corner corner = model.corner();
    double drop = corner.high(c.state().drop(), "V");
    String which = c.isBar() ? ", far tap" : "";
    add(
        c,
        "drop",
        "drop from bus to part" + which,
        "mV",
        drop * 1000,
        c.isBar()
            ? "r x sum of k I[k] + R I[n], I[k] = P / V[k]"
            : "Vs - (Vs + sqrt(Vs^2 - 4 P R)) / 2",
        "BusPower.drop-to-module");
    add(
        c,
        "voltage",
        "voltage at the part" + which,
        "V",
        c.bus().voltage() - drop,
        "bus voltage - drop",
        "rating.SupplyOutOfRange");
    if (c.isBar()) {
      double sag = corner.high(c.state().sag(), "V") * 1000;
      add(c, "sag", "sag of the bar, far tap", "mV", sag, "r x sum of k I[k], I[k] = P / V[k]", "");
    }
    double current = corner.high(c.state().current(), "A");
    add(c, "current", "current" + which, "A", current, "P / V", "rating.ConnectorOverCurrent");
    add(
        c,
        "loss",
        c.isBar()
            ? "loss of the bar and its connections"
            : c.count() == 1 ? "loss of the connection" : "loss of all connections",
        "W",
        corner.high(c.state().loss(), "W"),
        c.isBar() ? "sum of I[k]^2 R + (I[k] + ... + I[n])^2 r" : "n I^2 R",
        "");
  }

  private void add(
      Connection c,
      String what,
      String meaning,
      String unit,
      double value,
      String formula,
      String rule) {
    expect(c.name(what), c.subject(), meaning, unit, value, formula, rule);
  }

  private static double tolerance(double value) {
    return Math.max(RELATIVE * Math.abs(value), SMALLEST);
  }

  private void bus(SupplyBus bus) {
    if (!bus.isComplete()) {
      omissions.add(new Omission("totals of " + bus.subject(), "not all that loads it is known"));
      return;
    }
    String name = "b" + bus.id();
    total(
        name + "_current",
        bus.subject(),
        "current delivered",
        "A",
        bus.state().current(),
        "load / voltage",
        "rating.SupplyOverCurrent");
    total(
        name + "_load",
        bus.subject(),
        "power delivered",
        "W",
        bus.state().load(),
        "sum of parts, losses and inputs of the buses converted from it",
        "");
  }

  private void totals(Analysis analysis) {
    if (!model.isComplete()) {
      return;
    }
    String all = "the design";
    Value input = analysis.power().input();
    total("input", all, "power taken in", "W", input, "sum of load / efficiency", "");
    Value loss = analysis.power().loss();
    total(
        "loss",
        all,
        "lost in connections and conversions",
        "W",
        loss,
        "sum of feed losses + load (1 / efficiency - 1)",
        "");
  }

  private void total(
      String name,
      String subject,
      String meaning,
      String unit,
      Value value,
      String formula,
      String rule) {
    double number = model.corner().high(value, unit);
    if (Double.isNaN(number)) {
      omissions.add(new Omission(meaning + ", " + subject, model.corner().reason(value)));
    } else {
      expect(name, subject, meaning, unit, number, formula, rule);
    }
  }

  private void expect(
      String name,
      String subject,
      String meaning,
      String unit,
      double value,
      String formula,
      String rule) {
    if (Double.isFinite(value)) {
      expected.add(
          new Expectation(
              model.corner().run(),
              name,
              subject,
              meaning,
              unit,
              value,
              tolerance(value),
              formula,
              rule));
    }
  }
}
