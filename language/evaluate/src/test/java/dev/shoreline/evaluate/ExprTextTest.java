package dev.shoreline.evaluate;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExprTextTest {
  private static final Expr A = name("a");
  private static final Expr B = name("b");
  private static final Expr C = name("c");

  static Stream<Arguments> table() {
    return Stream.of(
        row(lit("400 W"), "400 W"),
        row(lit("3"), "3"),
        row(text("a \"b\" \\ c"), "\"a \\\"b\\\" \\\\ c\""),
        row(text("a\nb\tc\u001b[31m\r"), "\"a\\nb\\tc [31m\\r\""),
        row(truth(true), "true"),
        row(lit(unknown("why")), "unknown"),
        row(lit(new Value.Date("2027-03-01")), "2027-03-01"),
        row(path("m.power.max"), "m.power.max"),
        row(name("xpo", all()), "xpo[*]"),
        row(name("xpo", at("3")), "xpo[3]"),
        row(
            member(name("asic", at("1", "2")), "serdes", at("1", "256")),
            "asic[1..2].serdes[1..256]"),
        row(call("all", name("OpticalEngine")), "all(OpticalEngine)"),
        row(call("round", A, lit("0.1 W")), "round(a, 0.1 W)"),
        row(call("f"), "f()"),
        row(op(PLUS, A, B, C), "a + b + c"),
        row(new Expr.Operation(List.of(PLUS, MINUS), List.of(A, B, C), span()), "a + b - c"),
        row(op(MINUS, A, op(MINUS, B, C)), "a - (b - c)"),
        row(op(MINUS, op(MINUS, A, B), C), "a - b - c"),
        row(op(OVER, A, op(TIMES, B, C)), "a / (b * c)"),
        row(op(TIMES, op(PLUS, A, B), C), "(a + b) * c"),
        row(op(PLUS, A, op(TIMES, B, C)), "a + b * c"),
        row(minus(A), "-a"),
        row(minus(op(PLUS, A, B)), "-(a + b)"),
        row(op(MINUS, A, minus(B)), "a - -b"),
        row(member(minus(A), "max"), "(-a).max"),
        row(member(lit("-3 W"), "max"), "(-3 W).max"),
        row(member(op(PLUS, A, B), "max"), "(a + b).max"),
        row(compare(A, "<=", lit("400 W")), "a <= 400 W"),
        row(compare(op(PLUS, A, B), "!=", C), "a + b != c"),
        row(compare(compare(A, "<", B), "==", truth(true)), "(a < b) == true"),
        row(within(A, lit("40 V"), lit("60 V")), "a within 40 V .. 60 V"),
        row(within(A, B, null), "a within b"),
        row(not(A), "not a"),
        row(not(and(A, B)), "not (a and b)"),
        row(not(compare(A, "<", B)), "not a < b"),
        row(and(not(A), B), "not a and b"),
        row(and(or(A, B), C), "(a or b) and c"),
        row(or(and(A, B), C), "a and b or c"),
        row(and(compare(A, "<", B), C), "a < b and c"),
        row(choose(A, B, C), "if a then b else c"),
        row(op(PLUS, choose(A, B, C), B), "(if a then b else c) + b"),
        row(
            new Expr.Per(path("power.optics"), lit("800 Gb/s"), null, span()),
            "power.optics per 800 Gb/s"),
        row(new Expr.Per(A, null, Units.of("port"), span()), "a per port"),
        row(new Expr.Per(A, null, Units.of("mm*die-edge"), span()), "a per mm of die-edge"),
        row(new Expr.Per(op(PLUS, A, B), null, Units.of("port"), span()), "(a + b) per port"),
        row(op(TIMES, new Expr.Per(A, null, Units.of("port"), span()), B), "a per port * b"),
        row(range(lit("40 V"), lit("60 V")), "40 V .. 60 V"),
        row(new Expr.Corners(null, lit("130 W"), lit("400 W"), span()), "typ 130 W, max 400 W"),
        row(new Expr.Corners(lit("1 W"), null, null, span()), "min 1 W"),
        row(
            new Expr.Group(
                lit("8 lane"),
                lit("226.875 Gb/s"),
                "pam4",
                lit("113.4375 GBd"),
                lit("200 Gb/s"),
                "smf",
                "DR8",
                span()),
            "8 lane x 226.875 Gb/s pam4 at 113.4375 GBd carrying 200 Gb/s on smf as DR8"),
        row(new Expr.Group(lit("8 fiber"), null, "", null, null, "", "", span()), "8 fiber"));
  }

  private static Arguments row(Expr e, String text) {
    return Arguments.of(text, e);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void prints(String text, Expr e) {
    assertThat(ExprText.of(e)).isEqualTo(text);
  }

  @Test
  void stopsAtAnyDepth() {
    Expr e = A;
    for (int i = 0; i < 100_000; i++) {
      e = minus(e);
    }
    assertThat(ExprText.of(e)).endsWith("...").hasSizeLessThan(1000);
  }
}
