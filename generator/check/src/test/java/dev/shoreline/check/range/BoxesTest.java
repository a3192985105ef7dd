package dev.shoreline.check.range;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Sketch;
import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoxesTest {
  private final Sketch sketch = new Sketch();
  private final Instance asic =
      sketch.add(Level.CHIP, "asic", 4, sketch.part("Chip", "Asic", "serdes", Sketch.lanes(512)));

  private Box box(long lower, long upper, long first, long last) {
    return new Box(
        asic, "serdes", List.of(new IndexRange(lower, upper), new IndexRange(first, last)));
  }

  private static List<String> texts(List<Box> boxes) {
    return boxes.stream().map(Box::toString).toList();
  }

  @Test
  void differenceIsDisjointAndComplete() {
    Box whole = box(1, 4, 1, 512);
    List<Box> rest = whole.minus(box(2, 3, 101, 200));
    assertThat(texts(rest))
        .containsExactly(
            "asic[1].serdes[1..512]",
            "asic[2..3].serdes[1..100]",
            "asic[2..3].serdes[201..512]",
            "asic[4].serdes[1..512]");
    assertThat(rest.stream().mapToLong(Box::volume).sum()).isEqualTo(4 * 512 - 200);
  }

  @Test
  void nothingIsTakenFromABoxThatIsNotMet() {
    assertThat(box(1, 1, 1, 8).minus(box(2, 2, 1, 8))).containsExactly(box(1, 1, 1, 8));
    assertThat(box(1, 1, 1, 8).minus(box(1, 1, 1, 8))).isEmpty();
  }

  @Test
  void uncoveredJoinsNeighbours() {
    assertThat(
            texts(
                Boxes.uncovered(box(1, 4, 1, 512), List.of(box(1, 1, 1, 256), box(2, 4, 1, 256)))))
        .containsExactly("asic[1..4].serdes[257..512]");
  }

  @Test
  void uncoveredOfNothingIsTheWhole() {
    assertThat(Boxes.uncovered(box(1, 4, 1, 512), List.of())).containsExactly(box(1, 4, 1, 512));
  }

  @Test
  void everyUseAfterTheFirstClashesOnce() {
    List<Boxes.Clash> clashes =
        Boxes.clashes(List.of(box(1, 1, 1, 64), box(1, 1, 60, 100), box(1, 1, 64, 64)));
    assertThat(clashes).hasSize(2);
    assertThat(clashes.get(0).common()).hasToString("asic[1].serdes[60..64]");
    assertThat(clashes.get(1).common()).hasToString("asic[1].serdes[64]");
  }

  @Test
  void sameLanesOfOtherInstancesDoNotClash() {
    assertThat(Boxes.clashes(List.of(box(1, 2, 1, 64), box(3, 4, 1, 64)))).isEmpty();
  }

  @Test
  void manyDisjointRangesAreSwept() {
    List<Box> uses = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      uses.add(box(1, 4, 2L * i + 1, 2L * i + 1));
    }
    assertThat(Boxes.clashes(uses)).isEmpty();
    assertThat(Boxes.uncovered(box(1, 4, 1, 40_000), uses)).hasSize(20_000);
  }

  @Test
  void tallyAddsWhereBoxesMeet() {
    Tally tally = new Tally();
    Box all = Box.all(asic);
    tally.add(all, 8);
    tally.add(new Box(asic, "", List.of(new IndexRange(2, 3))), 4);
    assertThat(tally.sums())
        .containsExactly(
            new Tally.Sum(new Box(asic, "", List.of(new IndexRange(1, 1))), 8),
            new Tally.Sum(new Box(asic, "", List.of(new IndexRange(2, 3))), 12),
            new Tally.Sum(new Box(asic, "", List.of(new IndexRange(4, 4))), 8));
  }
}
