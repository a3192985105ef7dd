package dev.shoreline.evaluate;

import static dev.shoreline.evaluate.Evaluated.judged;
import static dev.shoreline.evaluate.Evaluated.refused;
import static dev.shoreline.evaluate.Evaluated.value;
import static dev.shoreline.evaluate.Exprs.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Truth;
import dev.shoreline.model.value.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
  private final World none = new World();

  /** {@code m <= 400 W} and so on for every state of the two sides. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # measured     | rel | limit         | truth    | margin | ratio   | remark
          300 W          | <=  | 400 W         | TRUE     | 100 W  | 0.25    |
          400 W          | <=  | 400 W         | TRUE     | 0 W    | 0       |
          400 W          | <   | 400 W         | FALSE    | 0 W    | 0       |
          480 W          | <=  | 400 W         | FALSE    | -80 W  | -0.2    |
          0.48 kW        | <=  | 400 W         | FALSE    | -0.08 kW | -0.2  |
          480 W          | >=  | 400 W         | TRUE     | 80 W   | 0.2     |
          480 W          | >   | 400 W         | TRUE     | 80 W   | 0.2     |
          399 W          | >   | 400 W         | FALSE    | -1 W   | -0.0025 |
          400 W          | >=  | 400 W         | TRUE     | 0 W    | 0       |
          _ 130 400 W    | <=  | 400 W         | TRUE     | 0 W    | 0       |
          _ 130 480 W    | <=  | 400 W         | MARGINAL | -80 W  | -0.2    | it holds at the typical value, but not at the largest, 480 W
          _ 450 480 W    | <=  | 400 W         | FALSE    | -80 W  | -0.2    | it fails already at the typical value
          _ _ 480 W      | <=  | 400 W         | FALSE    | -80 W  | -0.2    | it fails at the largest value, 480 W
          100 _ 480 W    | <=  | 400 W         | FALSE    | -80 W  | -0.2    | it fails at the largest value, 480 W
          _ 130 _ W      | <=  | 400 W         | UNKNOWN  |        |         | the largest value of m is not stated
          100 _ _ W      | <=  | 400 W         | UNKNOWN  |        |         | the largest value of m is not stated
          _ 450 _ W      | <=  | 400 W         | FALSE    | -50 W  | -0.125  | it fails already at the typical value, 450 W
          450 _ _ W      | <=  | 400 W         | FALSE    | -50 W  | -0.125  | not even its best corner holds
          _ 130 400 W    | >=  | 100 W         | UNKNOWN  |        |         | the smallest value of m is not stated
          110 130 400 W  | >=  | 100 W         | TRUE     | 10 W   | 0.1     |
          90 130 400 W   | >=  | 100 W         | MARGINAL | -10 W  | -0.1    | it holds at the typical value, but not at the smallest, 90 W
          90 95 400 W    | >=  | 100 W         | FALSE    | -10 W  | -0.1    | it fails already at the typical value
          _ _ 90 W       | >=  | 100 W         | FALSE    | -10 W  | -0.1    | not even its best corner holds
          300 W          | <=  | 350 _ 400 W   | TRUE     | 50 W   | 0.142857 |
          370 W          | <=  | 350 _ 400 W   | FALSE    | -20 W  | -0.0571429 | it fails against 350 W
          370 W          | <=  | 350 380 400 W | MARGINAL | -20 W  | -0.0571429 | it holds at the typical value, but not at the largest, 370 W against 350 W
          300 W          | <=  | _ 350 400 W   | UNKNOWN  |        |         | the smallest value of l is not stated
          500 W          | <=  | _ 350 400 W   | FALSE    | -100 W | -0.25   | not even its best corner holds
          300 W          | >=  | 200 250 _ W   | UNKNOWN  |        |         | the largest value of l is not stated
          105 degC       | <=  | 110 degC      | TRUE     | 5 K    |         |
          -3.1 dBm       | >=  | -2.9 dBm      | FALSE    | -0.2 dB |        |
          2 dB           | >=  | 0 dB          | TRUE     | 2 dB   |         |
          2 dB           | >=  | -1 dB         | TRUE     | 3 dB   | 3       |
          204.8 Tb/s     | ==  | 204800 Gb/s   | TRUE     |        |         |
          204 Tb/s       | ==  | 204.8 Tb/s    | FALSE    | -0.8 Tb/s | -0.00390625 |
          206 Tb/s       | ==  | 204.8 Tb/s    | FALSE    | -1.2 Tb/s | -0.005859375 |
          1.0000000000001 | == | 1             | TRUE     |        |         |
          1.00000000001  | ==  | 1             | FALSE    | -1e-11 | -1e-11  |
          1 2 3 W        | ==  | 1 2 3 W       | TRUE     |        |         |
          1 _ 3 W        | ==  | 1 _ 3 W       | TRUE     |        |         |
          1 2 3 W        | ==  | 1 _ 3 W       | MARGINAL |        |         | the bounds overlap but are not the same
          1 2 3 W        | ==  | 2 W           | MARGINAL |        |         | the bounds overlap but are not the same
          1 2 3 W        | ==  | 4 W           | FALSE    | -1 W   | -0.25   |
          5 W            | ==  | 1 2 3 W       | FALSE    | -2 W   | -2      |
          _ 2 3 W        | ==  | 2 W           | UNKNOWN  |        |         | the smallest value of m is not stated
          2 W            | ==  | 1 2 _ W       | UNKNOWN  |        |         | the largest value of l is not stated
          _ 2 3 W        | ==  | _ 2 3 W       | UNKNOWN  |        |         | the smallest value of m is not stated
          _ 2 3 W        | ==  | 4 W           | FALSE    | -1 W   | -0.25   |
          3 W            | !=  | 4 W           | TRUE     |        |         |
          4 W            | !=  | 4 W           | FALSE    |        |         |
          1 2 3 W        | !=  | 2 W           | MARGINAL |        |         | the bounds overlap but are not the same
          """)
  void compares(
      String measured,
      String relation,
      String limit,
      Truth truth,
      @Nullable String margin,
      @Nullable String ratio,
      @Nullable String remark) {
    World w = new World().with("m", measured).with("l", limit);
    Judgement j = judged(compare(name("m"), relation, name("l")), w);
    assertThat(j.truth()).isEqualTo(truth);
    assertThat(j.margin() == null ? null : j.margin().toString()).isEqualTo(margin);
    assertThat(j.marginRatio() == null ? null : dev.shoreline.units.Numbers.show(j.marginRatio()))
        .isEqualTo(ratio);
    assertThat(j.remark()).isEqualTo(remark == null ? "" : remark);
    assertThat(j.relation()).isEqualTo(relation);
    assertThat(j.measured()).isEqualTo(number(measured));
    assertThat(j.limit()).isEqualTo(number(limit));
    assertThat(j.subject()).isEmpty();
    assertThat(value(compare(name("m"), relation, name("l")), w)).isEqualTo(new Value.Flag(truth));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # measured       | range         | truth    | margin | remark
          48 V             | 40 _ 60 V     | TRUE     | 8 V    |
          45 48 55 V       | 40 _ 60 V     | TRUE     | 5 V    |
          40 V             | 40 _ 60 V     | TRUE     | 0 V    |
          39 V             | 40 _ 60 V     | FALSE    | -1 V   |
          61 V             | 40 _ 60 V     | FALSE    | -1 V   |
          38 48 55 V       | 40 _ 60 V     | MARGINAL | -2 V   | it holds at the typical value, but not at the smallest, 38 V
          45 48 61 V       | 40 _ 60 V     | MARGINAL | -1 V   | it holds at the typical value, but not at the largest, 61 V
          38 _ 55 V        | 40 _ 60 V     | FALSE    | -2 V   | it fails at the smallest value, 38 V
          _ 48 55 V        | 40 _ 60 V     | UNKNOWN  |        | the smallest value of m is not stated
          _ 38 55 V        | 40 _ 60 V     | FALSE    | -2 V   | it fails already at the typical value, 38 V
          _ 130 400 V      | _ _ 400 V     | TRUE     | 0 V    |
          _ 130 480 V      | _ _ 400 V     | MARGINAL | -80 V  | it holds at the typical value, but not at the largest, 480 V
          _ 130 _ V        | _ _ 400 V     | UNKNOWN  |        | the largest value of m is not stated
          130 V            | _ _ 400 V     | TRUE     | 270 V  |
          130 V            | 100 _ _ V     | TRUE     | 30 V   |
          130 V            | _ 100 _ V     | UNKNOWN  |        | no bound of l is stated
          5 V              | 5 V           | TRUE     | 0 V    |
          """)
  void isWithin(
      String measured,
      String range,
      Truth truth,
      @Nullable String margin,
      @Nullable String remark) {
    World w = new World().with("m", measured).with("l", range);
    Judgement j = judged(within(name("m"), name("l"), null), w);
    assertThat(j.truth()).isEqualTo(truth);
    assertThat(j.margin() == null ? null : j.margin().toString()).isEqualTo(margin);
    assertThat(j.remark()).isEqualTo(remark == null ? "" : remark);
    assertThat(j.relation()).isEqualTo("within");
    assertThat(j.limit()).isEqualTo(number(range));
  }

  @Test
  void withinTwoBounds() {
    World w =
        new World()
            .with("v", "45 48 55 V")
            .with("u", unknown("nobody knows"))
            .with("low", "40 44 46 V");
    Judgement j = judged(within(name("v"), lit("40"), lit("60 V")), w);
    assertThat(j.truth()).isEqualTo(Truth.TRUE);
    assertThat(j.limit()).hasToString(number("40 _ 60 V").toString());
    assertThat(j.relation()).isEqualTo("within");
    assertThat(j.margin()).hasToString("5 V");
    // A bound that is not known is not the same as no bound.
    Judgement open = judged(within(name("v"), name("u"), lit("60 V")), w);
    assertThat(open.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(open.remark()).isEqualTo("nobody knows");
    assertThat(judged(within(name("v"), name("u"), lit("50 V")), w).truth())
        .isEqualTo(Truth.UNKNOWN);
    assertThat(judged(within(name("v"), name("u"), lit("47 V")), w).truth()).isEqualTo(Truth.FALSE);
    // Bounds with bounds are taken at their strictest.
    assertThat(judged(within(name("v"), name("low"), lit("60 V")), w).truth())
        .isEqualTo(Truth.MARGINAL);
    assertThat(judged(not(within(name("v"), lit("60 V"), lit("70 V"))), w).truth())
        .isEqualTo(Truth.TRUE);
    assertThat(judged(not(within(name("v"), lit("40 V"), lit("70 V"))), w).truth())
        .isEqualTo(Truth.FALSE);
    assertThat(judged(not(within(name("v"), name("low"), null)), w).relation())
        .isEqualTo("not within");
    refused(
        within(name("v"), lit("60 V"), lit("40 V")),
        w,
        "value.Bounds",
        "the lower bound 60 V is above the upper bound 40 V",
        "write the smaller bound first");
    refused(
        within(name("v"), lit("3 W"), null),
        w,
        "units.Mismatch",
        "cannot compare 45 .. 55 V (typ 48 V) and 3 W",
        "");
    refused(
        within(text("a"), lit("3 W"), null),
        w,
        "type.Mismatch",
        "`within` works on quantities; this is the text \"a\"",
        "");
    Expr wrong = name("nothing");
    refused(
        within(wrong, lit("3 W"), lit("4 W")),
        w,
        wrong,
        "name.Unknown",
        "nothing is called `nothing` here",
        "");
    Expr alsoWrong = name("nothing");
    refused(
        within(lit("3 W"), alsoWrong, null),
        w,
        alsoWrong,
        "name.Unknown",
        "nothing is called `nothing` here",
        "");
  }

  // -- other values -------------------------------------------------------------------------------

  @Test
  void comparesNames() {
    var xpo =
        Designs.instance("xpo", 16, null, Designs.part("Xpo", "form", new Value.Symbol("XPO")));
    World w =
        new World()
            .with("m", new Value.InstanceRef(xpo))
            .with(xpo)
            .with("XPO", new Value.Symbol("XPO"))
            .with("OSFP", new Value.Symbol("OSFP"))
            .with("smf", new Value.Symbol("smf"));
    assertThat(judged(compare(path("m.form"), "==", name("XPO")), w).truth()).isEqualTo(Truth.TRUE);
    assertThat(judged(compare(path("m.form"), "==", name("OSFP")), w).truth())
        .isEqualTo(Truth.FALSE);
    assertThat(judged(compare(path("m.form"), "!=", name("OSFP")), w).truth())
        .isEqualTo(Truth.TRUE);
    assertThat(judged(compare(name("XPO"), "==", path("m.form")), w).truth()).isEqualTo(Truth.TRUE);
    assertThat(judged(compare(path("xpo.form"), "==", name("XPO")), w).subject())
        .isEqualTo("xpo[1..16]");
    refused(
        compare(path("m.form"), "==", name("XPP")),
        w,
        "type.Mismatch",
        "`form` of PluggableModule is never XPP",
        "did you mean `XPO`?");
    refused(
        compare(path("m.form"), "==", name("smf")),
        w,
        "type.Mismatch",
        "`form` of PluggableModule is never smf",
        "it is one of OSFP, QSFP-DD, XPO");
    refused(
        compare(member(name("xpo", at("1")), "form"), "!=", name("smf")),
        w,
        "type.Mismatch",
        "`form` of PluggableModule is never smf",
        "it is one of OSFP, QSFP-DD, XPO");
    refused(
        compare(path("m.form"), "<=", name("XPO")),
        w,
        "type.Mismatch",
        "the name XPO and the name XPO have no order",
        "compare them with == or !=");
    refused(
        compare(path("m.form"), "==", text("XPO")),
        w,
        "type.Mismatch",
        "cannot compare the name XPO and the text \"XPO\"",
        "write XPO without quotes");
    refused(
        compare(text("XPO"), "==", path("m.form")),
        w,
        "type.Mismatch",
        "cannot compare the text \"XPO\" and the name XPO",
        "write \"XPO\" in quotes");
  }

  @Test
  void anUnstatedNameIsUnknownButStillChecked() {
    var m = new Value.InstanceRef(Designs.instance("xpo", 0, null, Designs.part("Xpo")));
    World w =
        new World()
            .with("m", m)
            .with("XPO", new Value.Symbol("XPO"))
            .with("smf", new Value.Symbol("smf"));
    Judgement j = judged(compare(path("m.form"), "==", name("XPO")), w);
    assertThat(j.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(j.remark()).isEqualTo("xpo does not state its form");
    refused(
        compare(path("m.form"), "==", name("smf")),
        w,
        "type.Mismatch",
        "`form` of PluggableModule is never smf",
        "it is one of OSFP, QSFP-DD, XPO");
  }

  @Test
  void comparesTheMediumOfAGroupWithABareWord() {
    LaneGroup g = LaneGroups.of(q("8 lane"), q("212.5 Gb/s"), "pam4", null, null, "smf", "");
    World w = new World().with("g", new Value.Group(g));
    assertThat(judged(compare(path("g.medium"), "==", name("smf")), w).truth())
        .isEqualTo(Truth.TRUE);
    assertThat(judged(compare(path("g.medium"), "==", name("mmf")), w).truth())
        .isEqualTo(Truth.FALSE);
    Expr word = name("mmf");
    refused(
        compare(lit("3 W"), "==", word),
        w,
        word,
        "name.Unknown",
        "nothing is called `mmf` here",
        "");
  }

  @Test
  void comparesTextsFlagsAndReferences() {
    var a = new Value.InstanceRef(Designs.instance("a", 0, null, Designs.part("P")));
    var b = new Value.InstanceRef(Designs.instance("b", 0, null, Designs.part("P")));
    assertThat(judged(compare(text("x"), "==", text("x")), none).truth()).isEqualTo(Truth.TRUE);
    assertThat(judged(compare(text("x"), "!=", text("x")), none).truth()).isEqualTo(Truth.FALSE);
    assertThat(judged(compare(truth(true), "==", truth(false)), none).truth())
        .isEqualTo(Truth.FALSE);
    assertThat(judged(compare(lit(new Value.Flag(Truth.UNKNOWN)), "==", truth(true)), none).truth())
        .isEqualTo(Truth.UNKNOWN);
    assertThat(
            judged(compare(lit(new Value.Flag(Truth.MARGINAL)), "==", truth(true)), none).truth())
        .isEqualTo(Truth.MARGINAL);
    assertThat(judged(compare(lit(a), "==", lit(b)), none).truth()).isEqualTo(Truth.FALSE);
    assertThat(judged(compare(lit(a), "==", lit(a)), none).truth()).isEqualTo(Truth.TRUE);
    Value part = new Value.PartRef(Designs.part("P"));
    assertThat(judged(compare(lit(part), "==", lit(part)), none).truth()).isEqualTo(Truth.TRUE);
    Value kind = new Value.KindRef(Designs.MODULE);
    assertThat(judged(compare(lit(kind), "==", lit(kind)), none).truth()).isEqualTo(Truth.TRUE);
    refused(
        compare(lit(a), "<=", lit("400 W")),
        none,
        "type.Mismatch",
        "cannot compare the instance a and the quantity 400 W",
        "name what is meant of the instance, for example its `power`");
  }

  @Test
  void comparesGroups() {
    Value a =
        new Value.Group(LaneGroups.of(q("8 lane"), q("212.5 Gb/s"), "pam4", null, null, "smf", ""));
    Value b =
        new Value.Group(LaneGroups.of(q("8 lane"), q("212.5 Gb/s"), "pam4", null, null, "", ""));
    Value c =
        new Value.Group(LaneGroups.of(q("4 lane"), q("212.5 Gb/s"), "pam4", null, null, "", ""));
    assertThat(judged(compare(lit(a), "==", lit(b)), none).truth()).isEqualTo(Truth.TRUE);
    assertThat(judged(compare(lit(a), "==", lit(c)), none).truth()).isEqualTo(Truth.FALSE);
    refused(
        compare(lit(a), "==", lit("8 lane")),
        none,
        "type.Mismatch",
        "cannot compare the group 8 lane x 212.5 Gb/s pam4 on smf and the quantity 8 lane",
        "name what is meant of the group, for example its `lanes` or its `rate`");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-16, <=, 2026-09-16, TRUE",
    "2026-09-16, <, 2026-09-16, FALSE",
    "2026-09-15, <, 2026-09-16, TRUE",
    "2027-01, >, 2026-09-16, TRUE",
    "2026-09, <, 2026-09-16, UNKNOWN",
    "2026-09, ==, 2026-09-16, UNKNOWN",
    "2026-09, ==, 2026-09, TRUE",
    "2026-09, !=, 2026-10, TRUE",
    "2026-09-17, >=, 2026-09-16, TRUE",
  })
  void comparesDates(String a, String relation, String b, Truth truth) {
    Judgement j = judged(compare(lit(new Value.Date(a)), relation, lit(new Value.Date(b))), none);
    assertThat(j.truth()).isEqualTo(truth);
    assertThat(j.remark())
        .isEqualTo(truth == Truth.UNKNOWN ? "the day of 2026-09 is not stated" : "");
  }

  @Test
  void refusesUnitsThatDoNotCompare() {
    refused(
        compare(lit("3 W"), "<=", lit("2 V")),
        none,
        "units.Mismatch",
        "cannot compare 3 W and 2 V",
        "");
    refused(
        compare(lit("64 lane"), "==", lit("64")),
        none,
        "units.Mismatch",
        "cannot compare 64 lane and 64 (a plain number)",
        "write its unit: `64 lane`");
    refused(
        compare(lit("9 W/port"), "<=", lit("9 W/lane")),
        none,
        "units.Mismatch",
        "cannot compare 9 W/port and 9 W/lane",
        "the two are counted on different bases; divide or multiply one to bring it to the other");
  }

  // -- many ---------------------------------------------------------------------------------------

  private final World links =
      new World()
          .with(
              "margin",
              many("a", 16, number("3 dB"), "b", 2, number("1 dB"), "c", 1, number("2 dB")))
          .with(
              "open", many("a", 16, number("3 dB"), "b", 2, unknown("the loss of b is not stated")))
          .with("fails", many("a", 16, unknown("?"), "b", 2, number("1 dB")))
          .with("limit", "1.5 dB");

  @Test
  void theWorstOfManyDecides() {
    Judgement j = judged(compare(name("margin"), ">=", lit("1.5 dB")), links);
    assertThat(j.truth()).isEqualTo(Truth.FALSE);
    assertThat(j.subject()).isEqualTo("b");
    assertThat(j.measured()).isEqualTo(number("1 dB"));
    assertThat(j.margin()).hasToString("-0.5 dB");
  }

  @Test
  void ofManyThatHoldTheTightestDecides() {
    Judgement j = judged(compare(name("margin"), ">=", lit("0.5 dB")), links);
    assertThat(j.truth()).isEqualTo(Truth.TRUE);
    assertThat(j.subject()).isEqualTo("b");
    assertThat(j.margin()).hasToString("0.5 dB");
  }

  @Test
  void anUnknownOneDecidesUnlessAnotherFails() {
    Judgement j = judged(compare(name("open"), ">=", lit("1.5 dB")), links);
    assertThat(j.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(j.subject()).isEqualTo("b");
    assertThat(j.remark()).isEqualTo("the loss of b is not stated");
    Judgement failing = judged(compare(name("fails"), ">=", lit("1.5 dB")), links);
    assertThat(failing.truth()).isEqualTo(Truth.FALSE);
    assertThat(failing.subject()).isEqualTo("b");
  }

  @ParameterizedTest
  @CsvSource({"worst, >=", "min, >=", "worst, >", "min, >"})
  void worstNamesTheDecidingOne(String function, String relation) {
    for (Expr limit : new Expr[] {lit("1.5 dB"), name("limit")}) {
      Judgement j = judged(compare(call(function, name("margin")), relation, limit), links);
      assertThat(j.truth()).isEqualTo(Truth.FALSE);
      assertThat(j.subject()).isEqualTo("b");
    }
    assertThat(judged(compare(call(function, name("open")), relation, lit("1 dB")), links).remark())
        .isEqualTo("the loss of b is not stated");
    assertThat(
            judged(compare(call(function, name("fails")), relation, lit("1.5 dB")), links).truth())
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void maxAndTheOtherSideNameItToo() {
    assertThat(judged(compare(call("max", name("margin")), "<=", lit("2.5 dB")), links).subject())
        .isEqualTo("a");
    assertThat(judged(compare(lit("2.5 dB"), ">=", call("best", name("margin"))), links).subject())
        .isEqualTo("a");
    assertThat(judged(compare(lit("1.5 dB"), "<=", call("worst", name("margin"))), links).subject())
        .isEqualTo("b");
    // Here only one of them has to be below.
    assertThat(judged(compare(call("worst", name("margin")), "<=", lit("1.5 dB")), links).truth())
        .isEqualTo(Truth.TRUE);
    assertThat(
            judged(
                    compare(call("worst", name("margin")), "<=", call("best", name("margin"))),
                    links)
                .truth())
        .isEqualTo(Truth.TRUE);
    assertThat(
            judged(
                    compare(call("worst", name("margin")), ">=", call("best", name("margin"))),
                    links)
                .truth())
        .isEqualTo(Truth.FALSE);
    assertThat(judged(compare(call("worst", name("margin")), ">=", name("margin")), links).truth())
        .isEqualTo(Truth.FALSE);
    assertThat(
            judged(not(compare(call("worst", name("margin")), ">=", lit("0.5 dB"))), links).truth())
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void notAllIsSome() {
    Judgement j = judged(not(compare(name("margin"), ">=", lit("1.5 dB"))), links);
    assertThat(j.truth()).isEqualTo(Truth.TRUE);
    assertThat(j.subject()).isEqualTo("b");
    assertThat(judged(not(compare(name("margin"), ">=", lit("0.5 dB"))), links).truth())
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void aConditionOnNoneHolds() {
    Judgement j = judged(compare(lit(many()), ">=", lit("1.5 dB")), none);
    assertThat(j.truth()).isEqualTo(Truth.TRUE);
    assertThat(j.remark()).isEqualTo("there are none of them");
  }
}
