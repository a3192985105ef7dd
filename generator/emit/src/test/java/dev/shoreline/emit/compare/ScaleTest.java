package dev.shoreline.emit.compare;

import static dev.shoreline.emit.compare.Routes.cell;
import static dev.shoreline.emit.compare.Routes.compare;
import static dev.shoreline.emit.compare.Routes.copackaged;
import static dev.shoreline.emit.compare.Routes.pluggable;
import static dev.shoreline.emit.compare.Routes.scaled;
import static dev.shoreline.tests.sketch.Sketch.a;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shoreline.emit.compare.Cell.State;
import dev.shoreline.model.Level;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.tests.sketch.Sketch;
import dev.shoreline.units.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Only what grows with a box is brought to a common size, and every form says so. */
class ScaleTest {
  private final Comparison plain = compare(pluggable("Osfp"), copackaged("Cpo"));
  private final Comparison scaled = scaled("102.4", pluggable("Osfp"), copackaged("Cpo"));

  @Test
  void extensiveFiguresAreScaledByBandwidth() {
    assertThat(cell(plain, "power-optics", 0).text()).isEqualTo("typ 800 W, max 960 W");
    assertThat(cell(scaled, "power-optics", 0).text()).isEqualTo("typ 1600 W, max 1920 W");
    assertThat(cell(scaled, "power-optics", 0).remark()).isEqualTo("scaled by 2");
    assertThat(cell(scaled, "optics-faults", 0).text()).isEqualTo("0.561 a year");
    assertThat(cell(scaled, "power-optics", 1).text()).isEqualTo("520 W");
  }

  @Test
  void nothingElseChanges() {
    for (int i = 0; i < plain.lines().size(); i++) {
      Line before = plain.lines().get(i);
      Line after = scaled.lines().get(i);
      assertThat(after.row().id()).isEqualTo(before.row().id());
      assertThat(after.scaled()).isEqualTo(before.row().extensive());
      if (!after.scaled()) {
        assertThat(after.cells()).as(after.row().id()).isEqualTo(before.cells());
      }
    }
  }

  @Test
  void exactlyTheseRowsAreExtensive() {
    List<String> extensive =
        Rows.of(List.of(Routes.checked(pluggable("Osfp")))).stream()
            .filter(Row::extensive)
            .map(Row::id)
            .toList();
    assertThat(extensive)
        .containsExactly(
            "power-optics",
            "power-input",
            "liquid-flow",
            "air-flow",
            "input-current-12-V",
            "optics-faults",
            "cost",
            "mass");
  }

  @Test
  void headAndRowsSayIt() {
    assertThat(scaled.statement()).contains("scaled in proportion to a box of 102.4 Tb/s");
    assertThat(plain.statement()).doesNotContain("scaled").contains("as it stands");
    for (ComparisonFormat format : ComparisonFormat.values()) {
      assertThat(format.render(scaled)).as(format.name()).contains("102.4 Tb/s");
    }
    assertThat(scaled.title(Routes.line(scaled, "power-input")))
        .isEqualTo("Box input power (scaled to 102.4 Tb/s)");
    assertThat(scaled.title(Routes.line(scaled, "energy-box"))).doesNotContain("scaled");
    assertThat(ComparisonFormat.HTML.render(scaled))
        .contains("<span class=\"tag scaled\">scaled to 102.4 Tb/s</span>");
    assertThat(ComparisonFormat.HTML.render(plain)).doesNotContain("<span class=\"tag scaled\">");
  }

  @Test
  void whatCannotBeScaledIsRefused() {
    Sketch optics = new Sketch("Optics");
    optics.add(Level.PANEL, "osfp", 1, 32, Routes.module(8));
    Comparison c = scaled("102.4", optics, pluggable("Osfp"));
    assertThat(cell(c, "power-optics", 0).state()).isEqualTo(State.OTHER_BASIS);
    assertThat(cell(c, "power-optics", 0).remark()).contains("cannot be scaled", "no ASIC");
    Sketch vague = new Sketch("Vague");
    Quantity some = Quantity.corners(Quantity.of(90, "Gb/s"), null, Quantity.of(100, "Gb/s"));
    LaneGroup lanes = new LaneGroup(8, "lane", some, "pam4", null, some, "", "");
    vague.add(
        Level.CHIP,
        "asic",
        0,
        0,
        Sketch.part("A", "Asic", Routes.group("serdes", lanes), a("power", "1", "W")));
    vague.add(Level.PANEL, "osfp", 0, 0, Routes.module(8));
    assertThat(cell(scaled("1", vague, optics), "power-optics", 0).remark())
        .contains("no exact number");
  }

  @Test
  void unknownStaysUnknown() {
    assertThat(cell(scaled, "mass", 0).state()).isEqualTo(State.UNKNOWN);
    assertThat(cell(scaled, "mass", 0)).isEqualTo(cell(plain, "mass", 0));
  }

  @Test
  void aSizeIsOneBandwidthAboveZero() {
    for (Quantity q : List.of(Quantity.of(0, "Tb/s"), Quantity.of(5, "W"), Quantity.number(3))) {
      assertThatThrownBy(() -> new Scale(q)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
