package dev.shoreline.diff;

import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A verdict that flipped, appeared or went. Verdicts of rules that do not apply count as none.
 *
 * @param rule id, under its new name where the design was renamed
 * @param subject path, under its new name
 * @param before null when there was none
 * @param after null when there is none
 */
public record VerdictChange(
    String rule, String subject, @Nullable Verdict before, @Nullable Verdict after) {

  public VerdictChange {
    if (before == null && after == null) {
      throw new IllegalArgumentException("a verdict on one side at least");
    }
  }

  /** The stable id of what happened. */
  public String id() {
    return before == null ? "VerdictAppeared" : after == null ? "VerdictWent" : "VerdictFlipped";
  }

  public Category category() {
    return Category.CONFORMANCE;
  }

  /** The verdict that there is now, or the last there was. */
  public Verdict latest() {
    return Objects.requireNonNull(after != null ? after : before);
  }

  /** Fails now and did not before: what a gate stops. */
  public boolean isNewFailure() {
    return after != null
        && after.status() == Status.FAIL
        && (before == null || before.status() != Status.FAIL);
  }

  /** Failed before and does no longer, passed or waived. */
  public boolean isFixed() {
    return before != null
        && before.status() == Status.FAIL
        && (after == null || after.status() != Status.FAIL);
  }

  /** {@code fail}, {@code not evaluated} ..., or {@code none}. */
  public String beforeLabel() {
    return before == null ? "none" : before.status().label();
  }

  /** As {@link #beforeLabel()}. */
  public String afterLabel() {
    return after == null ? "none" : after.status().label();
  }
}
