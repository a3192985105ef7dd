package dev.shoreline.simulate.thermal;

import static dev.shoreline.tests.sketch.Sketch.a;
import static dev.shoreline.tests.sketch.Sketch.part;
import static dev.shoreline.tests.sketch.Sketch.symbol;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.simulate.run.Installed;
import dev.shoreline.simulate.run.Outcome;
import dev.shoreline.simulate.run.StudyResult;
import dev.shoreline.tests.sketch.Sketch;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws small cooled designs at random and holds ngspice against the built-in solution. */
class RandomThermalTest {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void ngspiceAgreesWithTheBuiltInSolution(long seed) throws Exception {
    Sketch sketch = draw(new Random(seed));
    StudyResult result = Installed.run(new ThermalStudy().study(sketch.conformance()));
    assertThat(result.answers()).isNotEmpty();
    assertThat(result.outcome())
        .as(() -> result.runs() + " " + result.study().omissions())
        .isEqualTo(Outcome.AGREES);
  }

  private static Sketch draw(Random random) {
    Sketch sketch = Plated.loop(new Sketch("Random"));
    int kinds = 1 + random.nextInt(4);
    for (int k = 0; k < kinds; k++) {
      Instance on =
          sketch.add(
              Level.BOARD,
              "p" + k,
              1,
              1 + random.nextInt(9),
              part(
                  "P" + k,
                  "Asic",
                  a("power", number(random, 1, 900), "W"),
                  a("junction-resistance", number(random, 0, 0.4), "K/W"),
                  a("junction-capacity", number(random, 0.1, 3), "J/K"),
                  a("case-capacity", number(random, 1, 60), "J/K")));
      sketch.plate(
          on,
          "tcs",
          a("flow", number(random, 0.05, 3), "L/min"),
          a("resistance", number(random, 0.005, 0.5), "K/W"),
          a("interface-resistance", number(random, 0, 0.2), "K/W"),
          a("wall-capacity", number(random, 5, 300), "J/K"),
          symbol("order", random.nextBoolean() ? "series" : "parallel"),
          symbol("reference", random.nextBoolean() ? "inlet" : "outlet"));
    }
    return sketch;
  }

  private static String number(Random random, double least, double most) {
    return String.format(Locale.ROOT, "%.4f", least + random.nextDouble() * (most - least));
  }
}
