package dev.shoreline.diff.html;

import dev.shoreline.diff.BomLine;
import dev.shoreline.diff.Change;
import dev.shoreline.diff.DesignDifference;
import dev.shoreline.diff.Total;
import dev.shoreline.diff.words.Figures;
import dev.shoreline.emit.bom.Money;
import dev.shoreline.emit.html.Html;
import dev.shoreline.units.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes of a design, of its bill of materials and of its totals. */
final class DesignTables {
  private DesignTables() {}

  static String changes(DesignDifference d) {
    if (d.changes().isEmpty()) {
      return "";
    }
    Table table =
        new Table(
            "changes",
            List.of("Category", "What", "Change", "Before", "Now", "Difference#", "Where"));
    for (Change c : d.changes()) {
      table.row(
          Table.tag(c.category().label()),
          Table.text(c.title(), String.join(", ", c.elements())),
          Table.text(c.kind().label()),
          Table.value(c.before()),
          Table.value(c.after()),
          Table.figure(Figures.signed(c.delta())),
          Table.code(Places.of(c.span())));
    }
    return "<h3>Parts, lanes and values</h3>\n" + table.end();
  }

  static String bom(DesignDifference d) {
    if (d.bom().isEmpty()) {
      return "";
    }
    Table table =
        new Table(
            "bom",
            List.of(
                "Part",
                "Part number",
                "Before#",
                "Now#",
                "Quantity#",
                "Cost before#",
                "Cost now#",
                "Cost#"));
    for (BomLine l : d.bom()) {
      String number = l.latest().item().manufacturer() + " " + l.latest().item().mpn();
      String was = l.formerly().isEmpty() ? "" : "was " + l.formerly();
      table.row(
          Table.code(l.part(), was.isEmpty() ? l.latest().refDes() : was),
          Table.text(number),
          Table.figure(quantity(l.before() == null ? null : l.quantityBefore(), l.unit())),
          Table.figure(quantity(l.after() == null ? null : l.quantityAfter(), l.unit())),
          Table.figure(Figures.signed(l.quantityDelta(), l.unit())),
          Table.figure(money(l.costBefore())),
          Table.figure(money(l.costAfter())),
          Table.figure(l.isCostUnknown() ? "unknown" : Figures.signed(l.costDelta())));
    }
    return "<h3>Bill of materials</h3>\n" + table.end() + cost(d);
  }

  private static String quantity(@Nullable BigDecimal n, String unit) {
    return n == null ? "" : Numbers.show(n) + " " + unit;
  }

  private static String money(Optional<Money> money) {
    return money.map(m -> m.shown().toPlainString() + " " + m.currency()).orElse("");
  }

  private static String cost(DesignDifference d) {
    String sum = Figures.signed(d.costDelta());
    long unknown = d.linesOfUnknownCost();
    String without =
        unknown == 0
            ? ""
            : " without " + unknown + (unknown == 1 ? " line" : " lines") + " of unknown cost";
    return "<p class=\"sum\">Cost of the lines that differ: <b>"
        + Html.text(sum.isEmpty() ? "no difference" : sum)
        + "</b>"
        + Html.text(without)
        + "</p>\n";
  }

  static String totals(DesignDifference d) {
    List<Total> moved = d.movedTotals();
    if (moved.isEmpty()) {
      return "";
    }
    Table table = new Table("totals", List.of("Total", "Before#", "Now#", "Difference#", "%#"));
    for (Total t : moved) {
      table.row(
          Table.text(t.title()),
          Table.figure(Figures.of(t.before())),
          Table.figure(Figures.of(t.after())),
          Table.figure(Figures.signed(t.delta())),
          Table.figure(Figures.percent(t.ratio())));
    }
    return "<h3>Totals</h3>\n" + table.end();
  }
}
