package dev.shoreline.sonic;

import dev.shoreline.model.IndexRange;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/**
 * Lanes (lane) of the ASIC by number, in an order that matters, kept as ascending runs. Two lists
 * of the same lanes in the same order are equal.
 */
public record LaneList(List<IndexRange> runs) {
  public static final LaneList NONE = new LaneList(List.of());

  public LaneList {
    runs = List.copyOf(runs);
  }

  /** Lanes in the order given; neighbours join into runs. */
  public static LaneList of(LongStream lanes) {
    List<IndexRange> runs = new ArrayList<>();
    long first = 0;
    long last = -2;
    for (PrimitiveIterator.OfLong it = lanes.iterator(); it.hasNext(); ) {
      long lane = it.nextLong();
      if (last < 0) {
        first = lane;
      } else if (lane != last + 1) {
        runs.add(new IndexRange(first, last));
        first = lane;
      }
      last = lane;
    }
    if (last >= 0) {
      runs.add(new IndexRange(first, last));
    }
    return new LaneList(runs);
  }

  public static LaneList of(List<Long> lanes) {
    return of(lanes.stream().mapToLong(Long::longValue));
  }

  /** How many lanes. */
  public long size() {
    return runs.stream().mapToLong(IndexRange::size).sum();
  }

  public boolean isEmpty() {
    return runs.isEmpty();
  }

  public void forEach(LongConsumer consumer) {
    stream().forEach(consumer);
  }

  /** Every lane by itself. */
  public LongStream stream() {
    return runs.stream().flatMapToLong(r -> LongStream.rangeClosed(r.lower(), r.upper()));
  }

  /** As platform files write it: {@code 41,42,43}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    forEach(lane -> text.append(text.isEmpty() ? "" : ",").append(lane));
    return text.toString();
  }
}
