package dev.shoreline.simulate.thermal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FosterResponseTest {
  private static Ladder.Node node(double capacity, double heat, double resistance) {
    return new Ladder.Node(List.of("n"), capacity, heat, resistance);
  }

  /** Textbook: P R (1 - exp(-t / RC)). */
  @Test
  void oneNodeIsOneExponential() {
    FosterResponse r = FosterResponse.of(new Ladder(List.of(node(10, 32, 0.25))));
    assertThat(r.slowest()).isEqualTo(2.5, Offset.offset(1e-12));
    assertThat(r.rise(0, 2.5)).isEqualTo(32 * 0.25 * (1 - Math.exp(-1)), Offset.offset(1e-12));
  }

  /** In the end every watt flows through every resistance downstream of it. */
  @Test
  void settlesAtTheSteadyTemperatures() {
    FosterResponse r =
        FosterResponse.of(
            new Ladder(List.of(node(0.3, 30, 0.4), node(5, 2, 0.1), node(7, 0, 0.3))));
    assertThat(r.rise(0, 1e6)).isEqualTo(30 * 0.4 + 32 * 0.4, Offset.offset(1e-9));
    assertThat(r.rise(2, 1e6)).isEqualTo(32 * 0.3, Offset.offset(1e-9));
    assertThat(r.rise(0, 0)).isZero();
  }

  /** At the very start all heat warms its own capacity: P t / C. */
  @Test
  void beginsWithTheOwnCapacity() {
    FosterResponse r =
        FosterResponse.of(
            new Ladder(List.of(node(0.3, 30, 0.4), node(5, 0, 0.1), node(7, 0, 0.3))));
    assertThat(r.rise(0, 1e-6)).isEqualTo(30 * 1e-6 / 0.3, Offset.offset(1e-9));
  }

  /** Two equal stages: eigenvalues of [[1, -1], [-1, 2]] / RC are (3 -+ sqrt 5) / 2. */
  @Test
  void twoEqualStagesHaveTheGoldenTimeConstants() {
    FosterResponse r = FosterResponse.of(new Ladder(List.of(node(1, 1, 1), node(1, 0, 1))));
    assertThat(r.slowest()).isEqualTo(2 / (3 - Math.sqrt(5)), Offset.offset(1e-12));
  }

  @Test
  void nodesThatNothingDividesAreOne() {
    Ladder ladder = Ladder.of(List.of(node(1, 5, 0), node(2, 1, 0.5), node(3, 0, 0)));
    assertThat(ladder.nodes()).hasSize(2);
    assertThat(ladder.nodes().get(0).capacity()).isEqualTo(3);
    assertThat(ladder.nodes().get(0).heat()).isEqualTo(6);
    assertThat(ladder.nodes().get(0).names()).containsExactly("n", "n");
  }
}
