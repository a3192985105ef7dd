package dev.shoreline.diff.words;

import dev.shoreline.diff.BomLine;
import dev.shoreline.diff.DesignDifference;
import dev.shoreline.diff.Presence;
import dev.shoreline.emit.bom.BomRow;
import dev.shoreline.units.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lines of bills of materials as rows. Designs that came or went whole are not listed by line. */
final class BomRows {
  private BomRows() {}

  static Section of(List<DesignDifference> designs, int first) {
    List<List<String>> rows = new ArrayList<>();
    Map<String, BigDecimal> sums = new TreeMap<>();
    long unknown = 0;
    for (DesignDifference d : designs) {
      if (d.presence() != Presence.CHANGED) {
        continue;
      }
      d.costDelta().forEach((c, n) -> sums.merge(c, n, BigDecimal::add));
      unknown += d.linesOfUnknownCost();
      d.bom().forEach(l -> rows.add(row(d.design(), l)));
    }
    return new Section(
        "Bill of materials",
        List.of("Design", "Part", "What", "Before#", "Now#", "Quantity#", "Cost#"),
        rows,
        first,
        rows.isEmpty() ? "" : note(sums, unknown));
  }

  private static List<String> row(String design, BomLine l) {
    return List.of(
        design,
        name(l),
        what(l),
        l.before() == null ? "" : Numbers.show(l.quantityBefore()),
        l.after() == null ? "" : Numbers.show(l.quantityAfter()),
        l.quantityDelta().signum() == 0 ? "" : Figures.signed(l.quantityDelta(), l.unit()),
        l.isCostUnknown() ? "unknown" : Figures.signed(l.costDelta()));
  }

  /** Of what links imply, one part is often several lines: then for which links. */
  private static String name(BomLine l) {
    boolean implied = l.latest().level().equals(BomRow.LINKS);
    return l.part()
        + (l.formerly().isEmpty() ? "" : " (was " + l.formerly() + ")")
        + (implied ? " for " + l.latest().refDes() : "");
  }

  private static String what(BomLine l) {
    if (l.before() == null) {
      return "added";
    }
    return l.after() == null
        ? "removed"
        : l.fields().isEmpty() ? "renamed" : String.join(", ", l.fields());
  }

  private static String note(Map<String, BigDecimal> sums, long unknown) {
    sums.values().removeIf(n -> n.signum() == 0);
    String known = sums.isEmpty() ? "" : "Cost of these lines: " + Figures.signed(sums) + ". ";
    String open =
        unknown == 0
            ? ""
            : unknown == 1
                ? "One of these lines has no cost stated; it is in no sum."
                : unknown + " of these lines have no cost stated; they are in no sum.";
    return (known + open).strip();
  }
}
