package dev.shoreline.emit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Status;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportModelTest {
  private final ReportModel model = ReportModel.of(Written.sample(""));

  @Test
  void worstVerdictsComeFirst() {
    assertThat(model.attention())
        .extracting(r -> r.verdict().status())
        .containsExactly(
            Status.FAIL,
            Status.FAIL,
            Status.MARGINAL,
            Status.MARGINAL,
            Status.NOT_EVALUATED,
            Status.WAIVED);
    assertThat(model.settled()).hasSize(16);
    assertThat(model.provisional()).isEqualTo(9);
  }

  @Test
  void smallestMarginComesFirstAndEqualitiesStayOut() {
    List<VerdictRow> margins = model.margins();
    assertThat(margins.get(0).marginPercent()).isEqualTo("-150 %");
    assertThat(margins)
        .isSortedAccordingTo(java.util.Comparator.comparing(r -> r.verdict().marginRatio()));
    assertThat(margins).noneMatch(r -> r.verdict().relation().equals("=="));
  }

  @Test
  void rowsSayMarginsWithTheirSign() {
    assertThat(VerdictRow.percent(new BigDecimal("0.12345"))).isEqualTo("+12.3 %");
    assertThat(VerdictRow.percent(new BigDecimal("-0.2"))).isEqualTo("-20 %");
    assertThat(VerdictRow.percent(new BigDecimal("0.0000001"))).isEqualTo("0 %");
    VerdictRow row = model.settled().get(0);
    assertThat(row.margin()).isEqualTo("+1.8 dB");
    assertThat(row.limit()).isEqualTo("<= 3 dB");
    assertThat(row.pack()).isEqualTo("Ieee8023dj.DR8");
    assertThat(row.reference()).isEqualTo("IEEE 802.3dj D2.1, 180.10");
  }

  @Test
  void powerIsGroupedByLevelAndKind() {
    assertThat(model.power())
        .extracting(b -> b.level() + " " + b.count() + " " + b.label())
        .startsWith("chip 2 Asic", "board 1 Board")
        .contains("panel 16 PluggableModule");
    PowerBar modules =
        model.power().stream().filter(b -> b.level().equals("panel")).findFirst().orElseThrow();
    assertThat(modules.typ()).hasValue(2080);
    assertThat(modules.worst()).hasValue(6400);
    assertThat(model.power().get(1).worst()).isEmpty();
  }

  @Test
  void laddersClimbFromTheCoolantToTheJunction() {
    PlateLadder modules = model.plates().get(0);
    assertThat(modules.subject()).isEqualTo("xpo[1..16]");
    assertThat(modules.steps())
        .extracting(PlateLadder.Step::name)
        .containsExactly("inlet", "coolant", "wall", "case", "junction");
    assertThat(modules.steps())
        .isSortedAccordingTo(java.util.Comparator.comparing(PlateLadder.Step::drawn));
    assertThat(modules.steps().get(3).limit()).hasValue(70);
    assertThat(modules.steps().get(4).limit()).hasValue(85);
  }

  @Test
  void sourcesAreListedOnceWithTheirUses() {
    assertThat(model.sources())
        .extracting(s -> s.source().name())
        .containsExactly("EcocDeck", "XpoText");
    assertThat(model.sources()).allMatch(s -> s.uses() > 1);
  }
}
