package dev.shoreline.simulate.fabric.flow;

/** A time-independent trace of SimGrid: what each rank does, in its order. */
final class Trace {
  private final StringBuilder text = new StringBuilder();
  private final int ranks;

  Trace(int ranks) {
    this.ranks = ranks;
    each("init");
  }

  /** Every rank does the same. */
  void each(String action) {
    for (int rank = 0; rank < ranks; rank++) {
      add(rank, action);
    }
  }

  void add(int rank, String action) {
    text.append(rank).append(' ').append(action).append('\n');
  }

  /** Ends it for all ranks. */
  String finish() {
    each("finalize");
    return text.toString();
  }
}
