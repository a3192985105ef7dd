package dev.shoreline.emit.bom;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sums of a bill. A sum says how many lines it could not take in: what nobody stated is not
 * free and not weightless.
 *
 * @param lines of the bill
 * @param parts pieces in all lines counted in pieces
 * @param cost by currency, exact
 * @param linkCost of it, what only the links imply: fiber, cable and connectors by their number;
 *     the rest agrees with the roll-up {@code cost}
 * @param unpriced lines without a cost
 * @param mass in g of the lines that state one
 * @param unweighed lines without a mass
 * @param undecided lines without a manufacturer or part number
 */
public record BomTotals(
    int lines,
    BigDecimal parts,
    Map<String, BigDecimal> cost,
    Map<String, BigDecimal> linkCost,
    int unpriced,
    BigDecimal mass,
    int unweighed,
    int undecided) {

  public BomTotals {
    cost = Collections.unmodifiableMap(new TreeMap<>(cost));
    linkCost = Collections.unmodifiableMap(new TreeMap<>(linkCost));
  }

  /** Whether any line states a mass; without one the sum means nothing. */
  boolean isWeighed() {
    return mass.signum() > 0 || unweighed == 0;
  }

  static BomTotals of(List<BomRow> all) {
    List<BomRow> rows = all.stream().filter(BomRow::populate).toList();
    List<BomRow> links = rows.stream().filter(r -> r.level().equals(BomRow.LINKS)).toList();
    BigDecimal parts = BigDecimal.ZERO;
    BigDecimal mass = BigDecimal.ZERO;
    int unweighed = 0;
    for (BomRow row : rows) {
      parts = row.unit().equals("ea") ? parts.add(row.quantity()) : parts;
      BigDecimal more = row.mass();
      unweighed += more == null ? 1 : 0;
      mass = more == null ? mass : mass.add(more);
    }
    return new BomTotals(
        all.size(),
        parts,
        cost(rows),
        cost(links),
        (int) rows.stream().filter(r -> r.item().cost().isEmpty()).count(),
        mass,
        unweighed,
        (int) rows.stream().filter(r -> r.item().undecided()).count());
  }

  private static Map<String, BigDecimal> cost(List<BomRow> rows) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (BomRow row : rows) {
      row.extended().ifPresent(m -> sums.merge(m.currency(), m.amount(), BigDecimal::add));
    }
    return sums;
  }
}
