package dev.shoreline.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.value.Value;
import org.junit.jupiter.api.Test;

class BusFiguresTest {
  private static final Analysis ANALYSIS = Sample.builder(16).analysis();

  private static Value of(int bus, String figure) {
    DesignScope scope = DesignScope.of(ANALYSIS);
    return SubjectScope.of(scope, "b", ANALYSIS.design().buses().get(bus)).name("b." + figure);
  }

  @Test
  void aRuleReadsWhatTheLineOfABusSays() {
    assertThat(of(0, "voltage").text()).isEqualTo("40 .. 60 V (typ 48 V)");
    assertThat(of(0, "entry").text()).isEqualTo("true");
    assertThat(of(1, "entry").text()).isEqualTo("false");
    assertThat(of(1, "efficiency").text()).isEqualTo("97 %");
    assertThat(of(0, "rating")).isEqualTo(new Value.Unknown("bus main has no rating stated"));
  }

  @Test
  void aRuleReadsWhatWasComputedForABus() {
    assertThat(of(0, "load")).isEqualTo(ANALYSIS.buses().get(0).load());
    assertThat(of(0, "input")).isEqualTo(of(0, "load"));
    assertThat(of(1, "current")).isEqualTo(ANALYSIS.buses().get(1).current());
    assertThat(of(1, "nonsense")).isNull();
  }
}
