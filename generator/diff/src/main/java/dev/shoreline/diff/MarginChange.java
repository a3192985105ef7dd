package dev.shoreline.diff;

import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A margin that moved, whether or not the verdict flipped with it.
 *
 * @param delta margin now minus margin before; negative is worse; null when they are of different
 *     dimensions or of none
 * @param ratioDelta the same as a part of the limit; null when one side has none
 */
public record MarginChange(
    String rule,
    String subject,
    Verdict before,
    Verdict after,
    @Nullable Quantity delta,
    @Nullable BigDecimal ratioDelta) {

  public String id() {
    return "MarginMoved";
  }

  public Category category() {
    return Category.CONFORMANCE;
  }

  public boolean isNewFailure() {
    return after.status() == Status.FAIL && before.status() != Status.FAIL;
  }
}
