package dev.shoreline.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.server.session.WorkspaceThread.Urgency;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WorkspaceThreadTest {
  private final List<Throwable> faults = new CopyOnWriteArrayList<>();

  @Test
  void whatIsWaitedForComesFirstAndInItsOrder() throws Exception {
    List<String> done = new CopyOnWriteArrayList<>();
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(5);
    try (WorkspaceThread thread = new WorkspaceThread(faults::add)) {
      thread.submit(Urgency.FOREGROUND, () -> await(gate));
      for (String what : List.of("b check", "a edit", "u read", "a request")) {
        Urgency urgency =
            what.startsWith("a")
                ? Urgency.FOREGROUND
                : what.startsWith("u") ? Urgency.UPDATE : Urgency.BACKGROUND;
        thread.submit(
            urgency,
            () -> {
              done.add(what + (thread.isWaitedFor() ? " while others wait" : ""));
              end.countDown();
            });
      }
      thread.submit(Urgency.BACKGROUND, end::countDown);
      gate.countDown();
      assertThat(end.await(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(done).containsExactly("a edit while others wait", "a request", "u read", "b check");
  }

  @Test
  void aFaultEndsOnePieceOfWorkOnly() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    try (WorkspaceThread thread = new WorkspaceThread(faults::add)) {
      thread.submit(
          Urgency.FOREGROUND,
          () -> {
            throw new IllegalStateException("broken");
          });
      thread.submit(Urgency.FOREGROUND, end::countDown);
      assertThat(end.await(30, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(faults).singleElement().isInstanceOf(IllegalStateException.class);
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
