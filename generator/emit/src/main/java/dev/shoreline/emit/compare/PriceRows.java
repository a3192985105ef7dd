package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Cost, one row for each currency because none is converted, and mass. */
final class PriceRows {
  private PriceRows() {}

  static List<Row> rows(List<Conformance> designs) {
    TreeSet<String> currencies = new TreeSet<>();
    for (Conformance c : designs) {
      if (cost(c) instanceof Value.Number n) {
        currencies.add(n.quantity().dimension().toString());
      }
    }
    List<Row> rows = new ArrayList<>();
    currencies.forEach(currency -> rows.add(cost(currency)));
    if (rows.isEmpty()) {
      rows.add(unknown());
    }
    rows.add(
        Row.extensive(
            "mass",
            Group.PRICE,
            "Mass",
            "all parts and plates, without fiber and connectors of links",
            "sum of n x mass",
            List.of("mass"),
            "kg",
            c -> Cell.of(c.analysis().rollUp("mass"), "kg")));
    return rows;
  }

  private static Value cost(Conformance c) {
    return c.analysis().rollUp("cost");
  }

  private static Row cost(String currency) {
    return Row.extensive(
        "cost-" + currency,
        Group.PRICE,
        "Cost in " + currency,
        "all parts and plates, without fiber and connectors of links; no currency is converted",
        "sum of n x cost",
        List.of("cost"),
        currency,
        c -> in(c, currency));
  }

  private static Cell in(Conformance c, String currency) {
    return cost(c) instanceof Value.Number n && !n.quantity().sameKind(Quantity.of(1, currency))
        ? Cell.otherBasis("its cost is stated in " + n.quantity().dimension())
        : Cell.of(cost(c), currency);
  }

  /** No design has a cost: there is no currency to name. */
  private static Row unknown() {
    return new Row(
        "cost",
        Group.PRICE,
        "Cost",
        "all parts and plates, without fiber and connectors of links",
        "sum of n x cost",
        List.of("cost"),
        "",
        Better.LESS,
        true,
        c -> Cell.of(cost(c), ""),
        List.of());
  }
}
