package dev.shoreline.check.waiver;

import static dev.shoreline.check.Sketch.compare;
import static dev.shoreline.check.Sketch.literal;
import static dev.shoreline.check.Sketch.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Checker;
import dev.shoreline.check.Conformance;
import dev.shoreline.check.Sketch;
import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.Selection;
import dev.shoreline.model.expr.Expr.Relation;
import dev.shoreline.model.message.Diagnostic;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaiversTest {
  private final Sketch s = new Sketch();
  private final Instance xpo =
      s.add(Level.PANEL, "xpo", 16, s.part("Xpo", "PluggableModule", "power", "480 W"));

  WaiversTest() {
    s.standard(
        "Xpo",
        List.of(),
        s.rule(
            "Xpo",
            "power",
            "PluggableModule",
            null,
            compare(member("m", "power"), Relation.AT_MOST, literal("400 W"))));
  }

  private Conformance on(String day) {
    return Checker.check(s.analysis(), LocalDate.parse(day));
  }

  private List<String> lines(String rule, String day) {
    return on(day).verdicts().stream()
        .filter(v -> v.rule().equals(rule))
        .map(v -> v.status() + " " + v.subject() + " " + v.count())
        .toList();
  }

  private List<String> messages(String day) {
    return Checker.diagnostics(on(day)).stream()
        .filter(d -> d.id().startsWith("waiver."))
        .map(d -> d.severity().label() + "[" + d.id() + "] " + d.message())
        .toList();
  }

  @Test
  void theWholeRange() {
    s.waive("Xpo.power", Selection.all(xpo), "2027-03-01");
    assertThat(lines("Xpo.power", "2026-11-22")).containsExactly("WAIVED xpo[1..16] 16");
    Verdict v =
        on("2026-11-22").verdicts().stream()
            .filter(x -> x.rule().equals("Xpo.power"))
            .findFirst()
            .orElseThrow();
    assertThat(v.waiver().approver()).isEqualTo("the board");
    assertThat(on("2026-11-22").fails()).isFalse();
    assertThat(messages("2026-11-22")).isEmpty();
  }

  @Test
  void withoutASelectionAllIsCovered() {
    s.waive("Xpo", null, "2027-03-01");
    assertThat(lines("Xpo.power", "2026-11-22")).containsExactly("WAIVED xpo[1..16] 16");
  }

  @Test
  void partOfARangeSplitsTheVerdict() {
    s.waive("Xpo.power", s.some(xpo, 16, 16), "2027-03-01");
    assertThat(lines("Xpo.power", "2026-11-22"))
        .containsExactly("FAIL xpo[1..15] 15", "WAIVED xpo[16] 1");
    assertThat(on("2026-11-22").fails()).isTrue();
  }

  @Test
  void theMiddleOfARangeLeavesTwoRests() {
    s.waive("Xpo.power", s.some(xpo, 4, 5), "2027-03-01");
    assertThat(lines("Xpo.power", "2026-11-22"))
        .containsExactly("FAIL xpo[1..3] 3", "WAIVED xpo[4..5] 2", "FAIL xpo[6..16] 11");
  }

  @Test
  void twoWaiversShareARange() {
    s.waive("Xpo.power", s.some(xpo, 1, 8), "2027-03-01");
    s.waive("Xpo.power", s.some(xpo, 9, 16), "2027-03-01");
    assertThat(lines("Xpo.power", "2026-11-22"))
        .containsExactly("WAIVED xpo[1..8] 8", "WAIVED xpo[9..16] 8");
  }

  @Test
  void aWaiverHoldsThroughItsLastDay() {
    s.waive("Xpo.power", Selection.all(xpo), "2026-11-22");
    assertThat(lines("Xpo.power", "2026-11-22")).containsExactly("WAIVED xpo[1..16] 16");
    assertThat(lines("Xpo.power", "2026-11-23")).containsExactly("FAIL xpo[1..16] 16");
  }

  @Test
  void anExpiredWaiverIsNamedInTheMessage() {
    s.waive("Xpo.power", s.some(xpo, 16, 16), "2026-01-01");
    Diagnostic d =
        Checker.diagnostics(on("2026-11-22")).stream()
            .filter(x -> x.id().equals("Xpo.power") && x.message().startsWith("xpo[16] "))
            .findFirst()
            .orElseThrow();
    assertThat(d.notes()).contains("why: the waiver by the board ended on 2026-01-01");
    assertThat(d.related()).extracting(r -> r.message()).contains("the waiver ended on 2026-01-01");
    // It is not unused: it covered something, once.
    assertThat(messages("2026-11-22")).isEmpty();
  }

  @Test
  void aValidWaiverBeatsOneThatEnded() {
    s.waive("Xpo.power", Selection.all(xpo), "2026-01-01");
    s.waive("Xpo.power", Selection.all(xpo), "2027-01-01");
    assertThat(lines("Xpo.power", "2026-11-22")).containsExactly("WAIVED xpo[1..16] 16");
    assertThat(messages("2026-11-22"))
        .containsExactly(
            "warning[waiver.Unused] the waiver of Xpo.power on xpo[1..16] waives nothing: there is no"
                + " such violation");
  }

  @Test
  void aWaiverOfNothingIsUnused() {
    s.waive("service.HotSwapOffPanel", null, "2027-01-01");
    assertThat(messages("2026-11-22"))
        .containsExactly(
            "warning[waiver.Unused] the waiver of service.HotSwapOffPanel waives nothing: there is no"
                + " such violation");
  }

  @Test
  void anUnknownRuleIsAnError() {
    s.waive("Xpo.powr", null, "2027-01-01");
    Diagnostic d =
        Checker.diagnostics(on("2026-11-22")).stream()
            .filter(x -> x.id().equals("waiver.UnknownRule"))
            .findFirst()
            .orElseThrow();
    assertThat(d.isError()).isTrue();
    assertThat(d.message())
        .isEqualTo("the waiver names the rule Xpo.powr, which this design is not checked against");
    assertThat(d.hint()).isEqualTo("did you mean `Xpo.power`?");
    assertThat(messages("2026-11-22")).hasSize(1);
  }

  @Test
  void aPrefixEndsAtADot() {
    s.waive("Xpo.pow", null, "2027-01-01");
    assertThat(lines("Xpo.power", "2026-11-22")).containsExactly("FAIL xpo[1..16] 16");
  }

  @Test
  void aWaiverWithoutADateDoesNotHold() {
    s.waive("Xpo.power", null, "2027-02-31");
    assertThat(lines("Xpo.power", "2026-11-22")).containsExactly("FAIL xpo[1..16] 16");
  }

  @Test
  void whatIsNotEvaluatedOrPassesIsNotWaived() {
    s.add(Level.PANEL, "open", 4, s.part("Open", "PluggableModule"));
    s.add(Level.PANEL, "good", 4, s.part("Good", "PluggableModule", "power", "300 W"));
    s.waive("Xpo.power", null, "2027-01-01");
    assertThat(lines("Xpo.power", "2026-11-22"))
        .containsExactly("WAIVED xpo[1..16] 16", "NOT_EVALUATED open[1..4] 4", "PASS good[1..4] 4");
  }

  @Test
  void marginalVerdictsCanBeWaived() {
    Instance c =
        s.add(Level.PANEL, "c", 4, s.part("C", "PluggableModule", "power", "typ 130, max 480 W"));
    s.waive("Xpo.power", s.some(c, 2, 2), "2027-01-01");
    assertThat(lines("Xpo.power", "2026-11-22"))
        .contains("MARGINAL c[1] 1", "WAIVED c[2] 1", "MARGINAL c[3..4] 2");
  }

  @Test
  void lanesAreWaivedByTheirInstanceOrByRange() {
    Instance asic =
        s.add(Level.CHIP, "asic", 2, s.part("Chip", "Asic", "serdes", Sketch.lanes(512)));
    s.link("a", s.end(asic, 1, 2, "serdes", 1, 256), s.medium("1 m", s.part("F", "Fiber")));
    s.waive("closure.LaneLeftOpen", s.some(asic, 1, 1), "2027-01-01");
    s.waive(
        "closure",
        new Selection(
            asic, List.of(new IndexRange(2, 2)), "serdes", new IndexRange(500, 512), s.span()),
        "2027-01-01");
    assertThat(lines("closure.LaneLeftOpen", "2026-11-22"))
        .containsExactly(
            "WAIVED asic[1].serdes[257..512] 1",
            "FAIL asic[2].serdes[257..499] 1",
            "WAIVED asic[2].serdes[500..512] 1");
    assertThat(
            on("2026-11-22").verdicts().stream()
                .filter(v -> v.subject().equals("asic[2].serdes[257..499]"))
                .map(Verdict::remark))
        .containsExactly("asic[2].serdes[257..499] are in no link");
  }

  @Test
  void aLinkIsWaivedWholeOrNotAtAll() {
    Instance asic = s.add(Level.CHIP, "asic", 2, s.part("Chip", "Asic", "serdes", Sketch.lanes(8)));
    Instance oe = s.add(Level.CHIP, "oe", 1, s.part("E", "OpticalEngine", "host", Sketch.lanes(8)));
    s.link("l", s.end(asic, "serdes"), s.end(oe, "host"));
    s.waive("closure.CountMismatch", s.some(asic, 1, 1), "2027-01-01");
    assertThat(lines("closure.CountMismatch", "2026-11-22")).containsExactly("FAIL l 1");
    assertThat(messages("2026-11-22")).hasSize(1);
    s.waive("closure.CountMismatch", Selection.all(asic), "2027-01-01");
    assertThat(lines("closure.CountMismatch", "2026-11-22")).containsExactly("WAIVED l 1");
  }

  @Test
  void whoWaivesACarrierWaivesWhatIsInIt() {
    Instance tray = s.add(Level.BOARD, "tray", 4, s.part("Tray", "Connector"));
    s.add(
        Level.BOARD,
        tray,
        "m",
        new IndexRange(1, 3),
        s.part("M", "PluggableModule", "power", "480 W"));
    s.waive("Xpo.power", s.some(tray, 2, 2), "2027-01-01");
    assertThat(lines("Xpo.power", "2026-11-22"))
        .contains(
            "FAIL tray[1].m[1..3] 3", "WAIVED tray[2].m[1..3] 3", "FAIL tray[3..4].m[1..3] 6");
  }

  @Test
  void aWaiverOfInstancesDoesNotCoverTheDesign() {
    s.require("Box.power", compare(Sketch.name("power"), Relation.AT_MOST, literal("1 kW")));
    s.waive("Box.power", Selection.all(xpo), "2027-01-01");
    assertThat(lines("Box.power", "2026-11-22")).containsExactly("FAIL Box 1");
    assertThat(messages("2026-11-22")).hasSize(1);
  }

  @Test
  void countsStatus() {
    s.waive("Xpo.power", s.some(xpo, 16, 16), "2027-03-01");
    assertThat(on("2026-11-22").count(Status.WAIVED)).isEqualTo(1);
    assertThat(on("2026-11-22").count(Status.FAIL)).isEqualTo(1);
  }
}
