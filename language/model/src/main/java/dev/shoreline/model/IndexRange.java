package dev.shoreline.model;

/** Consecutive indices, both ends included. */
public record IndexRange(long lower, long upper) {
  public IndexRange {
    if (lower > upper) {
      throw new IllegalArgumentException(lower + " > " + upper);
    }
  }

  /** How many indices; never overflows because elaboration refuses ranges above 10^15. */
  public long size() {
    return upper - lower + 1;
  }

  public boolean contains(IndexRange o) {
    return lower <= o.lower && o.upper <= upper;
  }

  public boolean overlaps(IndexRange o) {
    return lower <= o.upper && o.lower <= upper;
  }

  /** {@code 7} or {@code 1..16}. */
  @Override
  public String toString() {
    return lower == upper ? Long.toString(lower) : lower + ".." + upper;
  }
}
