package dev.shoreline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shoreline.model.message.Span;
import org.junit.jupiter.api.Test;

class InstanceTest {
  private final Instance tray = Samples.instance("tray", 18, null);
  private final Instance engine = Samples.instance("oe", 4, tray);
  private final Instance asic = Samples.instance("asic", 0, null);

  @Test
  void countsInOneParentAndInAll() {
    assertThat(engine.count()).isEqualTo(4);
    assertThat(engine.total()).isEqualTo(72);
    assertThat(asic.count()).isEqualTo(1);
    assertThat(asic.indices()).isEqualTo(new IndexRange(1, 1));
  }

  @Test
  void knowsWhatContainsIt() {
    assertThat(engine.lineage()).containsExactly(tray, engine);
    assertThat(engine).hasToString("tray[1..18].oe[1..4]");
  }

  @Test
  void isItsPath() {
    assertThat(engine)
        .isEqualTo(Samples.instance("oe", 4, tray))
        .hasSameHashCodeAs(Samples.instance("oe", 4, tray));
    assertThat(engine).isNotEqualTo(Samples.instance("oe", 5, tray)).isNotEqualTo("oe");
  }

  @Test
  void rangesContainAndOverlap() {
    IndexRange r = new IndexRange(3, 7);
    assertThat(r.size()).isEqualTo(5);
    assertThat(r.contains(new IndexRange(3, 7))).isTrue();
    assertThat(r.contains(new IndexRange(2, 7))).isFalse();
    assertThat(r.contains(new IndexRange(3, 8))).isFalse();
    assertThat(r.overlaps(new IndexRange(7, 9))).isTrue();
    assertThat(r.overlaps(new IndexRange(8, 9))).isFalse();
    assertThat(r).hasToString("3..7");
    assertThat(new IndexRange(3, 3)).hasToString("3");
    assertThatThrownBy(() -> new IndexRange(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPartHasAName() {
    Kind kind = Samples.kind("Component", null);
    assertThatThrownBy(() -> new Part("", "", kind, Attributes.NONE, "", Span.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
