package dev.shoreline.check;

import static dev.shoreline.check.Sketch.compare;
import static dev.shoreline.check.Sketch.literal;
import static dev.shoreline.check.Sketch.member;
import static dev.shoreline.check.Sketch.name;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.Link;
import dev.shoreline.model.Selection;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.expr.Expr.Relation;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Severity;
import dev.shoreline.model.message.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckerTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Sketch s = new Sketch();

  private Conformance check() {
    return Checker.check(s.analysis(), TODAY);
  }

  private List<Verdict> of(String rule) {
    return check().verdicts().stream().filter(v -> v.rule().equals(rule)).toList();
  }

  private List<String> messages() {
    return Checker.diagnostics(check()).stream()
        .map(d -> d.severity().label() + "[" + d.id() + "] " + d.message())
        .toList();
  }

  private Instance modules(String name, long n, String power) {
    return s.add(
        Level.PANEL,
        name,
        n,
        power.isEmpty()
            ? s.part("P" + name, "PluggableModule")
            : s.part("P" + name, "PluggableModule", "power", power));
  }

  private void powerRule() {
    s.standard(
        "Xpo",
        List.of(s.limit("Xpo", "power-max", "400 W", "medium")),
        s.rule(
            "Xpo",
            "power",
            "PluggableModule",
            null,
            compare(member("m", "power"), Relation.AT_MOST, name("power-max"))));
  }

  // -- rules of standards -------------------------------------------------------------------------

  @Test
  void everySubjectOfTheKindGetsAVerdict() {
    modules("a", 16, "480 W");
    modules("b", 4, "350 W");
    modules("c", 4, "typ 130, max 480 W");
    modules("d", 4, "");
    s.add(Level.CHIP, "asic", 1, s.part("Chip", "Asic", "power", "900 W"));
    powerRule();
    List<Verdict> verdicts = of("Xpo.power");
    assertThat(verdicts)
        .extracting(Verdict::subject)
        .containsExactly("a[1..16]", "b[1..4]", "c[1..4]", "d[1..4]");
    assertThat(verdicts)
        .extracting(Verdict::status)
        .containsExactly(Status.FAIL, Status.PASS, Status.MARGINAL, Status.NOT_EVALUATED);
    Verdict first = verdicts.get(0);
    assertThat(first.standard()).isEqualTo("The Xpo 1.0");
    assertThat(first.clause()).isEqualTo("4.2");
    assertThat(first.count()).isEqualTo(16);
    assertThat(first.condition()).isEqualTo("m.power <= power-max");
    assertThat(first.relation()).isEqualTo("<=");
    assertThat(first.measured().text()).isEqualTo("480 W");
    assertThat(first.limit().text()).isEqualTo("400 W");
    assertThat(first.margin().toString()).isEqualTo("-80 W");
    assertThat(first.marginRatio()).isEqualByComparingTo("-0.2");
    assertThat(first.confidence()).isEqualTo("medium");
    assertThat(first.hint()).isEqualTo("do something");
  }

  @Test
  void messagesNameBothSides() {
    modules("xpo", 16, "480 W");
    powerRule();
    Diagnostic d =
        Checker.diagnostics(check()).stream()
            .filter(x -> x.id().equals("Xpo.power"))
            .findFirst()
            .orElseThrow();
    assertThat(d.severity()).isEqualTo(Severity.ERROR);
    assertThat(d.message())
        .isEqualTo("xpo[1..16] has power 480 W; The Xpo allows at most 400 W (The rule power)");
    assertThat(d.label()).isEqualTo("assigned here");
    assertThat(d.related())
        .extracting(r -> r.message())
        .containsExactly("instantiated here as xpo[1..16] (16 instances)");
    assertThat(d.notes())
        .containsExactly(
            "limit: power-max 400 W, The Xpo launch 2026-03, confidence medium",
            "margin: -80 W (-20 %)",
            "more: shoreline explain Xpo.power");
    assertThat(d.hint()).isEqualTo("do something");
  }

  @Test
  void marginalAndNotEvaluatedAreWarnings() {
    modules("c", 4, "typ 130, max 480 W");
    modules("d", 4, "");
    powerRule();
    assertThat(messages())
        .contains(
            "warning[Xpo.power] c[1..4] has power typ 130 W, max 480 W; The Xpo allows at most 400 W;"
                + " it holds at the typical value, but not at the largest, 480 W (The rule power)")
        .anyMatch(
            m ->
                m.equals(
                    "warning[Xpo.power] not evaluated for d[1..4]: d[1..4] has no power stated (The rule power)"));
  }

  @Test
  void aLimitStatedOnOneSideReadsAsThatSide() {
    modules("xpo", 16, "480 W");
    s.standard(
        "One",
        List.of(),
        s.rule(
            "One",
            "most",
            "PluggableModule",
            null,
            within(new Expr.Corners(null, null, literal("400 W"), Span.NONE))),
        s.rule(
            "One",
            "least",
            "PluggableModule",
            null,
            within(new Expr.Corners(literal("500 W"), null, null, Span.NONE))));
    assertThat(messages())
        .contains(
            "error[One.most] xpo[1..16] has power 480 W; The One allows at most 400 W"
                + " (The rule most)",
            "error[One.least] xpo[1..16] has power 480 W; The One asks for at least 500 W"
                + " (The rule least)");
  }

  private static Expr within(Expr limit) {
    return new Expr.Within(member("m", "power"), limit, null, Span.NONE);
  }

  @Test
  void whereLeavesSubjectsOut() {
    modules("big", 4, "480 W");
    modules("small", 4, "300 W");
    modules("open", 4, "");
    s.standard(
        "Std",
        List.of(),
        s.rule(
            "Std",
            "r",
            "PluggableModule",
            compare(member("m", "power"), Relation.ABOVE, literal("350 W")),
            compare(member("m", "power"), Relation.AT_MOST, literal("400 W"))));
    assertThat(of("Std.r"))
        .extracting(v -> v.subject() + " " + v.status())
        .containsExactly("big[1..4] FAIL", "open[1..4] NOT_EVALUATED");
    assertThat(of("Std.r").get(1).remark()).startsWith("whether the rule applies is not known: ");
  }

  @Test
  void withoutASubjectARuleIsNotApplicable() {
    modules("small", 4, "300 W");
    s.standard(
        "Std",
        List.of(),
        s.rule(
            "Std",
            "r",
            "PluggableModule",
            compare(member("m", "power"), Relation.ABOVE, literal("350 W")),
            compare(member("m", "power"), Relation.AT_MOST, literal("400 W"))));
    Verdict v = of("Std.r").get(0);
    assertThat(v.status()).isEqualTo(Status.NOT_APPLICABLE);
    assertThat(v.subject()).isEqualTo("Box");
    assertThat(v.remark()).isEqualTo("the design has no PluggableModule where m.power > 350 W");
    assertThat(messages()).isEmpty();
  }

  @Test
  void theWorstOfSeveralRequirementsDecides() {
    modules("xpo", 4, "390 W");
    s.standard(
        "Std",
        List.of(),
        s.rule(
            "Std",
            "r",
            "PluggableModule",
            null,
            compare(member("m", "power"), Relation.AT_MOST, literal("1000 W")),
            compare(member("m", "power"), Relation.AT_MOST, literal("400 W"))));
    Verdict v = of("Std.r").get(0);
    assertThat(v.status()).isEqualTo(Status.PASS);
    assertThat(v.condition()).isEqualTo("m.power <= 400 W");
    assertThat(v.margin().toString()).isEqualTo("10 W");
  }

  @Test
  void rulesOnTheSystemAndOnLinks() {
    Instance xpo = modules("xpo", 4, "390 W");
    Instance oe =
        s.add(
            Level.CHIP,
            "oe",
            1,
            s.part("E", "OpticalEngine", "line", Sketch.lanes(8), "power", "1 W"));
    Link link = s.link("l1", s.end(oe, "line"), s.medium("1 m", s.part("F", "Fiber")));
    s.standard(
        "Std",
        List.of(),
        s.rule(
            "Std",
            "sys",
            "System",
            null,
            compare(name("power"), Relation.AT_MOST, literal("1 kW"))),
        s.rule(
            "Std",
            "link",
            "Link",
            null,
            compare(member("m", "lanes"), Relation.EQUAL, literal("8 lane"))));
    assertThat(of("Std.sys"))
        .extracting(v -> v.subject() + " " + v.status())
        .containsExactly("Box FAIL");
    assertThat(of("Std.link"))
        .extracting(v -> v.subject() + " " + v.status())
        .containsExactly(link.name() + " PASS");
    assertThat(xpo.total()).isEqualTo(4);
  }

  @Test
  void aProvisionalLimitMakesTheVerdictProvisional() {
    modules("xpo", 4, "390 W");
    s.standard(
        "Xpo",
        List.of(
            new dev.shoreline.model.Limit(
                "Xpo.p",
                "p",
                Sketch.value("400 W"),
                "",
                "",
                "low",
                true,
                dev.shoreline.model.Origin.NONE,
                s.span())),
        s.rule(
            "Xpo",
            "power",
            "PluggableModule",
            null,
            compare(member("m", "power"), Relation.AT_MOST, name("p"))));
    assertThat(of("Xpo.power").get(0).provisional()).isTrue();
    assertThat(of("Xpo.power").get(0).confidence()).isEqualTo("low");
  }

  @Test
  void anUnknownLimitIsNeverPassed() {
    modules("xpo", 4, "390 W");
    s.standard(
        "Xpo",
        List.of(s.limit("Xpo", "p", "unknown", "")),
        s.rule(
            "Xpo",
            "power",
            "PluggableModule",
            null,
            compare(member("m", "power"), Relation.AT_MOST, name("p"))));
    assertThat(of("Xpo.power").get(0).status()).isEqualTo(Status.NOT_EVALUATED);
  }

  @Test
  void aMistakeInARuleIsReportedOnceAtItsPlace() {
    modules("a", 4, "390 W");
    modules("b", 4, "390 W");
    s.standard(
        "Xpo",
        List.of(),
        s.rule(
            "Xpo",
            "power",
            "PluggableModule",
            null,
            compare(member("m", "power"), Relation.AT_MOST, name("powr-max"))));
    assertThat(of("Xpo.power")).extracting(Verdict::status).containsOnly(Status.NOT_EVALUATED);
    assertThat(messages()).containsExactly("error[name.Unknown] nothing is called `powr-max` here");
  }

  // -- requirements -------------------------------------------------------------------------------

  @Test
  void aRequirementOfTheDesign() {
    modules("xpo", 4, "390 W");
    s.require("Box.power", compare(name("power"), Relation.AT_MOST, literal("1000 W")));
    Verdict v = of("Box.power").get(0);
    assertThat(v.status()).isEqualTo(Status.FAIL);
    assertThat(messages())
        .containsExactly("error[Box.power] power is 1560 W; Box allows at most 1000 W");
  }

  @Test
  void aRequirementThatHoldsSaysNothing() {
    modules("xpo", 4, "390 W");
    s.require("Box.power", compare(name("power"), Relation.AT_MOST, literal("2 kW")));
    assertThat(of("Box.power").get(0).status()).isEqualTo(Status.PASS);
    assertThat(messages()).isEmpty();
  }

  // -- order and size -----------------------------------------------------------------------------

  @Test
  void verdictsAreSortedByRuleThenPlace() {
    modules("zulu", 2, "480 W");
    modules("alpha", 2, "480 W");
    powerRule();
    s.require("Box.power", compare(name("power"), Relation.AT_MOST, literal("2 kW")));
    List<String> seen = check().verdicts().stream().map(v -> v.rule() + " " + v.subject()).toList();
    assertThat(seen).contains("Box.power Box", "Xpo.power zulu[1..2]", "Xpo.power alpha[1..2]");
    assertThat(seen.indexOf("Xpo.power zulu[1..2]"))
        .isLessThan(seen.indexOf("Xpo.power alpha[1..2]"));
    assertThat(check().verdicts()).extracting(Verdict::rule).isSorted();
  }

  @Test
  void asManyVerdictsForAMillionMillionAsForOne() {
    List<Verdict> one = box(1);
    for (long n : new long[] {1_000, 1_000_000, 1_000_000_000_000L}) {
      assertThat(box(n))
          .extracting(v -> v.rule() + v.status())
          .containsExactlyElementsOf(one.stream().map(v -> v.rule() + v.status()).toList());
    }
  }

  private static List<Verdict> box(long n) {
    Sketch s = new Sketch();
    Instance asic =
        s.add(
            Level.CHIP,
            "asic",
            n,
            s.part(
                "Chip",
                "Asic",
                "serdes",
                Sketch.lanes(512),
                "power",
                "500 W",
                "supply",
                "30 .. 60 V",
                "junction-resistance",
                "0.05 K/W",
                "junction-max",
                "105 degC"));
    Instance oe =
        s.add(
            Level.CHIP,
            "oe",
            n,
            s.part(
                "E",
                "OpticalEngine",
                "host",
                Sketch.lanes(512),
                "line",
                Sketch.lanes(512),
                "laser",
                Sketch.group(128, "laser"),
                "power",
                "50 W"));
    s.link("host", s.end(asic, "serdes"), s.end(oe, "host"));
    s.link("twice", s.end(asic, 1, n, "serdes", 500, 512), s.medium("1 m", s.part("F", "Fiber")));
    s.bus("main", "40", "48", "60", "1000");
    s.feed(Selection.all(asic), "main", "0.01", "100");
    s.loop("main", "coolant", s.water(), "inlet", "40 degC", "flow", "2 L/min");
    s.plate(
        Selection.all(asic),
        "main",
        "flow",
        "2 L/min",
        "resistance",
        "12 K/kW",
        "interface-resistance",
        "1 K/kW");
    s.standard(
        "Std",
        List.of(),
        s.rule(
            "Std",
            "r",
            "Asic",
            null,
            compare(member("m", "power"), Relation.AT_MOST, literal("400 W"))));
    s.waive("Std.r", Selection.all(asic), "2027-01-01");
    return Checker.check(s.analysis(), TODAY).verdicts().stream()
        // Totals over all instances differ with their number, as they should.
        .filter(
            v ->
                !v.rule().startsWith("rating.SupplyOverCurrent")
                    && !v.rule().startsWith("cooling.FlowNotShared"))
        .toList();
  }
}
