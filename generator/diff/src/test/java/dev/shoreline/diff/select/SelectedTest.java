package dev.shoreline.diff.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.diff.Category;
import dev.shoreline.diff.Change;
import dev.shoreline.diff.DesignDifference;
import dev.shoreline.diff.Difference;
import dev.shoreline.diff.Presence;
import dev.shoreline.diff.SampleDifference;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectedTest {
  private final Difference whole = SampleDifference.of("");

  private static DesignDifference box(Difference difference) {
    return difference.designs().get(0);
  }

  @Test
  void keepsChangesOfTheCategoriesOnly() {
    DesignDifference box = box(Selected.categories(whole, List.of(Category.OPTICAL)));
    assertThat(box.changes()).extracting(Change::category).containsExactly(Category.OPTICAL);
    assertThat(box.bom()).isEmpty();
    assertThat(box.verdicts()).isEmpty();
    assertThat(box.margins()).isEmpty();
    assertThat(box.waivers()).isEmpty();
    assertThat(box.totals()).isEmpty();
    assertThat(box.presence()).isEqualTo(Presence.CHANGED);
  }

  @Test
  void conformanceKeepsVerdictsMarginsAndWaivers() {
    Difference kept = Selected.categories(whole, List.of(Category.CONFORMANCE));
    assertThat(box(kept).verdicts()).hasSize(3);
    assertThat(box(kept).margins()).hasSize(1);
    assertThat(box(kept).waivers()).hasSize(1);
    assertThat(box(kept).changes()).isEmpty();
    assertThat(kept.cosmetic()).isEmpty();
  }

  @Test
  void aDesignWithNothingLeftIsUnchanged() {
    Difference kept = Selected.categories(whole, List.of(Category.MECHANICAL));
    assertThat(box(kept).presence()).isEqualTo(Presence.UNCHANGED);
    assertThat(kept.changed()).extracting(DesignDifference::design).containsExactly("New", "Gone");
    assertThat(Selected.categories(whole, List.of(Category.COSMETIC)).cosmetic()).hasSize(1);
  }

  @Test
  void noneAndAllCategoriesAreTheWhole() {
    assertThat(Selected.categories(whole, List.of())).isSameAs(whole);
    assertThat(Selected.categories(whole, List.of(Category.values()))).isSameAs(whole);
  }

  @Test
  void billOfMaterialsIsLinesOnly() {
    Difference kept = Selected.billOfMaterials(whole);
    assertThat(box(kept).bom()).hasSize(2);
    assertThat(box(kept).changes()).isEmpty();
    assertThat(kept.cosmetic()).isEmpty();
  }

  @Test
  void designsAreFoundByNameNowOrBefore() {
    for (String name : List.of("Box", "sketch.Box", "Crate")) {
      assertThat(Selected.designs(whole, List.of(name)).designs())
          .as(name)
          .extracting(DesignDifference::design)
          .containsExactly("Box");
    }
    assertThat(Selected.designs(whole, List.of("Same", "New")).designs()).hasSize(2);
    assertThat(Selected.designs(whole, List.of("Bo")).designs()).isEmpty();
    assertThat(Selected.designs(whole, List.of())).isSameAs(whole);
  }
}
