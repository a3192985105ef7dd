package dev.shoreline.model;

import static dev.shoreline.model.Samples.attributes;
import static dev.shoreline.model.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Truth;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import org.junit.jupiter.api.Test;

class AttributesTest {
  private final Attributes part =
      attributes(
          "power",
          number("400", "W"),
          "form",
          new Value.Symbol("XPO"),
          "mpn",
          new Value.Text("X-1"));

  @Test
  void overridesReplaceAndKeepTheirPlace() {
    Attributes at =
        part.with(attributes("form", new Value.Symbol("OSFP"), "mass", number("1", "kg")));
    assertThat(at.all())
        .extracting(Attribute::name)
        .containsExactly("power", "form", "mpn", "mass");
    assertThat(at.text("form")).isEqualTo("OSFP");
    assertThat(part.text("form")).isEqualTo("XPO");
    assertThat(part.find("mass")).isEmpty();
  }

  @Test
  void ofTwoOfOneNameTheLaterCounts() {
    Attributes twice = attributes("power", number("1", "W"), "power", number("2", "W"));
    assertThat(twice.quantity("power")).contains(Quantity.of("2", "W"));
    assertThat(twice.all()).hasSize(1);
  }

  @Test
  void readsByType() {
    LaneGroup group = new LaneGroup(8, "lane", null, "", null, null, "", "");
    Part os2 = Samples.part("Os2");
    Attributes a =
        part.with(
            attributes(
                "host",
                new Value.Group(group),
                "material",
                new Value.PartRef(os2),
                "sealed",
                new Value.Flag(Truth.TRUE),
                "vented",
                new Value.Flag(Truth.FALSE),
                "dated",
                new Value.Date("2026-09"),
                "fit",
                new Value.Unknown("?")));
    assertThat(a.quantity("power")).contains(Quantity.of("400", "W"));
    assertThat(a.quantity("form")).isEmpty();
    assertThat(a.quantity("fit")).isEmpty();
    assertThat(a.quantity("none")).isEmpty();
    assertThat(a.text("mpn")).isEqualTo("X-1");
    assertThat(a.text("dated")).isEqualTo("2026-09");
    assertThat(a.text("power")).isEmpty();
    assertThat(a.text("none")).isEmpty();
    assertThat(a.group("host")).contains(group);
    assertThat(a.group("power")).isEmpty();
    assertThat(a.part("material")).contains(os2);
    assertThat(a.part("power")).isEmpty();
    assertThat(a.flag("sealed")).isTrue();
    assertThat(a.flag("vented")).isFalse();
    assertThat(a.flag("power")).isFalse();
    assertThat(a.flag("none")).isFalse();
  }

  @Test
  void cannotBeChanged() {
    assertThatThrownBy(() -> part.all().clear()).isInstanceOf(UnsupportedOperationException.class);
  }
}
