package dev.shoreline.simulate.touchstone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TouchstoneTest {
  private static SPoint numbered(int ports) {
    List<List<Complex>> s = new ArrayList<>();
    for (int to = 1; to <= ports; to++) {
      List<Complex> row = new ArrayList<>();
      for (int from = 1; from <= ports; from++) {
        row.add(new Complex(10 * to + from, -0.5));
      }
      s.add(row);
    }
    return new SPoint(53.125, s);
  }

  @Test
  void twoPortsStandInAnOrderOfTheirOwn() {
    assertThat(Touchstone.render(List.of("a line"), 100, List.of(numbered(2))))
        .isEqualTo("! a line\n# GHz S RI R 100\n53.125 11 -0.5 21 -0.5 12 -0.5 22 -0.5\n");
  }

  @Test
  void morePortsStandRowByRow() {
    assertThat(Touchstone.render(List.of(), 50, List.of(numbered(3))))
        .isEqualTo(
            "# GHz S RI R 50\n"
                + "53.125 11 -0.5 12 -0.5 13 -0.5\n"
                + " 21 -0.5 22 -0.5 23 -0.5\n"
                + " 31 -0.5 32 -0.5 33 -0.5\n");
    assertThat(Touchstone.render(List.of(), 50, List.of(numbered(5))).lines())
        .hasSize(1 + 5 * 2)
        .allSatisfy(l -> assertThat(l.strip().split(" ")).hasSizeLessThanOrEqualTo(9));
  }

  @Test
  void commentsAreMadeHarmless() {
    String text = Touchstone.render(List.of("x\n# Hz S MA R 1\n!"), 50, List.of(numbered(1)));
    assertThat(text.lines().filter(l -> l.startsWith("#"))).hasSize(1);
    assertThat(text.lines()).hasSize(3);
  }

  @Test
  void onlySquareMatricesAreNetworks() {
    List<List<Complex>> row = List.of(List.of(Complex.ZERO, Complex.ZERO));
    assertThatThrownBy(() -> new SPoint(1, row)).isInstanceOf(IllegalArgumentException.class);
  }
}
