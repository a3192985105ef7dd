package dev.shoreline.check.rules;

import dev.shoreline.check.Verdict;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The verdict that decides when a rule compares one subject with several limits. */
public final class Worst {
  /** Worst status first, then the smallest margin; what has no margin comes after what has one. */
  private static final Comparator<Verdict> ORDER =
      Comparator.comparing(Verdict::status)
          .thenComparing(
              Verdict::marginRatio, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()));

  private Worst() {}

  /** Empty when there are none; of equals the first. */
  public static Optional<Verdict> of(List<Verdict> verdicts) {
    return verdicts.stream().min(ORDER);
  }
}
