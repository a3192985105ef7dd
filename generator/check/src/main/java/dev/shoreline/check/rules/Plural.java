package dev.shoreline.check.rules;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Numbers;
import java.math.BigDecimal;

/** Counts as a reader expects them: {@code 1 lane}, {@code 512 lanes}. */
public final class Plural {
  private Plural() {}

  public static String of(BigDecimal n, String noun) {
    return Numbers.show(n) + " " + noun + (n.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
  }

  public static String of(long n, String noun) {
    return of(BigDecimal.valueOf(n), noun);
  }

  /** A counted value, such as {@code 12 fiber}, in words. */
  public static String of(Value value) {
    boolean one = value.text().startsWith("1 ") || !(value instanceof Value.Number);
    return value.text() + (one ? "" : "s");
  }
}
