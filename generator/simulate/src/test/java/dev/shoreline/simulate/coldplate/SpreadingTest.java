package dev.shoreline.simulate.coldplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class SpreadingTest {
  /** 50 W on 20 x 20 mm of a copper plate of 60 x 60 x 3 mm over 10 kW/m^2/K. */
  private static final PlateBlock COPPER =
      new PlateBlock(1, "x", 0.06, 0.06, 0.003, 0.02, 0.02, 390, 10_000, 50, 40);

  private static PlateBlock with(double source, double conductivity, double film) {
    return new PlateBlock(1, "x", 0.06, 0.06, 0.003, source, source, conductivity, film, 50, 40);
  }

  @Test
  void aSourceOverTheWholePlateIsOneDimensional() {
    PlateBlock whole = with(0.06, 390, 10_000);
    double slab = 50 / 0.0036 * (1 / 10_000.0 + 0.003 / 390);
    assertThat(Spreading.mean(whole)).isEqualTo(slab, Offset.offset(1e-9));
    assertThat(Spreading.middle(whole)).isEqualTo(slab, Offset.offset(1e-9));
  }

  /** The wetted side carries all heat whatever the metal: its mean warming is Q / (h A). */
  @Test
  void metalThatConductsEverythingLeavesOnlyTheFilm() {
    assertThat(Spreading.mean(with(0.02, 1e9, 10_000)))
        .isCloseTo(50 / (10_000 * 0.0036), Percentage.withPercentage(0.01));
  }

  /**
   * A small source on a thick block nears the half space: mean 0.4732 Q / (k sqrt(A)), a square.
   */
  @Test
  void aSmallSourceOnABigBlockNearsTheHalfSpace() {
    PlateBlock block = new PlateBlock(1, "x", 1, 1, 1, 0.02, 0.02, 390, 1e7, 50, 40);
    double halfSpace = 0.4732 * 50 / (390 * 0.02);
    // Of the thick block itself and of the finite breadth little is left.
    assertThat(Spreading.mean(block)).isCloseTo(halfSpace, Percentage.withPercentage(6));
  }

  @Test
  void theMiddleIsHotterThanTheMeanAndBothThanTheWholePlate() {
    double mean = Spreading.mean(COPPER);
    assertThat(Spreading.middle(COPPER)).isGreaterThan(mean);
    assertThat(mean).isGreaterThan(50 / 0.0036 * (1 / 10_000.0 + 0.003 / 390));
  }
}
