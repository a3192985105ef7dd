package dev.shoreline.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import org.junit.jupiter.api.Test;

class Per800Test {
  private static final Value BOX = new Value.Number(Quantity.of("51.2", "Tb/s"));

  /** Bailly: 352 W of optics in a 51.2 Tb/s box are 5.5 W per 800 Gb/s. */
  @Test
  void scalesToOnePort() {
    Value watts = new Value.Number(Quantity.of(352, "W"));
    assertThat(Per800.of(watts, BOX).text()).isEqualTo("5.5 W");
  }

  @Test
  void unknownStaysUnknown() {
    Value unknown = new Value.Unknown("nobody says");
    assertThat(Per800.of(unknown, BOX)).isInstanceOf(Value.Unknown.class);
    assertThat(Per800.of(BOX, unknown)).isInstanceOf(Value.Unknown.class);
  }
}
