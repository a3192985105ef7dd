package dev.shoreline.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Sketch;
import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.Selection;
import org.junit.jupiter.api.Test;

class RatingTest {
  private final Sketch s = new Sketch();

  private Instance modules(Object... more) {
    return s.add(Level.PANEL, "xpo", 16, s.part("Xpo", "PluggableModule", more));
  }

  private void fed(Instance xpo, String rating) {
    s.bus("main", "40", "48", "60", "");
    s.feed(Selection.all(xpo), "main", "2", rating);
  }

  // -- ConnectorOverCurrent -----------------------------------------------------------------------

  @Test
  void theFeedsRatingBinds() {
    fed(modules("power", "400 W"), "12");
    Verdict v = Run.only("rating.ConnectorOverCurrent", s);
    assertThat(v.status()).isEqualTo(Status.PASS);
    assertThat(v.subject()).isEqualTo("xpo[1..16]");
    assertThat(v.count()).isEqualTo(16);
    assertThat(v.margin()).isNotNull();
  }

  @Test
  void moreThanTheRatingAtTypicalVoltageFails() {
    fed(modules("power", "400 W"), "8");
    Verdict v = Run.only("rating.ConnectorOverCurrent", s);
    assertThat(v.status()).isEqualTo(Status.FAIL);
    assertThat(v.remark())
        .startsWith("xpo[1..16]: each draws ")
        .endsWith("; the feed is rated for 8 A");
  }

  @Test
  void moreThanTheRatingOnlyAtTheLowestVoltageIsMarginal() {
    fed(modules("power", "400 W"), "9");
    Verdict v = Run.only("rating.ConnectorOverCurrent", s);
    assertThat(v.status()).isEqualTo(Status.MARGINAL);
    assertThat(v.remark()).contains("the feed is rated for 9 A; it holds at the typical value");
  }

  @Test
  void theTighterOfTwoRatingsCounts() {
    fed(modules("power", "400 W", "current-max", "8 A"), "12");
    Verdict v = Run.only("rating.ConnectorOverCurrent", s);
    assertThat(v.status()).isEqualTo(Status.FAIL);
    assertThat(v.remark()).endsWith("; the part is rated for 8 A");
  }

  @Test
  void anUnstatedPowerIsNotEvaluated() {
    fed(modules(), "12");
    Verdict v = Run.only("rating.ConnectorOverCurrent", s);
    assertThat(v.status()).isEqualTo(Status.NOT_EVALUATED);
    assertThat(v.remark()).contains("xpo[1..16] has no power stated");
    assertThat(v.hint()).isEmpty();
  }

  @Test
  void withoutAnyRatingThereIsNothingToSay() {
    fed(modules("power", "400 W"), "");
    assertThat(Run.all("rating.ConnectorOverCurrent", s)).isEmpty();
    assertThat(Run.all("rating.SupplyOverCurrent", s)).isEmpty();
    assertThat(Run.all("rating.SupplyOutOfRange", s)).isEmpty();
    assertThat(Run.all("rating.PartOverPower", s)).isEmpty();
    assertThat(Run.all("rating.PlateOverHeat", s)).isEmpty();
  }

  // -- SupplyOverCurrent --------------------------------------------------------------------------

  @Test
  void aBusDeliversItsRating() {
    Instance xpo = modules("power", "400 W");
    s.bus("main", "40", "48", "60", "200");
    s.feed(Selection.all(xpo), "main", "2", "");
    assertThat(Run.lines("rating.SupplyOverCurrent", s)).containsExactly("pass bus main");
  }

  @Test
  void aBusAskedForMoreFails() {
    Instance xpo = modules("power", "400 W");
    s.bus("main", "40", "48", "60", "100");
    s.feed(Selection.all(xpo), "main", "2", "");
    Verdict v = Run.only("rating.SupplyOverCurrent", s);
    assertThat(v.status()).isEqualTo(Status.FAIL);
    assertThat(v.remark()).startsWith("bus main delivers ").endsWith("; it is rated for 100 A");
  }

  @Test
  void aBusWithAnUnknownLoadIsNotEvaluated() {
    Instance xpo = modules();
    s.bus("main", "40", "48", "60", "100");
    s.feed(Selection.all(xpo), "main", "2", "");
    assertThat(Run.only("rating.SupplyOverCurrent", s).status()).isEqualTo(Status.NOT_EVALUATED);
  }

  // -- SupplyOutOfRange ---------------------------------------------------------------------------

  @Test
  void theDropCounts() {
    fed(modules("power", "400 W", "supply", "40 .. 60 V"), "");
    Verdict v = Run.only("rating.SupplyOutOfRange", s);
    // 40 V less about 10 A through 2 mohm is below 40 V; at 48 V all is well.
    assertThat(v.status()).isEqualTo(Status.MARGINAL);
    assertThat(v.remark()).contains("it takes 40 .. 60 V");
  }

  @Test
  void aWiderRangeCoversTheBus() {
    fed(modules("power", "400 W", "supply", "38 .. 60 V"), "");
    assertThat(Run.only("rating.SupplyOutOfRange", s).status()).isEqualTo(Status.PASS);
  }

  @Test
  void aNominalVoltageOutsideFails() {
    fed(modules("power", "400 W", "supply", "49 .. 60 V"), "");
    assertThat(Run.only("rating.SupplyOutOfRange", s).status()).isEqualTo(Status.FAIL);
  }

  @Test
  void aPartOnNoFeedIsNotEvaluated() {
    Instance xpo = modules("power", "400 W", "supply", "38 .. 60 V");
    s.bus("main", "40", "48", "60", "");
    s.feed(s.some(xpo, 1, 15), "main", "2", "");
    assertThat(Run.lines("rating.SupplyOutOfRange", s))
        .containsExactly("pass xpo[1..15]", "not evaluated xpo[16]: xpo[16] is on no feed");
  }

  // -- PartOverPower ------------------------------------------------------------------------------

  @Test
  void anInstanceStaysWithinItsDataSheet() {
    s.add(
        Level.PANEL,
        "a",
        1,
        s.part("A", "PluggableModule", "power", "typ 130, max 400 W"),
        "power",
        "350 W");
    s.add(
        Level.PANEL,
        "b",
        1,
        s.part("B", "PluggableModule", "power", "typ 130, max 400 W"),
        "power",
        "480 W");
    s.add(
        Level.PANEL, "c", 1, s.part("C", "PluggableModule", "power", "unknown"), "power", "480 W");
    assertThat(Run.lines("rating.PartOverPower", s))
        .containsExactly(
            "pass a[1]",
            "fail b[1]: b[1] draws 480 W; the data sheet of B allows 400 W",
            "not evaluated c[1]: nobody has stated it");
  }

  // -- PlateOverHeat ------------------------------------------------------------------------------

  private void plate(String power, String most) {
    Instance asic = s.add(Level.CHIP, "asic", 1, s.part("Chip", "Asic", "power", power));
    s.loop("main", "coolant", s.water(), "inlet", "40 degC", "flow", "2 L/min");
    s.plate(
        Selection.all(asic), "main", "flow", "2 L/min", "resistance", "12 K/kW", "heat-max", most);
  }

  @Test
  void aPlateTakesItsHeat() {
    plate("400 W", "400 W");
    assertThat(Run.lines("rating.PlateOverHeat", s)).containsExactly("pass asic[1]");
  }

  @Test
  void moreHeatFails() {
    plate("500 W", "400 W");
    assertThat(Run.lines("rating.PlateOverHeat", s))
        .containsExactly(
            "fail asic[1]: asic[1]: each puts 500 W into its plate; the plate is rated for 400 W");
  }

  @Test
  void unknownHeatIsNotEvaluated() {
    plate("unknown", "400 W");
    assertThat(Run.only("rating.PlateOverHeat", s).status()).isEqualTo(Status.NOT_EVALUATED);
  }

  @Test
  void thePlatesItemMayStateTheRating() {
    Instance asic = s.add(Level.CHIP, "asic", 1, s.part("Chip", "Asic", "power", "500 W"));
    s.loop("main", "coolant", s.water(), "inlet", "40 degC", "flow", "2 L/min");
    s.plate(
        Selection.all(asic),
        "main",
        "item",
        new dev.shoreline.model.value.Value.PartRef(
            s.part("Plate", "ColdPlate", "heat-max", "400 W")));
    assertThat(Run.only("rating.PlateOverHeat", s).status()).isEqualTo(Status.FAIL);
  }
}
