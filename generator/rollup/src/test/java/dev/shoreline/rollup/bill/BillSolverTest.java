package dev.shoreline.rollup.bill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.Level;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.DesignBuilder;
import org.junit.jupiter.api.Test;

class BillSolverTest {
  private static DesignBuilder design(String cost, String other) {
    return new DesignBuilder()
        .part("A", "Asic", cost)
        .part("B", "Fan", other)
        .part("Plate", "ColdPlate", "cost: 0.10 USD", "mass: 5 g")
        .put(Level.CHIP, "a", "A")
        .put(Level.BOARD, "b[1..3]", "B");
  }

  @Test
  void centsAreExact() {
    var analysis =
        design("cost: 0.10 USD", "cost: 0.20 USD").plate("b", "", "item: @Plate").analysis();
    // 0.10 + 3 x 0.20 + 3 plates x 0.10
    assertThat(analysis.rollUp("cost").text()).isEqualTo("1 USD");
    assertThat(analysis.bill())
        .extracting(BillItem::subject)
        .containsExactly("a", "b[1..3]", "Plate on b[1..3]");
    assertThat(analysis.bill()).extracting(BillItem::count).containsExactly(1L, 3L, 3L);
  }

  @Test
  void currenciesDoNotAdd() {
    assertThat(design("cost: 1 USD", "cost: 2 EUR").analysis().rollUp("cost"))
        .isEqualTo(new Value.Unknown("cost is stated in USD and EUR, which do not add"));
  }

  @Test
  void aPartWithoutPriceIsMissed() {
    assertThat(design("cost: 1 USD", "fit: 1 FIT").analysis().rollUp("cost"))
        .isEqualTo(new Value.Unknown("b[1..3] has no cost stated"));
    assertThat(design("fit: 1 FIT", "fit: 1 FIT").analysis().rollUp("mass"))
        .isEqualTo(new Value.Unknown("a has no mass stated; b[1..3] has no mass stated"));
    assertThat(new DesignBuilder().analysis().rollUp("cost"))
        .isEqualTo(new Value.Unknown("the design has no parts"));
  }
}
