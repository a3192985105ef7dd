package dev.shoreline.emit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.emit.conformance.PlateLadder.Step;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ChartTest {
  private final ReportModel model = ReportModel.of(Written.sample(""));

  @Test
  void marginsDivergeAroundZeroAndBreakOffAtTheEnd() {
    String svg = MarginChart.draw(model.margins());
    assertThat(svg).contains("-100 %", "+100 %", "c-zero", "c-bar-fail", "c-bar-waived");
    assertThat(svg.split("c-open-end", -1)).as("only -150 % goes beyond").hasSize(2);
  }

  @Test
  void marginAxisFitsWhatIsThere() {
    List<VerdictRow> good = model.margins().stream().filter(r -> r.tone().equals("pass")).toList();
    assertThat(MarginChart.draw(good)).doesNotContain(">-25 %<", "c-open-end");
  }

  @Test
  void marginsAreCutAtAReadableNumber() {
    VerdictRow row = model.margins().get(0);
    String svg = MarginChart.draw(Collections.nCopies(100, row));
    assertThat(svg.split("<g>", -1)).hasSize(MarginChart.MOST_ROWS + 1);
  }

  @Test
  void powerSaysWhatIsUnknown() {
    PowerBar unknown =
        new PowerBar("board", "Pump", 2, OptionalDouble.empty(), OptionalDouble.empty());
    String svg = PowerChart.draw(List.of(model.power().get(0), unknown));
    assertThat(svg)
        .contains("2 x Pump", ">unknown<", "typ 1.8 kW, worst 2.2 kW")
        .doesNotContain("NaN");
  }

  @Test
  void laddersMarkWhatIsTooHot() {
    Step fine =
        new Step("case", OptionalDouble.of(50), OptionalDouble.of(60), OptionalDouble.of(70));
    Step hot =
        new Step("case", OptionalDouble.of(50), OptionalDouble.of(72), OptionalDouble.of(70));
    Step none =
        new Step(
            "junction", OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    assertThat(draw(fine, none)).doesNotContain("c-hot", "NaN").contains("c-limit", ">unknown<");
    assertThat(draw(hot, none)).contains("c-hot");
  }

  private static String draw(Step... steps) {
    return ThermalChart.draw(List.of(new PlateLadder("xpo", "tcs", "400 W", List.of(steps))));
  }
}
