package dev.shoreline.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Sketch;
import dev.shoreline.check.Status;
import dev.shoreline.model.Level;
import dev.shoreline.model.Part;
import dev.shoreline.model.value.Value;
import org.junit.jupiter.api.Test;

class PlaceTest {
  private final Sketch s = new Sketch();

  @Test
  void hotSwapBelongsAtThePanel() {
    Part els = s.part("Els", "LaserSource", "serviced", new Value.Symbol("hot-swap"));
    s.add(Level.PANEL, "front", 8, els);
    s.add(Level.BOARD, "inside", 8, els);
    s.add(
        Level.BOARD,
        "socketed",
        8,
        s.part("S", "LaserSource", "serviced", new Value.Symbol("socket")));
    assertThat(Run.lines("service.HotSwapOffPanel", s))
        .containsExactly(
            "pass front[1..8]",
            "fail inside[1..8]: inside[1..8] is serviced by hot-swap but stands on the board, which"
                + " cannot be reached while the box runs");
  }

  private void panel(String width, String height) {
    s.level(Level.PANEL, "width", width, "height", height);
    s.add(
        Level.PANEL,
        "xpo",
        8,
        s.part("Xpo", "PluggableModule", "width", "60.8 mm", "height", "21.3 mm"));
  }

  @Test
  void aRowThatFits() {
    panel("537 mm", "48 mm");
    assertThat(Run.lines("panel.RowTooWide", s)).containsExactly("pass panel");
    assertThat(Run.lines("panel.TooHigh", s)).containsExactly("pass panel");
  }

  @Test
  void aRowThatDoesNot() {
    panel("450 mm", "20 mm");
    assertThat(Run.lines("panel.RowTooWide", s))
        .containsExactly(
            "fail panel: the widest row of the panel takes 486.4 mm; the panel offers 450 mm (as stated)");
    assertThat(Run.lines("panel.TooHigh", s))
        .containsExactly("fail panel: the rows of the panel take 21.3 mm; the panel offers 20 mm");
  }

  @Test
  void aPartWithoutSizeIsNotEvaluated() {
    s.level(Level.PANEL, "width", "450 mm", "height", "20 mm");
    s.add(Level.PANEL, "xpo", 8, s.part("Xpo", "PluggableModule"));
    assertThat(Run.only("panel.RowTooWide", s).status()).isEqualTo(Status.NOT_EVALUATED);
    assertThat(Run.only("panel.RowTooWide", s).remark()).contains("xpo[1..8] has no width stated");
    assertThat(Run.only("panel.TooHigh", s).status()).isEqualTo(Status.NOT_EVALUATED);
  }

  @Test
  void aPanelWithoutAnySizeIsNotConcerned() {
    s.level(Level.PANEL);
    s.add(Level.PANEL, "xpo", 8, s.part("Xpo", "PluggableModule"));
    assertThat(Run.all("panel.RowTooWide", s)).isEmpty();
    assertThat(Run.all("panel.TooHigh", s)).isEmpty();
  }

  @Test
  void aPanelWithoutWidthForPartsThatStateTheirsIsNotEvaluated() {
    s.level(Level.PANEL);
    s.add(Level.PANEL, "xpo", 8, s.part("Xpo", "PluggableModule", "width", "60.8 mm"));
    assertThat(Run.only("panel.RowTooWide", s).status()).isEqualTo(Status.NOT_EVALUATED);
    assertThat(Run.all("panel.TooHigh", s)).isEmpty();
  }

  @Test
  void anEmptyOrMissingPanelIsNotConcerned() {
    assertThat(Run.all("panel.RowTooWide", s)).isEmpty();
    s.level(Level.PANEL, "width", "450 mm");
    assertThat(Run.all("panel.RowTooWide", s)).isEmpty();
    assertThat(Run.all("panel.TooHigh", s)).isEmpty();
  }
}
