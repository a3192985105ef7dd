package dev.shoreline.simulate.power;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.run.Installed;
import dev.shoreline.simulate.run.Outcome;
import dev.shoreline.simulate.run.StudyResult;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small designs drawn at random, the same in every run: ngspice agrees with the report's figures.
 */
class RandomPowerTest {

  static IntStream seeds() {
    return IntStream.range(0, 24);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ngspiceAgrees(int seed) throws Exception {
    String spec = draw(new Random(seed));
    Study study = PowerSpecs.study(spec);
    StudyResult result = Installed.run(study);
    assertThat(result.outcome())
        .as(spec + result.runs() + study.omissions())
        .isEqualTo(Outcome.AGREES);
    assertThat(result.answers()).hasSizeGreaterThanOrEqualTo(12);
  }

  private static String draw(Random r) {
    StringBuilder parts = new StringBuilder();
    StringBuilder board = new StringBuilder();
    StringBuilder power = new StringBuilder();
    double main = between(r, 40, 54);
    double mid = between(r, 5, 14);
    power.append(text("    bus main %.2f V in %.2f V .. %.2f V\n", main, main * 0.9, main * 1.1));
    power.append(
        text(
            "    bus mid %.2f V in %.2f V .. %.2f V fed by main efficiency %.1f %%\n",
            mid, mid * 0.95, mid * 1.05, between(r, 85, 99)));
    power.append(text("    bus core 0.9 V fed by mid efficiency %.1f %%\n", between(r, 80, 95)));
    int kinds = 1 + r.nextInt(4);
    for (int i = 1; i <= kinds; i++) {
      double watts = between(r, 1, 200);
      parts.append(
          text("part P%d : Pump { power typ %.3f W, max %.3f W }\n", i, watts, watts * 1.4));
      board.append(text("    p%d[1..%d] : P%d\n", i, 1 + r.nextInt(30), i));
      String bus = r.nextBoolean() ? "main" : "mid";
      String along = r.nextInt(3) == 0 ? "" : text(" along %.4f mohm", between(r, 0, 0.05));
      power.append(
          text("    feed p%d[*] on %s through %.3f mohm%s\n", i, bus, between(r, 0, 5), along));
    }
    rail(r, parts, board, power);
    return parts + "design D {\n  board {\n" + board + "  }\n  power {\n" + power + "  }\n}\n";
  }

  private static void rail(
      Random r, StringBuilder parts, StringBuilder board, StringBuilder power) {
    parts.append(
        text(
            "part Die : Pump { power %.1f W ripple 3 %% load-step 20 A die-capacitance %.1f nF"
                + " die-resistance %.3f mohm }\n",
            between(r, 1, 50), between(r, 50, 900), between(r, 0.1, 2)));
    parts.append(
        text(
            "part Vr : Regulator { output-resistance %.3f mohm output-inductance %.2f nH }\n",
            between(r, 0.2, 5), between(r, 0.5, 30)));
    parts.append(
        text(
            "part Cap : Capacitor { capacitance %.2f uF esr %.2f mohm esl %.0f pH }\n",
            between(r, 1, 400), between(r, 1, 20), between(r, 50, 2000)));
    board.append(text("    die : Die\n    vr[1..%d] : Vr\n", 1 + r.nextInt(8)));
    board.append(text("    cap[1..%d] : Cap\n", 1 + r.nextInt(90)));
    power.append("    feed die on core through 0.1 mohm\n    feed vr[*] on core\n");
    power.append("    feed cap[*] on core\n");
  }

  private static double between(Random r, double low, double high) {
    return low + r.nextDouble() * (high - low);
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
