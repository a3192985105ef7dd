package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Per800;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;

/** Power, and power over what is carried for it. */
final class PowerRows {
  private PowerRows() {}

  static List<Row> rows() {
    return List.of(
        ratio(
            "power-per-800-light",
            "Optics power per 800 Gb/s of light",
            "all optics with their lasers, over the payload of the optics themselves",
            "power.optics x 800 Gb/s / bandwidth.panel",
            List.of("power.optics", "bandwidth.panel"),
            "W",
            PowerRows::perLight),
        ratio(
                "power-per-800-serdes",
                "The same with its share of the host SerDes",
                "optics with lasers as above, and the ASIC's SerDes over the payload of the SerDes",
                "(power.optics / bandwidth.panel + ASIC serdes-power / bandwidth) x 800 Gb/s",
                List.of("power.optics", "bandwidth.panel", "bandwidth"),
                "W",
                PowerRows::withSerdes)
            .restingOn("serdes-power"),
        ratio(
            "power-per-800-box",
            "Optics power per 800 Gb/s of the box",
            "all optics with their lasers, over the payload of all ASIC SerDes, copper included",
            "power.optics x 800 Gb/s / bandwidth",
            List.of("power.optics", "bandwidth"),
            "W",
            PowerRows::perBox),
        ratio(
            "energy-optics",
            "Energy per bit, lasers in",
            "all optics with their lasers, over the payload of the optics themselves",
            "power.optics / bandwidth.panel",
            List.of("energy.optics"),
            "pJ/bit",
            c -> ofOptics(c, "energy.optics", "pJ/bit")),
        ratio(
            "energy-engine",
            "Energy per bit, lasers out",
            "all optics without lasers; only where every laser is outside them",
            "(power.optics - power.lasers) / bandwidth.panel",
            List.of("energy.engine"),
            "pJ/bit",
            PowerRows::lasersOut),
        ratio(
            "energy-box",
            "Energy per bit of the box",
            "all that the box takes in, over the payload of all ASIC SerDes",
            "power.input / bandwidth",
            List.of("power.input", "bandwidth"),
            "pJ/bit",
            PowerRows::box),
        Row.extensive(
            "power-optics",
            Group.POWER,
            "Power of the optics",
            "all optics and laser sources, without losses of their supplies",
            "sum of n x power",
            List.of("power.optics"),
            "W",
            c -> ofOptics(c, "power.optics", "W")),
        Row.extensive(
            "power-input",
            Group.POWER,
            "Box input power",
            "all parts, losses of their connections, and conversion",
            "power + power.loss",
            List.of("power.input", "power", "power.loss"),
            "W",
            c -> Cell.of(c.analysis().rollUp("power.input"), "W")));
  }

  private static Row ratio(
      String id,
      String title,
      String basis,
      String formula,
      List<String> rollUps,
      String unit,
      java.util.function.Function<Conformance, Cell> figure) {
    return Row.intensive(
        id, Group.POWER, title, basis, formula, rollUps, unit, Better.LESS, figure);
  }

  private static Cell ofOptics(Conformance c, String rollUp, String unit) {
    return Population.hasOptics(c)
        ? Cell.of(c.analysis().rollUp(rollUp), unit)
        : Cell.none("the design has no optics");
  }

  private static Value opticsPerLight(Conformance c) {
    return Per800.of(c.analysis().rollUp("power.optics"), c.analysis().rollUp("bandwidth.panel"));
  }

  private static Cell perLight(Conformance c) {
    return Population.hasOptics(c)
        ? Cell.of(opticsPerLight(c), "W")
        : Cell.none("the design has no optics");
  }

  private static Cell perBox(Conformance c) {
    if (!Population.hasOptics(c)) {
      return Cell.none("the design has no optics");
    }
    return Population.hasAsic(c)
        ? Cell.of(Per800.optics(c.analysis()), "W")
        : Cell.otherBasis("the design has no ASIC to divide by");
  }

  private static Cell withSerdes(Conformance c) {
    if (!Population.hasOptics(c)) {
      return Cell.none("the design has no optics");
    }
    List<Instance> asics = Population.design(c).instancesOf("Asic");
    if (asics.isEmpty()) {
      return Cell.none("the design has no ASIC");
    }
    List<Value> shares = new ArrayList<>();
    for (Instance i : asics) {
      shares.add(Amounts.times(Amounts.stated(i, "serdes-power"), i.total()));
    }
    Value serdes = Amounts.sum(shares, Quantity.of(0, "W"));
    Value share = Per800.of(serdes, c.analysis().rollUp("bandwidth"));
    return Cell.of(Amounts.plus(opticsPerLight(c), share), "W");
  }

  private static Cell lasersOut(Conformance c) {
    for (Instance i : Population.optics(c)) {
      if (i.attributes().group("laser").isEmpty()) {
        return Cell.otherBasis("the laser of " + i.path() + " is inside it");
      }
    }
    return ofOptics(c, "energy.engine", "pJ/bit");
  }

  private static Cell box(Conformance c) {
    return Population.hasAsic(c)
        ? Cell.of(
            Amounts.in(
                Amounts.over(c.analysis().rollUp("power.input"), c.analysis().rollUp("bandwidth")),
                "pJ/bit"),
            "pJ/bit")
        : Cell.otherBasis("the design has no ASIC to divide by");
  }
}
