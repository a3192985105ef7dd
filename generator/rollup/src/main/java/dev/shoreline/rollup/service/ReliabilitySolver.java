package dev.shoreline.rollup.service;

import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Quantity;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Failure rates of parts in series, which is to say that any failure counts: rates add, {@code FIT
 * = sum n_i FIT_i}, and {@code MTBF = 1e9 h / FIT}. One FIT is one failure in 1e9 device hours. A
 * part that states no rate makes the sum unknown.
 */
public final class ReliabilitySolver {
  static final Quantity NO_FAILURES = Quantity.of(0, "FIT");
  private static final Quantity ONE_FAILURE = Quantity.of(1, "failure");

  private ReliabilitySolver() {}

  public static List<Failures> solve(Design design) {
    return design.instances().stream().map(ReliabilitySolver::of).toList();
  }

  private static Failures of(Instance i) {
    Value each = Amounts.stated(i, "fit");
    return new Failures(i, each, Amounts.times(each, i.total()));
  }

  /** The rate of all instances that pass {@code which} together (FIT). */
  public static Value sum(List<Failures> failures, Predicate<Instance> which) {
    return Amounts.sum(
        failures.stream().filter(f -> which.test(f.instance())).map(Failures::total).toList(),
        NO_FAILURES);
  }

  /**
   * Mean time between failures of a rate (h), corner by corner: the largest rate gives the shortest
   * time, also where no smallest rate is stated. Unknown when nothing is said to fail.
   */
  public static Value mtbf(Value fit) {
    Quantity rate = Amounts.quantity(fit).orElse(null);
    if (rate == null) {
      return Amounts.in(Amounts.over(Amounts.of(ONE_FAILURE), fit), "h");
    }
    Quantity shortest = hours(rate.maximum());
    Quantity usual = hours(rate.typical());
    Quantity longest = hours(rate.minimum());
    return shortest == null && usual == null && longest == null
        ? Amounts.unknown("nothing is said to fail")
        : Amounts.in(Amounts.of(Quantity.corners(shortest, usual, longest)), "h");
  }

  /** Null when the rate is not stated, or when such a part never fails. */
  private static @Nullable Quantity hours(@Nullable Quantity rate) {
    return rate == null || rate.base().equals(NO_FAILURES.base()) ? null : ONE_FAILURE.over(rate);
  }
}
