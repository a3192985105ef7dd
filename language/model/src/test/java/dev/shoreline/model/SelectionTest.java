package dev.shoreline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shoreline.model.message.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private final Instance tray = Samples.instance("tray", 18, null);
  private final Instance engine = Samples.instance("oe", 4, tray);
  private final Instance asic = Samples.instance("asic", 0, null);

  private static Selection select(
      Instance of, String group, @Nullable IndexRange lanes, IndexRange... indices) {
    return new Selection(of, List.of(indices), group, lanes, Span.NONE);
  }

  private static IndexRange range(long lower, long upper) {
    return new IndexRange(lower, upper);
  }

  @Test
  void countsInstancesAndLanes() {
    assertThat(Selection.all(engine).instances()).isEqualTo(72);
    assertThat(Selection.all(engine).volume()).isEqualTo(72);
    Selection s = select(engine, "host", range(1, 64), range(1, 18), range(2, 3));
    assertThat(s.instances()).isEqualTo(36);
    assertThat(s.volume()).isEqualTo(36 * 64);
    assertThat(Selection.all(asic).volume()).isEqualTo(1);
  }

  @Test
  void refusesVolumesBeyondReach() {
    Instance big = Samples.instance("rack", 1_000_000_000_000_000L, null);
    Selection s = select(big, "host", range(1, 1_000_000), range(1, 1_000_000_000_000_000L));
    assertThatThrownBy(s::volume).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void overlapsWhereAllIndicesDo() {
    Selection low = select(engine, "host", range(1, 32), range(1, 9), range(1, 4));
    assertThat(low.overlaps(select(engine, "host", range(32, 64), range(9, 18), range(4, 4))))
        .isTrue();
    assertThat(low.overlaps(select(engine, "host", range(33, 64), range(9, 18), range(4, 4))))
        .isFalse();
    assertThat(low.overlaps(select(engine, "host", range(32, 64), range(10, 18), range(4, 4))))
        .isFalse();
    assertThat(low.overlaps(select(engine, "line", range(32, 64), range(9, 18), range(4, 4))))
        .isFalse();
    assertThat(low.overlaps(select(tray, "host", range(1, 32), range(1, 9)))).isFalse();
    assertThat(low.overlaps(low)).isTrue();
  }

  @Test
  void withoutLanesAllLanesAreMeant() {
    Selection whole = select(engine, "", null, range(1, 1), range(1, 1));
    assertThat(whole.overlaps(select(engine, "", null, range(1, 18), range(1, 4)))).isTrue();
    assertThat(whole.overlaps(select(engine, "", null, range(2, 18), range(1, 4)))).isFalse();
  }

  /** Overlap of boxes against the sets of their points. */
  @RepeatedTest(200)
  void overlapIsThatOfTheirPoints(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition() * 31L);
    Selection a = random(random);
    Selection b = random(random);
    List<String> common = points(a);
    common.retainAll(points(b));
    assertThat(a.overlaps(b)).isEqualTo(!common.isEmpty()).isEqualTo(b.overlaps(a));
    assertThat(a.volume()).isEqualTo(points(a).size());
  }

  private Selection random(Random r) {
    return select(engine, "host", some(r, 6), some(r, 5), some(r, 4));
  }

  private static IndexRange some(Random r, int most) {
    int lower = 1 + r.nextInt(most);
    return range(lower, lower + r.nextInt(most - lower + 1));
  }

  private static List<String> points(Selection s) {
    List<String> points = new ArrayList<>();
    IndexRange lanes = java.util.Objects.requireNonNull(s.lanes());
    for (long i = s.indices().get(0).lower(); i <= s.indices().get(0).upper(); i++) {
      for (long j = s.indices().get(1).lower(); j <= s.indices().get(1).upper(); j++) {
        for (long k = lanes.lower(); k <= lanes.upper(); k++) {
          points.add(i + "," + j + "," + k);
        }
      }
    }
    return points;
  }

  @Test
  void printsAsWritten() {
    assertThat(select(engine, "host", range(1, 32), range(1, 9), range(3, 3)))
        .hasToString("tray[1..9].oe[3].host[1..32]");
    assertThat(Selection.all(asic)).hasToString("asic");
    assertThat(select(asic, "serdes", null, range(1, 1))).hasToString("asic.serdes");
  }
}
