package dev.shoreline.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Sketch;
import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.Selection;
import org.junit.jupiter.api.Test;

class RailOverTargetTest {
  private static final String RULE = "rating.RailOverTarget";

  private final Sketch s = new Sketch();

  private void put(String name, long count, String kind, Object... attributes) {
    Instance i = s.add(Level.BOARD, name, count, s.part(name + "-part", kind, attributes));
    s.feed(Selection.all(i), "core", "", "");
  }

  /** A rail of two resistances: 1 mohm of the regulator, and the die at high frequency. */
  private void rail(String step, String resistance) {
    s.bus("core", "0.9", "1", "1.1", "");
    put(
        "die",
        1,
        "Asic",
        "power",
        "10 W",
        "ripple",
        "3 %",
        "load-step",
        step,
        "die-capacitance",
        "1 uF",
        "die-resistance",
        "1 mohm");
    put("vr", 2, "Regulator", "output-resistance", resistance, "output-inductance", "0 nH");
  }

  @Test
  void aRailBelowItsTargetPasses() {
    rail("29 A", "2 mohm");
    Verdict v = Run.only(RULE, s);
    assertThat(v.status()).isEqualTo(Status.PASS);
    assertThat(v.subject()).isEqualTo("bus core");
    assertThat(v.margin()).isNotNull();
  }

  @Test
  void aRailAboveItsTargetFails() {
    rail("60 A", "2 mohm");
    Verdict v = Run.only(RULE, s);
    assertThat(v.status()).isEqualTo(Status.FAIL);
    assertThat(v.remark()).isEqualTo("bus core has 1 mohm at 1000 Hz; its loads allow 0.5 mohm");
    assertThat(v.hint()).contains("capacitors");
  }

  @Test
  void aPartWithBoundsCanOnlyFail() {
    rail("29 A", "typ 2, max 3 mohm");
    assertThat(Run.only(RULE, s).status()).isEqualTo(Status.NOT_EVALUATED);
  }

  @Test
  void aPartWithBoundsFailsAtItsTypicalValue() {
    rail("60 A", "typ 2, max 3 mohm");
    assertThat(Run.only(RULE, s).status()).isEqualTo(Status.FAIL);
  }

  @Test
  void whatIsNotStatedIsNotEvaluated() {
    rail("unknown", "2 mohm");
    Verdict v = Run.only(RULE, s);
    assertThat(v.status()).isEqualTo(Status.NOT_EVALUATED);
    assertThat(v.remark()).contains("load-step");
  }

  @Test
  void aBusWithoutANetworkIsNotJudged() {
    s.bus("core", "0.9", "1", "1.1", "");
    put("die", 1, "Asic", "power", "10 W");
    assertThat(Run.all(RULE, s)).isEmpty();
  }
}
