package dev.shoreline.diff.verdict;

import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.diff.MarginChange;
import dev.shoreline.diff.VerdictChange;
import dev.shoreline.diff.change.Deltas;
import dev.shoreline.diff.match.Counterparts;
import dev.shoreline.diff.match.Pairs;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the verdicts of a design.
 *
 * @param verdicts that flipped, appeared or went; new failures first
 * @param margins that moved; those that fail newly first, then worst first
 */
public record VerdictChanges(List<VerdictChange> verdicts, List<MarginChange> margins) {
  private static final BigDecimal ROUNDING = new BigDecimal("1e-9");

  private static final Comparator<VerdictChange> VERDICT_ORDER =
      Comparator.comparing((VerdictChange v) -> !v.isNewFailure())
          .thenComparing(v -> v.after() == null)
          .thenComparing(v -> v.latest().status())
          .thenComparing(VerdictChange::rule)
          .thenComparing(VerdictChange::subject)
          .thenComparing(VerdictChange::beforeLabel);

  private static final Comparator<MarginChange> MARGIN_ORDER =
      Comparator.comparing((MarginChange m) -> !m.isNewFailure())
          .thenComparing(MarginChange::ratioDelta, Comparator.nullsLast(BigDecimal::compareTo))
          .thenComparing(MarginChange::rule)
          .thenComparing(MarginChange::subject);

  public VerdictChanges {
    verdicts = List.copyOf(verdicts);
    margins = List.copyOf(margins);
  }

  public static VerdictChanges of(List<Verdict> before, List<Verdict> after, Counterparts names) {
    Pairs<Verdict> pairs = VerdictPairs.of(before, after, names);
    List<VerdictChange> verdicts = new ArrayList<>();
    List<MarginChange> margins = new ArrayList<>();
    pairs.come().forEach(v -> verdicts.add(new VerdictChange(v.rule(), v.subject(), null, v)));
    for (Verdict v : pairs.gone()) {
      verdicts.add(new VerdictChange(names.rule(v.rule()), names.subject(v.subject()), v, null));
    }
    for (Pairs.Pair<Verdict> p : pairs.both()) {
      Verdict b = p.before();
      Verdict a = p.after();
      if (b.status() != a.status()) {
        verdicts.add(new VerdictChange(a.rule(), a.subject(), b, a));
      }
      MarginChange moved = margin(b, a);
      if (moved != null) {
        margins.add(moved);
      }
    }
    verdicts.sort(VERDICT_ORDER);
    margins.sort(MARGIN_ORDER);
    return new VerdictChanges(verdicts, margins);
  }

  /** All verdicts of a design that came. */
  public static List<VerdictChange> come(List<Verdict> after) {
    return after.stream()
        .filter(v -> v.status() != Status.NOT_APPLICABLE)
        .map(v -> new VerdictChange(v.rule(), v.subject(), null, v))
        .sorted(VERDICT_ORDER)
        .toList();
  }

  /** All verdicts of a design that went. */
  public static List<VerdictChange> gone(List<Verdict> before) {
    return before.stream()
        .filter(v -> v.status() != Status.NOT_APPLICABLE)
        .map(v -> new VerdictChange(v.rule(), v.subject(), v, null))
        .sorted(VERDICT_ORDER)
        .toList();
  }

  private static @Nullable MarginChange margin(Verdict b, Verdict a) {
    Quantity old = b.margin();
    Quantity now = a.margin();
    if (old == null || now == null) {
      return null;
    }
    Quantity delta = Deltas.of(old, now);
    boolean moved = !old.sameKind(now) || (delta != null && !isRounding(delta, old));
    if (!moved) {
      return null;
    }
    BigDecimal oldRatio = b.marginRatio();
    BigDecimal newRatio = a.marginRatio();
    BigDecimal ratio = oldRatio == null || newRatio == null ? null : newRatio.subtract(oldRatio);
    return new MarginChange(a.rule(), a.subject(), b, a, delta, ratio);
  }

  /** Margins are computed: the last of many digits is no news. */
  private static boolean isRounding(Quantity delta, Quantity margin) {
    BigDecimal moved = delta.base().typ();
    BigDecimal old = margin.base().typ() != null ? margin.base().typ() : margin.base().min();
    return moved != null
        && old != null
        && old.signum() != 0
        && moved.abs().compareTo(old.abs().multiply(ROUNDING)) <= 0;
  }
}
