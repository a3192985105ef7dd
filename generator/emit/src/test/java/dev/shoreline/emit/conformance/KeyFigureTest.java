package dev.shoreline.emit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.emit.conformance.KeyFigure.Corner;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyFigureTest {
  private static KeyFigure power(Corner corner, String min, String typ, String max) {
    Value value = new Value.Number(SampleDesign.corners(min, typ, max, "W"));
    return new KeyFigure("Power", value, corner, "all parts");
  }

  @Test
  void showsTheCornerThatMattersAndNamesTheOthers() {
    KeyFigure typical = power(Corner.TYPICAL, "110", "130.1234", "400");
    assertThat(typical.text()).isEqualTo("130.1 W");
    assertThat(typical.note()).isEqualTo("typical, worst 400 W; all parts");
    KeyFigure highest = power(Corner.HIGHEST, "110", "130", "400");
    assertThat(highest.text()).isEqualTo("400 W");
    assertThat(highest.note()).isEqualTo("worst case, typ 130 W; all parts");
    assertThat(power(Corner.LOWEST, "110", "130", "400").text()).isEqualTo("110 W");
  }

  @Test
  void showsEverythingStatedWhenThatCornerIsMissing() {
    KeyFigure figure = power(Corner.TYPICAL, "", "", "400");
    assertThat(figure.text()).isEqualTo("max 400 W");
    assertThat(figure.note()).isEqualTo("all parts");
  }

  @Test
  void exactFiguresNeedNoCorner() {
    assertThat(power(Corner.HIGHEST, "400", "400", "400").note()).isEqualTo("all parts");
  }

  @Test
  void unknownSaysTheFirstReason() {
    Value unknown = new Value.Unknown("asic has no cost stated; oe has no cost stated");
    KeyFigure figure = new KeyFigure("Cost", unknown, Corner.TYPICAL, "all parts");
    assertThat(figure.text()).isEqualTo("unknown");
    assertThat(figure.note()).isEqualTo("all parts; asic has no cost stated, and more");
  }

  @Test
  void sampleHasTheRowThatRoutesAreComparedBy() {
    List<KeyFigure> figures = ReportModel.of(Written.sample("")).figures();
    assertThat(figures)
        .extracting(KeyFigure::name)
        .containsExactly(
            "Bandwidth",
            "Power, box input",
            "Optics power per 800 Gb/s",
            "Energy per bit",
            "Cost",
            "Worst optical margin",
            "Hottest junction",
            "Coolant rise",
            "Panel density",
            "MTBF, box");
    assertThat(figures.get(0).text()).isEqualTo("204.8 Tb/s");
    // 16 x 130 W over 204.8 Tb/s is 8.125 W per 800 Gb/s; 16 x 400 W is 25 W.
    assertThat(figures.get(2).text()).isEqualTo("8.125 W");
    assertThat(figures.get(2).note()).contains("worst 25 W");
    assertThat(figures.get(4).text()).isEqualTo("unknown");
    // -3.1 dBm - (500 m x 0.4 dB/km + 2 x 0.5 dB) - -6.1 dBm
    assertThat(figures.get(5).text()).isEqualTo("1.8 dB");
    assertThat(figures.get(6).note()).contains("asic[1..2]");
    assertThat(figures.get(8).text()).isEqualTo("204.8 Tb/s/OU");
  }

  @Test
  void edgeIsLeftToTheBasis() {
    Value density = new Value.Number(Quantity.of("0.381378", "Tb/s/mm/panel-edge"));
    KeyFigure figure = new KeyFigure("Density", density, Corner.TYPICAL, "per mm of panel edge");
    assertThat(figure.text()).isEqualTo("0.3814 Tb/s/mm");
  }

  @Test
  void wholeNumbersKeepAllDigits() {
    Value hours = new Value.Number(Quantity.of(123456, "h"));
    assertThat(new KeyFigure("MTBF", hours, Corner.TYPICAL, "").text()).isEqualTo("123456 h");
  }
}
