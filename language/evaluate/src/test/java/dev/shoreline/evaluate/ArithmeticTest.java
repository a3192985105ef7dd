package dev.shoreline.evaluate;

import static dev.shoreline.evaluate.Evaluated.reason;
import static dev.shoreline.evaluate.Evaluated.refused;
import static dev.shoreline.evaluate.Evaluated.shown;
import static dev.shoreline.evaluate.Evaluated.value;
import static dev.shoreline.evaluate.Exprs.*;
import static dev.shoreline.model.expr.Expr.Operator.MINUS;
import static dev.shoreline.model.expr.Expr.Operator.OVER;
import static dev.shoreline.model.expr.Expr.Operator.PLUS;
import static dev.shoreline.model.expr.Expr.Operator.TIMES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Units;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArithmeticTest {
  private final World world =
      new World()
          .with("power", "_ 130 400 W")
          .with("tjmax", new Value.Unknown("asic has no attribute tj-max"))
          .with("margins", many("xpo[1..16]", 16, number("2 dB"), "oe", 1, number("3 dB")))
          .with("losses", many("xpo[1..16]", 16, number("1 dB"), "oe", 1, number("0.5 dB")))
          .with("others", many("asic[1..2]", 2, number("1 dB")));

  @Test
  void computes() {
    assertThat(shown(op(PLUS, lit("1 W"), lit("2 W"), lit("3 W")), world)).isEqualTo("6 W");
    assertThat(shown(op(MINUS, lit("9 W"), lit("2 W"), lit("3 W")), world)).isEqualTo("4 W");
    assertThat(shown(op(TIMES, lit("48 V"), lit("10 A")), world)).isEqualTo("480 W");
    assertThat(shown(op(OVER, lit("8 W"), lit("2"), lit("2")), world)).isEqualTo("2 W");
    assertThat(shown(minus(lit("3 W")), world)).isEqualTo("-3 W");
    assertThat(shown(op(TIMES, name("power"), lit("16")), world))
        .isEqualTo("typ 2080 W, max 6400 W");
  }

  @Test
  void mixesOperatorsOfOneRank() {
    Expr e =
        new Expr.Operation(
            List.of(PLUS, MINUS), List.of(lit("1 W"), lit("5 W"), lit("2 W")), span());
    assertThat(shown(e, world)).isEqualTo("4 W");
  }

  @Test
  void literalsAreWhatTheySay() {
    assertThat(value(text("a"), world)).isEqualTo(new Value.Text("a"));
    assertThat(shown(truth(true), world)).isEqualTo("true");
    assertThat(value(lit(unknown("why")), world)).isEqualTo(unknown("why"));
  }

  @Test
  void unknownStaysUnknownWithItsReason() {
    assertThat(reason(op(PLUS, lit("3 K"), name("tjmax")), world))
        .isEqualTo("asic has no attribute tj-max");
    assertThat(reason(op(TIMES, name("tjmax"), lit("0")), world))
        .isEqualTo("asic has no attribute tj-max");
    assertThat(reason(minus(name("tjmax")), world)).isEqualTo("asic has no attribute tj-max");
  }

  @Test
  void oneMistakeIsOneMessage() {
    Expr wrong = op(PLUS, lit("3 W"), lit("2 V"));
    refused(
        op(TIMES, op(PLUS, wrong, lit("1 A")), lit("2")),
        world,
        wrong,
        "units.Mismatch",
        "cannot add 3 W and 2 V",
        "");
  }

  @Test
  void twoMistakesAreTwoMessages() {
    Expr e = op(PLUS, op(PLUS, lit("3 W"), lit("2 V")), name("nothing"));
    assertThat(Evaluator.evaluate(e, world).diagnostics())
        .extracting(d -> d.id())
        .containsExactly("units.Mismatch", "name.Unknown");
  }

  @Test
  void refusesWhatIsNoQuantity() {
    refused(
        op(PLUS, lit("3 W"), text("abc")),
        world,
        "type.Mismatch",
        "`+` works on quantities; this is the text \"abc\"",
        "");
    refused(
        op(TIMES, truth(true), lit("3 W")),
        world,
        "type.Mismatch",
        "`*` works on quantities; this is the truth value true",
        "");
    refused(
        minus(lit(new Value.Date("2026-09"))),
        world,
        "type.Mismatch",
        "`-` works on quantities; this is the date 2026-09",
        "");
    refused(
        op(
            PLUS,
            lit(new Value.InstanceRef(Designs.instance("xpo", 0, null, Designs.part("P")))),
            lit("1 W")),
        world,
        "type.Mismatch",
        "`+` works on quantities; this is the instance xpo",
        "name what is meant of it, for example its `power`");
  }

  @Test
  void reportsDivisionByZeroAndOverflow() {
    refused(op(OVER, lit("3 W"), lit("0")), world, "value.DivisionByZero", "division by zero", "");
    refused(
        op(OVER, lit("3 W"), range(lit("-1 W"), lit("1 W"))),
        world,
        "value.DivisionByZero",
        "the divisor -1 .. 1 may be zero",
        "");
    refused(
        op(TIMES, lit("1e250"), lit("1e250")),
        world,
        "value.Overflow",
        "the number is too large or too small to work with",
        "");
  }

  // -- many ---------------------------------------------------------------------------------------

  @Test
  void worksOnEachOfMany() {
    assertThat(shown(op(PLUS, name("margins"), lit("1 dB")), world))
        .isEqualTo("xpo[1..16]: 3 dB; oe: 4 dB");
    assertThat(shown(op(MINUS, lit("9 dB"), name("margins")), world))
        .isEqualTo("xpo[1..16]: 7 dB; oe: 6 dB");
    assertThat(shown(op(MINUS, name("margins"), name("losses")), world))
        .isEqualTo("xpo[1..16]: 1 dB; oe: 2.5 dB");
    assertThat(shown(minus(name("margins")), world)).isEqualTo("xpo[1..16]: -2 dB; oe: -3 dB");
  }

  @Test
  void pairsManyBySubject() {
    World w =
        new World()
            .with("a", many("x", 1, number("1 W"), "y", 1, number("2 W")))
            .with("b", many("y", 1, number("20 W"), "x", 1, number("10 W")));
    assertThat(shown(op(PLUS, name("a"), name("b")), w)).isEqualTo("x: 11 W; y: 22 W");
  }

  @Test
  void refusesManyOfOtherSubjects() {
    refused(
        op(PLUS, name("margins"), name("others")),
        world,
        "type.Mismatch",
        "the values of xpo[1..16] and 1 more and the values of asic[1..2] do not pair up",
        "make one value of each first, with sum(...), min(...) or max(...)");
    refused(
        op(PLUS, lit(many()), name("others")),
        world,
        "type.Mismatch",
        "the values of nothing and the values of asic[1..2] do not pair up",
        "make one value of each first, with sum(...), min(...) or max(...)");
  }

  @Test
  void aMistakeInManyIsOneMessage() {
    refused(
        op(PLUS, name("margins"), lit("1 W")),
        world,
        "units.Mismatch",
        "cannot add 2 dB and 1 W",
        "");
  }

  @Test
  void oneUnknownOfManyStaysAlone() {
    World w = new World().with("a", many("x", 1, number("1 W"), "y", 2, unknown("not stated")));
    assertThat(shown(op(PLUS, name("a"), lit("1 W")), w)).isEqualTo("x: 2 W; y: unknown");
  }

  // -- bounds -------------------------------------------------------------------------------------

  @Test
  void buildsBounds() {
    assertThat(shown(range(lit("40 V"), lit("60 V")), world)).isEqualTo("40 .. 60 V");
    assertThat(shown(range(minus(lit("3.1")), lit("4.0 dBm")), world)).isEqualTo("-3.1 .. 4 dBm");
    assertThat(shown(range(lit("3 dBm"), lit("4.0")), world)).isEqualTo("3 .. 4 dBm");
    assertThat(shown(range(lit("5 %"), lit("10")), world)).isEqualTo("5 .. 10 %");
    assertThat(shown(range(lit("1"), lit("2")), world)).isEqualTo("1 .. 2");
    assertThat(shown(range(lit(unknown("?")), lit("2 V")), world)).isEqualTo("max 2 V");
    assertThat(reason(range(lit(unknown("why")), lit(unknown("?"))), world)).isEqualTo("why");
  }

  @Test
  void onlyWrittenNumbersTakeAUnit() {
    Expr computed = op(OVER, lit("4 W"), lit("2 W"));
    refused(
        range(computed, lit("9 W")),
        world,
        "units.Mismatch",
        "cannot take as bounds of one value 2 (a plain number) and 9 W",
        "write its unit: `2 W`");
  }

  @Test
  void refusesBoundsThatAreNone() {
    refused(
        range(lit("5 W"), lit("3 W")),
        world,
        "value.Bounds",
        "the lower bound 5 W is above the upper bound 3 W",
        "write the smaller bound first");
    refused(
        range(text("a"), lit("3 W")),
        world,
        "type.Mismatch",
        "a bound works on quantities; this is the text \"a\"",
        "");
  }

  @Test
  void buildsCorners() {
    assertThat(shown(new Expr.Corners(null, lit("130 W"), lit("0.4 kW"), span()), world))
        .isEqualTo("typ 0.13 kW, max 0.4 kW");
    assertThat(shown(new Expr.Corners(lit("1 W"), null, null, span()), world)).isEqualTo("min 1 W");
    assertThat(shown(new Expr.Corners(lit("1 W"), lit("2 W"), lit("3 W"), span()), world))
        .isEqualTo("1 .. 3 W (typ 2 W)");
    refused(
        new Expr.Corners(lit("1 W"), lit("5 W"), lit("3 W"), span()),
        world,
        "value.Bounds",
        "the typical value 5 lies outside its bounds",
        "a typical value lies between the smallest and the largest");
    Expr wrong = name("nothing");
    refused(
        new Expr.Corners(wrong, null, lit("3 W"), span()),
        world,
        wrong,
        "name.Unknown",
        "nothing is called `nothing` here",
        "");
  }

  // -- per ----------------------------------------------------------------------------------------

  private final World design =
      new World()
          .with("power", "_ 2080 6400 W")
          .with("each", many("x", 2, number("8 W"), "y", 1, number("4 W")))
          .total("bit/s", "204.8 Tb/s")
          .total("port", "128 port")
          .total("laser", unknown("no laser is declared"))
          .total("m*die-edge", number("100 mm*die-edge"));

  private static Expr per(Expr operand, String amount) {
    return new Expr.Per(operand, lit(amount), null, span());
  }

  private static Expr perUnit(Expr operand, String unit) {
    return new Expr.Per(operand, null, Units.of(unit), span());
  }

  @Test
  void perAmountKeepsTheDimension() {
    assertThat(shown(per(name("power"), "800 Gb/s"), design)).isEqualTo("typ 8.125 W, max 25 W");
    assertThat(shown(per(name("each"), "102.4 Tb/s"), design)).isEqualTo("x: 4 W; y: 2 W");
  }

  @Test
  void perUnitDivides() {
    assertThat(shown(perUnit(name("power"), "port"), design))
        .isEqualTo("typ 16.25 W/port, max 50 W/port");
    assertThat(shown(perUnit(lit(number("1 Tb/s")), "mm*die-edge"), design))
        .isEqualTo("1 Tb/s/mm/die-edge");
    Expr computed = op(PLUS, lit("100 Tb/s"), lit("104.8 Tb/s"));
    assertThat(shown(perUnit(computed, "mm*die-edge"), design)).isEqualTo("2.048 Tb/s/mm/die-edge");
  }

  @Test
  void writtenFiguresHaveTheirBasisWithThem() {
    assertThat(shown(perUnit(lit("9 W"), "port"), design)).isEqualTo("9 W/port");
    assertThat(shown(perUnit(minus(lit("9 W")), "port"), design)).isEqualTo("-9 W/port");
    assertThat(shown(per(lit("10 W"), "800 Gb/s"), design)).isEqualTo("12.5 pJ/bit");
    assertThat(shown(perUnit(lit("9 W"), "module"), new World())).isEqualTo("9 W/module");
  }

  @Test
  void perNeedsATotal() {
    refused(
        perUnit(name("power"), "module"),
        design,
        "units.NoTotal",
        "there is no total in module here that `per` could divide by",
        "divide by a figure you name, with `/`");
    assertThat(reason(perUnit(name("power"), "laser"), design)).isEqualTo("no laser is declared");
    refused(
        perUnit(text("a"), "port"),
        design,
        "type.Mismatch",
        "`per` works on quantities; this is the text \"a\"",
        "");
  }
}
