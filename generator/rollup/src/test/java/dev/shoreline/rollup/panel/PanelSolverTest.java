package dev.shoreline.rollup.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shoreline.model.Level;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.DesignBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelSolverTest {

  private static double mm(Value v) {
    assertThat(v).isInstanceOf(Value.Number.class);
    return ((Value.Number) v).quantity().max("mm");
  }

  private static DesignBuilder xpo(String size, String... facts) {
    return new DesignBuilder()
        .level(Level.PANEL, size, facts)
        .part("X", "PluggableModule", "width: 60.8 mm", "height: 21.3 mm")
        .arranged(Level.PANEL, "xpo[1..16]", "X", 2, 8);
  }

  /**
   * 8 x 60.8 mm = 486 mm: more than the 450 mm of a 19-inch rack, less than 537 mm of a 21-inch
   * one.
   */
  @ParameterizedTest
  @CsvSource({
    "1 OU, '', 537, 48, opening of a 21-inch open rack",
    "1 RU, '', 450, 44.45, opening of a 19-inch rack (EIA-310)",
    "2 RU, mechanics: open-rack, 537, 88.9, opening of a 21-inch open rack",
    "1 OU, width: 500 mm, 500, 48, as stated",
  })
  void openings(String size, String fact, double opening, double height, String basis) {
    DesignBuilder b = fact.isEmpty() ? xpo(size) : xpo(size, fact);
    PanelFill fill = b.analysis().panel();
    assertThat(mm(fill.width())).isCloseTo(486.4, within(1e-9));
    assertThat(mm(fill.height())).isCloseTo(42.6, within(1e-9));
    assertThat(mm(fill.opening())).isEqualTo(opening);
    assertThat(mm(fill.available())).isCloseTo(height, within(1e-9));
    assertThat(fill.basis()).isEqualTo(basis);
  }

  @Test
  void rowsOfDifferentPartsStandAboveEachOther() {
    PanelFill fill =
        xpo("2 OU")
            .part("P", "PanelConnector", "width: 12 mm", "height: 9 mm")
            .put(Level.PANEL, "mpo[1..10]", "P")
            .analysis()
            .panel();
    assertThat(mm(fill.width())).isCloseTo(486.4, within(1e-9));
    assertThat(mm(fill.height())).isCloseTo(42.6 + 9, within(1e-9));
  }

  @Test
  void cagesContentsAndOtherLevelsTakeNoRoom() {
    PanelFill fill =
        xpo("1 OU")
            .part("C", "Cage", "width: 100 mm", "height: 100 mm")
            .put(Level.PANEL, "cage[1..16]", "C")
            .put(Level.BOARD, "b[1..16]", "C")
            .put(Level.PANEL, "xpo.inside[1..9]", "X")
            .analysis()
            .panel();
    assertThat(mm(fill.width())).isCloseTo(486.4, within(1e-9));
    assertThat(mm(fill.height())).isCloseTo(42.6, within(1e-9));
  }

  @Test
  void aPanelThatStatesNothingOffersNothingKnown() {
    PanelFill fill = xpo("").analysis().panel();
    assertThat(fill.opening()).isEqualTo(new Value.Unknown("panel has no width stated"));
    assertThat(fill.available()).isEqualTo(new Value.Unknown("panel has no height stated"));
    assertThat(mm(xpo("", "height: 50 mm").analysis().panel().available())).isEqualTo(50);
  }

  @Test
  void noPanelIsUnknown() {
    PanelFill fill = new DesignBuilder().analysis().panel();
    assertThat(fill.width()).isEqualTo(new Value.Unknown("the design has no panel"));
    assertThat(fill.basis()).isEmpty();
  }

  @Test
  void aPanelInMillimetresIsTakenAsItIs() {
    assertThat(mm(xpo("80 mm", "mechanics: rack").analysis().panel().available())).isEqualTo(80);
  }
}
