package dev.shoreline.simulate.spice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SpiceTest {

  @Test
  void writesNineDigitsWithAPointInAnyLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(SpiceNumber.of(40)).isEqualTo("40");
      assertThat(SpiceNumber.of(0)).isEqualTo("0");
      assertThat(SpiceNumber.of(-0.0)).isEqualTo("0");
      assertThat(SpiceNumber.of(1.0 / 3)).isEqualTo("0.333333333");
      assertThat(SpiceNumber.of(-2.5e-7)).isEqualTo("-2.5e-7");
      assertThat(SpiceNumber.of(123456789012.0)).isEqualTo("1.23456789e11");
      assertThat(SpiceNumber.of(0.00012345)).isEqualTo("0.00012345");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void refusesWhatIsNoNumber() {
    assertThatThrownBy(() -> SpiceNumber.of(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsOnlyHarmlessCharactersOfAText() {
    assertThat(SpiceText.comment("xpo[1..16], main/board")).isEqualTo("xpo[1..16], main/board");
    assertThat(SpiceText.comment("a\n.control\r\nshell rm;$(x) `y` \"z\" {q}\u2028b\ud83d\ude00*#"))
        .isEqualTo("a_.control__shell rm__(x) _y_ _z_ _q__b___");
    assertThat(SpiceText.comment("x".repeat(500))).hasSize(163);
  }

  @Test
  void namesAreMadeByTheProgramOnly() {
    for (String bad : List.of("", "A", "1a", "a b", "a\nb", ".a", "a$", "a=b", "a".repeat(64))) {
      assertThatThrownBy(() -> new Element.Resistor("r1", bad, "0", 1, ""))
          .as(bad)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new Element.Resistor("v1", "a", "0", 1, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCallHasToFitItsPorts() {
    Subcircuit s = new Subcircuit("s", List.of("a", "b"), List.of(), List.of());
    assertThatThrownBy(() -> new Element.Call("x1", List.of("n"), s, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void writesEveryElement() {
    Subcircuit s =
        new Subcircuit(
            "s",
            List.of("a", "b"),
            List.of(
                Element.path("p", "a", "b", 2, "two (K/W)"), Element.path("q", "a", "b", 0, "")),
            List.of("a note\n.end"));
    Circuit c =
        new Circuit(
            "title",
            List.of(),
            List.of(s),
            List.of(
                new Element.Voltage("v1", "n", "0", 40, "inlet (degC)"),
                new Element.Copy("e1", "m", "n", ""),
                new Element.Current("i1", "0", "n", 5, ""),
                new Element.Transfer("g1", "m", "n", "0", 2, ""),
                new Element.Mirror("f1", "m", "v1", ""),
                new Element.Call("x1", List.of("n", "m"), s, "")),
            List.of(new Probe("n", "a\nb", "wall", "degC", 40, 0.1)),
            List.of("m"));
    assertThat(Deck.render(c))
        .contains("* a note_.end\n.subckt s a b\n* two (K/W)\nrp a b 2\nvq a b dc 0\n.ends s\n")
        .contains(
            "* inlet (degC)\n"
                + "v1 n 0 dc 40\n"
                + "e1 m 0 n 0 1\n"
                + "i1 0 n dc 5\n"
                + "g1 0 m n 0 2\n"
                + "f1 0 m v1 1\n"
                + "x1 n m s\n")
        .contains("* n: wall (degC), a_b\nprint n\nprint m\n")
        .contains("if abs(n - (40)) <= 0.1\n")
        .endsWith("quit 1\n.endc\n.end\n");
  }

  @Test
  void theTestsOwnSolverKnowsADivider() {
    Circuit divider =
        new Circuit(
            "",
            List.of(),
            List.of(),
            List.of(
                new Element.Voltage("v1", "a", "0", 12, ""),
                new Element.Resistor("r1", "a", "b", 2, ""),
                new Element.Resistor("r2", "b", "0", 4, ""),
                new Element.Copy("e1", "c", "b", ""),
                new Element.Resistor("r3", "c", "d", 1, ""),
                new Element.Mirror("f1", "d", "v1", "")),
            List.of(),
            List.of());
    Map<String, Double> v = CircuitSolver.solve(divider);
    assertThat(v.get("b")).isEqualTo(8, Offset.offset(1e-12));
    // The current through v1 is -2 A by the convention of SPICE: it leaves at plus.
    assertThat(v.get("d")).isEqualTo(6, Offset.offset(1e-12));
  }
}
