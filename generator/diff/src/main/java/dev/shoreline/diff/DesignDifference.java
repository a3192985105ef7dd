package dev.shoreline.diff;

import dev.shoreline.check.Conformance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became of one design. Of a design that is on one side only the one change says so, and its
 * lines, verdicts, totals and waivers are those of that side.
 *
 * @param design its name now (or last), with that of its variant and without its package
 * @param formerly the name it had before when it was renamed; else empty
 * @param before null when it was not there
 * @param after null when it is not there
 * @param changes by category, then in the order of the text
 * @param bom lines that differ, in the order of the bill
 * @param verdicts those that flipped, appeared or went: new failures first. A verdict that is
 *     neither here nor in {@code margins} is unchanged
 * @param margins that moved: flips to fail first, then worst first
 * @param totals all key figures, moved or not
 */
public record DesignDifference(
    String design,
    String formerly,
    Presence presence,
    @Nullable Conformance before,
    @Nullable Conformance after,
    List<Change> changes,
    List<BomLine> bom,
    List<VerdictChange> verdicts,
    List<MarginChange> margins,
    List<Total> totals,
    List<WaiverChange> waivers) {

  public DesignDifference {
    changes = List.copyOf(changes);
    bom = List.copyOf(bom);
    verdicts = List.copyOf(verdicts);
    margins = List.copyOf(margins);
    totals = List.copyOf(totals);
    waivers = List.copyOf(waivers);
  }

  public boolean isEmpty() {
    return presence == Presence.UNCHANGED;
  }

  public List<VerdictChange> newFailures() {
    return verdicts.stream().filter(VerdictChange::isNewFailure).toList();
  }

  /** Signed, by currency; what lines without a cost add is not in it. */
  public Map<String, BigDecimal> costDelta() {
    Map<String, BigDecimal> sums = new TreeMap<>();
    bom.forEach(l -> l.costDelta().forEach((c, n) -> sums.merge(c, n, BigDecimal::add)));
    sums.values().removeIf(n -> n.signum() == 0);
    return sums;
  }

  /** How many of the lines that differ have a cost that nobody states. */
  public long linesOfUnknownCost() {
    return bom.stream().filter(BomLine::isCostUnknown).count();
  }

  /** The key figures that moved. */
  public List<Total> movedTotals() {
    return totals.stream().filter(Total::changed).toList();
  }
}
