package dev.shoreline.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.shoreline.model.Link;
import dev.shoreline.model.value.Value;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A range costs the same whatever it counts. Work is measured by what it allocates, which no load
 * on the machine disturbs as it does a clock.
 */
class ScaleTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @ValueSource(longs = {1_000, 1_000_000, 1_000_000_000_000L})
  void workDoesNotGrowWithCounts(long n) {
    assertThat(items(n)).isEqualTo(items(1));
    work(1);
    work(n);
    assertThat(work(n)).isLessThan(2 * work(1));
  }

  @Test
  void totalsGrowExactly() {
    Analysis a = Sample.builder(1_000_000_000_000L).analysis();
    assertThat(a.rollUp("lanes").text()).isEqualTo("32000000000000 lane");
    assertThat(a.rollUp("engines").text()).isEqualTo("1000000000000 engine");
  }

  private static long work(long n) {
    Analysis a = Sample.builder(n).analysis();
    long before = THREADS.getCurrentThreadAllocatedBytes();
    solve(a);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static void solve(Analysis a) {
    for (RollUp r : RollUps.ALL) {
      a.rollUp(r.name());
      a.rollUp(r.name() + ".worst");
    }
    a.design().instances().forEach(i -> InstanceMeasures.ALL.forEach(m -> m.of(a, i)));
    for (Link l : a.design().links()) {
      LinkMeasures.ALL.forEach(m -> m.of(a, l));
    }
  }

  /** How many values all roll-ups hold together. */
  private static long items(long n) {
    Analysis a = Sample.builder(n).analysis();
    return RollUps.ALL.stream()
        .map(r -> a.rollUp(r.name()))
        .mapToLong(v -> v instanceof Value.Many m ? m.items().size() : 1)
        .sum();
  }
}
