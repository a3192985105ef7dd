package dev.shoreline.diff.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.diff.Category;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoriesTest {
  @ParameterizedTest
  @CsvSource({
    "power, W, ELECTRICAL",
    "supply, V, ELECTRICAL",
    "current-max, A, ELECTRICAL",
    "tx, dBm, OPTICAL",
    "loss, dB, OPTICAL",
    "wavelength, nm, OPTICAL",
    "capacity, fiber, OPTICAL",
    "junction-max, degC, THERMAL",
    "junction-resistance, K/W, THERMAL",
    "flow, L/min, THERMAL",
    "pressure-drop, bar, THERMAL",
    "heat-capacity, J/kg/K, THERMAL",
    "film, W/m^2/K, THERMAL",
    "viscosity, mPa*s, THERMAL",
    "width, mm, MECHANICAL",
    "mass, g, MECHANICAL",
    "height, RU, MECHANICAL",
    "cost, USD, BOM",
    "fit, FIT, BOM",
  })
  void followsWhatAValueMeasures(String attribute, String unit, Category category) {
    Value value = new Value.Number(Quantity.of(1, unit));
    assertThat(Categories.of(attribute, value, null)).isEqualTo(category);
  }

  @Test
  void wordsAreCosmeticUnlessABuyerReadsThem() {
    assertThat(Categories.of("description", new Value.Text("x"), null))
        .isEqualTo(Category.COSMETIC);
    assertThat(Categories.of("mpn", new Value.Text("x"), null)).isEqualTo(Category.BOM);
  }

  @Test
  void lanesOnFiberAreLight() {
    Value light = new Value.Group(new LaneGroup(4, "lane", null, "", null, null, "smf", ""));
    Value copper = new Value.Group(new LaneGroup(4, "lane", null, "", null, null, "", ""));
    assertThat(Categories.of("lanes", light, null)).isEqualTo(Category.OPTICAL);
    assertThat(Categories.of("lanes", copper, null)).isEqualTo(Category.ELECTRICAL);
  }
}
