package dev.shoreline.server.session;

import java.util.concurrent.Executor;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * The one thread that may touch syntax trees. Edits and requests are worked off in the order in
 * which they came, so that a request is answered for the text it was asked about; work that nobody
 * waits for comes behind them, and is handed in in small pieces so that it can be overtaken.
 */
public final class WorkspaceThread implements AutoCloseable {
  /** What comes first. */
  public enum Urgency {
    /** Edits and requests. */
    FOREGROUND,
    /** Reading what was edited, when no request has asked for it before. */
    UPDATE,
    /** Checks of whole designs. */
    BACKGROUND
  }

  /** Deeply nested specs are refused with a message, which takes a deep stack to find out. */
  static final long STACK = 16L * 1024 * 1024;

  private record Job(Urgency urgency, long order, Runnable work) implements Comparable<Job> {
    @Override
    public int compareTo(Job o) {
      int first = urgency.compareTo(o.urgency);
      return first != 0 ? first : Long.compare(order, o.order);
    }
  }

  private final PriorityBlockingQueue<Job> jobs = new PriorityBlockingQueue<>();
  private final AtomicLong order = new AtomicLong();
  private final AtomicLong waiting = new AtomicLong();
  private final Consumer<Throwable> faults;
  private final Thread thread;
  private volatile boolean closed;

  /**
   * @param faults told of what a piece of work threw; the thread goes on
   */
  public WorkspaceThread(Consumer<Throwable> faults) {
    this.faults = faults;
    this.thread = new Thread(null, this::run, "shoreline workspace", STACK);
    this.thread.setDaemon(true);
    this.thread.start();
  }

  public void submit(Urgency urgency, Runnable work) {
    if (urgency == Urgency.FOREGROUND) {
      waiting.incrementAndGet();
    }
    jobs.add(new Job(urgency, order.getAndIncrement(), work));
  }

  /** For requests. */
  public Executor foreground() {
    return work -> submit(Urgency.FOREGROUND, work);
  }

  /** Whether an edit or a request waits, so that other work should stop. */
  public boolean isWaitedFor() {
    return waiting.get() > 0;
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }

  private void run() {
    while (!closed) {
      Job job;
      try {
        job = jobs.take();
      } catch (InterruptedException e) {
        continue;
      }
      if (job.urgency() == Urgency.FOREGROUND) {
        waiting.decrementAndGet();
      }
      try {
        job.work().run();
      } catch (RuntimeException | Error e) {
        // Work that the end of the server has cut off is nobody's fault.
        if (!closed) {
          faults.accept(e);
        }
      }
    }
  }
}
