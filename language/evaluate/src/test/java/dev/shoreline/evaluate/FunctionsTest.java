package dev.shoreline.evaluate;

import static dev.shoreline.evaluate.Evaluated.reason;
import static dev.shoreline.evaluate.Evaluated.refused;
import static dev.shoreline.evaluate.Evaluated.shown;
import static dev.shoreline.evaluate.Exprs.*;
import static dev.shoreline.model.expr.Expr.Operator.MINUS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.evaluate.function.Function;
import dev.shoreline.evaluate.function.Functions;
import dev.shoreline.model.Instance;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionsTest {
  private final Instance xpo =
      Designs.instance("xpo", 16, null, Designs.part("Xpo", "power", number("_ 130 400 W")));

  private final World world =
      new World()
          .with(xpo)
          .with("powers", many("xpo[1..16]", 16, number("_ 130 400 W"), "asic", 2, number("900 W")))
          .with("margins", many("a", 16, number("2 3 4 dB"), "b", 1, number("2.5 dB")))
          .with("open", many("a", 16, number("3 dB"), "b", 2, unknown("its loss is not stated")))
          .with("levels", many("a", 2, number("0 dBm")))
          .with("huge", many("a", 1_000_000_000_000L, number("400 W")))
          .with("none", many())
          .with("u", unknown("why"));

  private String of(String function, String... quantities) {
    Expr[] arguments = new Expr[quantities.length];
    for (int i = 0; i < quantities.length; i++) {
      arguments[i] = lit(quantities[i]);
    }
    return shown(call(function, arguments), world);
  }

  // -- aggregates ---------------------------------------------------------------------------------

  @Test
  void choosesExtremes() {
    assertThat(of("min", "3 W", "2000 mW", "5 W")).isEqualTo("2 W");
    assertThat(of("max", "3 W", "2000 mW", "5 W")).isEqualTo("5 W");
    assertThat(of("worst", "3 dB")).isEqualTo("3 dB");
    assertThat(of("best", "3 dB", "4 dB")).isEqualTo("4 dB");
    assertThat(of("max", "40 degC", "41 degC")).isEqualTo("41 degC");
    assertThat(of("min", "-3 dBm", "1 dBm")).isEqualTo("-3 dBm");
    assertThat(shown(call("worst", name("margins")), world)).isEqualTo("2 .. 2.5 dB (typ 2.5 dB)");
    assertThat(shown(call("best", name("margins")), world)).isEqualTo("2.5 .. 4 dB (typ 3 dB)");
    assertThat(shown(call("max", name("powers"), lit("1 kW")), world)).isEqualTo("1000 W");
  }

  @Test
  void extremesAreBoundedByWhatIsKnown() {
    assertThat(shown(call("worst", name("open")), world)).isEqualTo("max 3 dB");
    assertThat(shown(call("best", name("open")), world)).isEqualTo("min 3 dB");
    assertThat(reason(call("min", name("u")), world)).isEqualTo("why");
    assertThat(reason(call("min", name("none")), world))
        .isEqualTo("there is nothing to choose from");
  }

  @Test
  void sumsEachAsOftenAsItOccurs() {
    assertThat(of("sum", "1 W", "2 W", "3 W")).isEqualTo("6 W");
    assertThat(shown(call("sum", name("powers")), world)).isEqualTo("typ 3880 W, max 8200 W");
    assertThat(shown(call("sum", name("powers"), lit("20 W")), world))
        .isEqualTo("typ 3900 W, max 8220 W");
    assertThat(shown(call("sum", path("xpo.power")), world)).isEqualTo("typ 2080 W, max 6400 W");
    assertThat(shown(call("sum", member(name("xpo", at("1", "4")), "power")), world))
        .isEqualTo("typ 520 W, max 1600 W");
    assertThat(shown(call("sum", name("huge")), world)).isEqualTo("400000000000000 W");
    assertThat(of("sum", "0.1 USD", "0.2 USD")).isEqualTo("0.3 USD");
  }

  @Test
  void aSumWithAnUnknownIsUnknown() {
    assertThat(reason(call("sum", name("open")), world)).isEqualTo("b: its loss is not stated");
    assertThat(reason(call("sum", name("u"), lit("1 W")), world)).isEqualTo("why");
    assertThat(reason(call("sum", name("none")), world)).isEqualTo("there is nothing to add up");
  }

  @Test
  void refusesSumsWithoutMeaning() {
    refused(
        call("sum", lit("3 dBm")),
        world,
        "units.Mismatch",
        "the level 3 dBm cannot be added up",
        "write powersum(...)");
    refused(
        call("sum", lit("40 degC")),
        world,
        "units.Mismatch",
        "the temperature 40 degC cannot be added up",
        "take max(...) or min(...)");
    refused(
        call("sum", name("xpo")),
        world,
        "type.Mismatch",
        "`sum` works on quantities; this is the instance xpo[1..16]",
        "name what is meant of it, for example its `power`");
    refused(
        call("sum", lit("3 W"), lit("2 V")), world, "units.Mismatch", "cannot add 3 W and 2 V", "");
    refused(
        call("max", lit("3 W"), lit("2 V")),
        world,
        "units.Mismatch",
        "cannot compare 3 W and 2 V",
        "");
    refused(
        call("max", text("a")),
        world,
        "type.Mismatch",
        "`max` works on quantities; this is the text \"a\"",
        "");
  }

  @Test
  void counts() {
    assertThat(shown(call("count", name("powers")), world)).isEqualTo("18");
    assertThat(shown(call("count", name("xpo")), world)).isEqualTo("16");
    assertThat(shown(call("count", name("open")), world)).isEqualTo("18");
    assertThat(shown(call("count", name("none")), world)).isEqualTo("0");
    assertThat(shown(call("count", name("huge")), world)).isEqualTo("1000000000000");
    assertThat(
            shown(
                call(
                    "count",
                    lit(
                        new Value.Group(
                            LaneGroups.of(q("8 laser"), null, "", null, null, "", "")))),
                world))
        .isEqualTo("8 laser");
    assertThat(reason(call("count", name("u")), world)).isEqualTo("why");
  }

  @Test
  void refusesCountsBeyondReach() {
    World w =
        new World().with("a", many("x", Long.MAX_VALUE, number("1 W"), "y", 1, number("1 W")));
    refused(
        call("count", name("a")), w, "value.Overflow", "there are more than 9.2e18 of them", "");
    World nested = new World().with("a", many("x", Long.MAX_VALUE, many("x y", 2, number("1 W"))));
    refused(
        call("count", name("a")),
        nested,
        "value.Overflow",
        "there are more than 9.2e18 of them",
        "");
  }

  // -- of one value -------------------------------------------------------------------------------

  @ParameterizedTest
  @CsvSource({
    "abs, -3 W, 3 W",
    "abs, 3 W, 3 W",
    "abs, -2 1 5 W, 0 .. 5 W (typ 1 W)",
    "abs, -7 1 5 W, 0 .. 7 W (typ 1 W)",
    "abs, -5 -3 -2 W, 2 .. 5 W (typ 3 W)",
    "abs, _ -1 5 W, 'min 0 W, typ 1 W'",
    "abs, _ -3 -2 W, 'min 2 W, typ 3 W'",
    "sqrt, 9 mm^2, 3 mm",
    "sqrt, 2, 1.41421",
    "sqrt, 4 9 16, 2 .. 4 (typ 3)",
    "sqrt, 0, 0",
    "log10, 1000, 3",
    "log10, 10 _ 100, 1 .. 2",
    "log10, 50 %, -0.30103",
    "round, 2.5 W, 3 W",
    "round, -2.5 W, -2 W",
    "round, 2.4 W, 2 W",
    "round, 1e40 W, 1e40 W",
    "round, 1.4 2.6 3.5 kW, 1 .. 4 kW (typ 3 kW)",
    "dBm, 1 mW, 0 dBm",
    "dBm, 100 mW, 20 dBm",
    "power, 20 dBm, 100 mW",
    "power, 0 dBm, 1 mW",
    "typ, _ 130 400 W, 130 W",
    "lowest, 40 48 60 V, 40 V",
    "highest, _ 130 400 W, 400 W",
  })
  void computes(String function, String argument, String result) {
    String quantity =
        argument.equals("4 9 16") || argument.equals("10 _ 100") ? argument + " UI" : argument;
    assertThat(shown(call(function, lit(quantity)), world)).isEqualTo(result);
    assertThat(reason(call(function, name("u")), world)).isEqualTo("why");
    Expr each = call(function, lit(many("a", 2, number(quantity))));
    assertThat(shown(each, world)).isEqualTo("a: " + result);
  }

  @Test
  void roundsToSteps() {
    assertThat(of("round", "2.34 W", "0.1 W")).isEqualTo("2.3 W");
    assertThat(of("round", "2340 mW", "0.5 W")).isEqualTo("2500 mW");
    refused(
        call("round", lit("2 W"), lit("1 V")),
        world,
        "units.Mismatch",
        "cannot round 2 W to steps of 1 V",
        "give the step in the same unit");
    refused(
        call("round", lit("2 W"), lit("0 W")),
        world,
        "value.Bounds",
        "a step is one number above zero; this is 0 W",
        "");
  }

  @Test
  void addsLevelsAsPowers() {
    assertThat(of("powersum", "0 dBm", "0 dBm")).isEqualTo("3.0103 dBm");
    assertThat(shown(call("powersum", name("levels")), world)).isEqualTo("3.0103 dBm");
    assertThat(reason(call("powersum", name("u")), world)).isEqualTo("why");
    assertThat(reason(call("powersum", name("none")), world))
        .isEqualTo("there is nothing to add up");
    refused(
        call("powersum", lit("3 dB")),
        world,
        "units.Mismatch",
        "`powersum` takes a level in dBm; this is 3 dB",
        "");
  }

  @Test
  void cornersMayNotBeStated() {
    assertThat(reason(call("lowest", lit("_ 130 400 W")), world))
        .isEqualTo("the smallest value of typ 130 W, max 400 W is not stated");
    assertThat(reason(call("typ", lit("40 _ 60 V")), world))
        .isEqualTo("the typical value of 40 .. 60 V is not stated");
    assertThat(reason(call("highest", lit("40 48 _ V")), world))
        .isEqualTo("the largest value of min 40 V, typ 48 V is not stated");
  }

  @Test
  void refusesArgumentsWithoutResult() {
    refused(
        call("abs", lit("3 dBm")),
        world,
        "units.Mismatch",
        "3 dBm is a point on a scale; it has no size",
        "");
    refused(
        call("sqrt", lit("4 W")),
        world,
        "units.Mismatch",
        "the square root of 4 W has no unit",
        "");
    refused(
        call("sqrt", lit("4 dBm")),
        world,
        "units.Mismatch",
        "the square root of 4 dBm has no unit",
        "");
    refused(
        call("sqrt", lit("-4")),
        world,
        "value.Bounds",
        "-4 has no square root: it is or may be negative",
        "");
    refused(
        call("log10", lit("0")),
        world,
        "value.Bounds",
        "0 has no logarithm: it is or may be zero or less",
        "");
    refused(
        call("log10", lit("4 W")),
        world,
        "units.Mismatch",
        "`log10` takes a plain number; this is 4 W",
        "divide it by a reference, for example `log10(x / 1 W)`");
    refused(
        call("dBm", lit("3 dBm")),
        world,
        "units.Mismatch",
        "3 dBm is a level already",
        "leave out dBm(...)");
    refused(
        call("dBm", lit("3 V")), world, "units.Mismatch", "`dBm` takes a power; this is 3 V", "");
    refused(
        call("dBm", lit("0 W")),
        world,
        "value.Bounds",
        "a power of 0 W has no level in dBm",
        "the power is above zero");
    refused(
        call("power", lit("3 dB")),
        world,
        "units.Mismatch",
        "`power` takes a level in dBm; this is 3 dB",
        "");
    refused(
        call("power", lit("1e9 dBm")),
        world,
        "value.Overflow",
        "the result is not a finite number",
        "");
  }

  // -- calls --------------------------------------------------------------------------------------

  @Test
  void refusesTheWrongNumberOfArguments() {
    refused(
        call("sqrt", lit("1"), lit("2"), lit("3")),
        world,
        "function.Arguments",
        "`sqrt` is given 3 values",
        "write it as in sqrt(value)");
    refused(
        call("sum"),
        world,
        "function.Arguments",
        "`sum` is given 0 values",
        "write it as in sum(values...)");
    refused(
        call("round", lit("1"), lit("2"), lit("3")),
        world,
        "function.Arguments",
        "`round` is given 3 values",
        "write it as in round(value, step)");
  }

  @Test
  void refusesUnknownFunctions() {
    refused(
        call("summ", lit("1")),
        world,
        "function.Unknown",
        "there is no function `summ`",
        "did you mean `sum`?");
    refused(
        call("system", lit("1")), world, "function.Unknown", "there is no function `system`", "");
  }

  @Test
  void aPoisonedArgumentIsReportedOnce() {
    Expr wrong = op(MINUS, lit("1 W"), lit("1 V"));
    refused(call("sqrt", wrong), world, wrong, "units.Mismatch", "cannot subtract 1 W and 1 V", "");
    Expr again = op(MINUS, lit("1 W"), lit("1 V"));
    refused(
        call("nonsense", again), world, again, "units.Mismatch", "cannot subtract 1 W and 1 V", "");
  }

  @Test
  void everyFunctionSaysWhatItIs() {
    assertThat(Functions.ALL).extracting(Function::name).doesNotHaveDuplicates();
    for (Function f : Functions.ALL) {
      assertThat(f.usage()).startsWith(f.name() + "(").endsWith(")");
      assertThat(f.summary()).isNotBlank();
      assertThat(Functions.find(f.name())).isSameAs(f);
    }
    assertThat(Functions.names()).contains("all", "sum", "dBm");
    assertThat(Functions.find("all")).isNull();
  }
}
