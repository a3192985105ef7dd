package dev.shoreline.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTest {
  private static final LaneGroup HOST =
      new LaneGroup(64, "lane", Quantity.of("212.5", "Gb/s"), "pam4", null, null, "smf", "DR8");

  @Test
  void showsItself() {
    assertThat(new Value.Number(Quantity.of("400", "W")).text()).isEqualTo("400 W");
    assertThat(new Value.Flag(Truth.MARGINAL).text()).isEqualTo("marginal");
    assertThat(new Value.Group(HOST).text()).isEqualTo("64 lane x 212.5 Gb/s pam4 on smf as DR8");
    assertThat(new Value.Group(new LaneGroup(4, "fiber", null, "", null, null, "", "")).text())
        .isEqualTo("4 fiber");
    assertThat(new Value.Unknown("why").text()).isEqualTo("unknown");
  }

  @Test
  void manyAreShownWithTheirSubjects() {
    List<Value.Many.Item> items = new ArrayList<>();
    items.add(new Value.Many.Item("xpo[1..16]", 16, new Value.Symbol("XPO")));
    items.add(new Value.Many.Item("oe", 1, new Value.Unknown("why")));
    Value.Many many = new Value.Many(items);
    items.clear();
    assertThat(many.text()).isEqualTo("xpo[1..16]: XPO; oe: unknown");
    assertThatThrownBy(() -> many.items().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
