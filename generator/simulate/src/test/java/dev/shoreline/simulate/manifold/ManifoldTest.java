package dev.shoreline.simulate.manifold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class ManifoldTest {
  private static final double WATER = 1.0e-6;

  private static Manifold manifold(int count, double headerDiameter) {
    Branches b =
        new Branches(1, "xpo[1..16]", count, 0.5, PlateCurve.through(0.5, 2), 0.3, 0.005, 12);
    return new Manifold(1, "tcs", 2.5, WATER, 0.06, headerDiameter, List.of(b));
  }

  /** Hagen and Poiseuille: Q = pi g h D^4 / (128 nu L). */
  @Test
  void slowFlowFollowsHagenAndPoiseuille() {
    double flow = 0.3 / 60_000;
    double expected =
        128 * WATER * 2 * flow / (Math.PI * PipeFriction.GRAVITY * Math.pow(0.004, 4));
    assertThat(PipeFriction.loss(flow, 2, 0.004, 0, WATER))
        .isCloseTo(expected, Percentage.withPercentage(1e-10));
  }

  /** The Moody chart at Re 100,000 and a relative roughness of 0.001: 0.0222. */
  @Test
  void fastFlowFollowsTheMoodyChart() {
    assertThat(PipeFriction.factor(1e5, 1e-3)).isEqualTo(0.0222, Offset.offset(2e-4));
    assertThat(PipeFriction.factor(1e4, 0)).isEqualTo(0.0309, Offset.offset(3e-4));
  }

  @Test
  void theRangesOfTheFrictionFactorMeet() {
    for (double re : new double[] {2000, 4000}) {
      double below = PipeFriction.factor(re * (1 - 1e-9), 1e-3);
      double above = PipeFriction.factor(re * (1 + 1e-9), 1e-3);
      assertThat(above).isCloseTo(below, Percentage.withPercentage(0.01));
    }
  }

  @Test
  void aPlateLosesWhatItsMakerStatesAtItsFlow() {
    PlateCurve curve = PlateCurve.through(0.5, 2);
    assertThat(curve.head(0.5)).isEqualTo(2, Offset.offset(1e-12));
    assertThat(curve.head(1)).isEqualTo(2 * Math.pow(2, 1.75), Offset.offset(1e-12));
    assertThat(curve.head(0)).isZero();
  }

  /** Every way from supply to return uses up the head. */
  @Test
  void everyWayUsesUpTheHead() {
    Manifold m = manifold(16, 0.012);
    double[] flows = ManifoldSolver.solve(m);
    double lost = 0;
    for (int i = 0; i < flows.length; i++) {
      double header = Arrays.stream(flows, i, flows.length).sum() / 60_000;
      lost += 2 * PipeFriction.loss(header, m.pitch(), m.diameter(), 0, m.viscosity());
      assertThat(lost + m.branches().get(0).head(flows[i], m.viscosity()))
          .isEqualTo(2.5, Offset.offset(1e-9));
    }
  }

  @Test
  void aNarrowHeaderStarvesTheFarPlates() {
    double[] wide = ManifoldSolver.solve(manifold(64, 0.040));
    double[] narrow = ManifoldSolver.solve(manifold(64, 0.015));
    assertThat(wide[63] / wide[0]).isGreaterThan(0.99);
    assertThat(narrow[63] / narrow[0]).isLessThan(0.9);
  }

  @Test
  void aThousandBranchesAreSolvedToo() {
    double[] flows = ManifoldSolver.solve(manifold(2048, 0.1));
    assertThat(flows).hasSize(2048);
    assertThat(flows[2047]).isPositive().isLessThan(flows[0]);
  }
}
