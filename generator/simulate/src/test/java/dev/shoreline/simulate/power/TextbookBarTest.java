package dev.shoreline.simulate.power;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Run;
import dev.shoreline.simulate.Simulator;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.run.Installed;
import dev.shoreline.simulate.run.Outcome;
import dev.shoreline.simulate.run.StudyResult;
import dev.shoreline.simulate.spice.Element;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The chain of taps itself, with loads of constant current: sixteen modules of 400 W / 48 V on one
 * bar of 0.1 mohm a segment. By hand the far tap sags by I r n (n + 1) / 2 = 113.3333 mV.
 */
class TextbookBarTest {
  private static final int TAPS = 16;
  private static final double CURRENT = 400.0 / 48;
  private static final double SEGMENT = 1e-4;

  @Test
  void equalCurrentsGiveTheTextbookSag() throws Exception {
    double sag = CURRENT * SEGMENT * TAPS * (TAPS + 1) / 2 * 1000;
    assertThat(sag).isBetween(113.33333, 113.33334);
    Expectation e =
        new Expectation(
            "typical", "sag", "bar", "sag", "mV", sag, sag * 1e-8, "I r n (n + 1) / 2", "");
    DeckText deck = new DeckText().note("sixteen equal currents on one bar");
    deck.add(new Element.Voltage("vbus", "t0", "0", 48, "bus (V)"));
    for (int i = 1; i <= TAPS; i++) {
      deck.add(new Element.Resistor("rs" + i, "t" + (i - 1), "t" + i, SEGMENT, ""));
      deck.add(new Element.Current("i" + i, "t" + i, "0", CURRENT, ""));
    }
    deck.line(".control").line("op").line("set numdgt=9");
    deck.answer("sag", "1000*(v(t0)-v(t" + TAPS + "))");
    StudyResult result =
        Installed.run(
            new Study(
                "bar",
                "Bar",
                "D",
                List.of(),
                List.of(StudyFile.text("bar.cir", deck.finish(List.of(e)))),
                List.of(new Run("typical", Simulator.NGSPICE, "ngspice", "-b", "bar.cir")),
                List.of(e),
                List.of(),
                List.of()));
    assertThat(result.runs()).allSatisfy(r -> assertThat(r.message()).isEmpty());
    assertThat(result.outcome()).isEqualTo(Outcome.AGREES);
  }
}
