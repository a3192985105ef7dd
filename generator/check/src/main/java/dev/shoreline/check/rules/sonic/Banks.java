package dev.shoreline.check.rules.sonic;

/** CMIS banks: eight lanes each, counted from the first lane of a device. */
final class Banks {
  static final long LANES = 8;

  private Banks() {}

  /** Whether lanes {@code first .. first + width - 1} of a device, from 0, are in one bank. */
  static boolean inOne(long first, long width) {
    return first / LANES == (first + width - 1) / LANES;
  }

  /**
   * Whether every run of {@code width} lanes in {@code size} lanes from {@code first} on is in one
   * bank. Runs repeat their place in a bank after eight at most, so no more are looked at.
   */
  static boolean eachInOne(long first, long size, long width) {
    long runs = Math.min(size / width, LANES);
    for (long run = 0; run < runs; run++) {
      if (!inOne(first + run * width, width)) {
        return false;
      }
    }
    return true;
  }
}
