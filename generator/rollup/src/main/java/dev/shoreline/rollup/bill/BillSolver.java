package dev.shoreline.rollup.bill;

import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Plate;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a design buys: every instance, and one {@code item} for each plate that names one. A part's
 * figures are its own, without the parts it contains. Fiber and connectors of links are bought by
 * length and count and are not in it.
 */
public final class BillSolver {
  private BillSolver() {}

  public static List<BillItem> solve(Design design) {
    List<BillItem> items = new ArrayList<>();
    for (Instance i : design.instances()) {
      items.add(new BillItem(i.path(), i.part(), i.attributes(), i.total()));
    }
    for (Plate p : design.plates()) {
      p.attributes()
          .part("item")
          .ifPresent(
              part ->
                  items.add(
                      new BillItem(
                          part.name() + " on " + p.selection(),
                          part,
                          part.attributes(),
                          p.selection().instances())));
    }
    return List.copyOf(items);
  }

  /** The sum of {@code count} times a quantity that every item states. */
  public static Value sum(List<BillItem> items, String attribute, String noun) {
    List<Value> terms = new ArrayList<>();
    Set<String> units = new LinkedHashSet<>();
    Quantity zero = null;
    for (BillItem item : items) {
      Value each = Amounts.stated(item.subject(), item.attributes(), attribute);
      if (each instanceof Value.Number n) {
        Quantity q = n.quantity();
        zero = zero == null ? Quantity.of(java.math.BigDecimal.ZERO, q.unit()) : zero;
        units.add(q.dimension().toString());
      }
      terms.add(Amounts.times(each, item.count()));
    }
    if (units.size() > 1) {
      return Amounts.unknown(
          noun + " is stated in " + String.join(" and ", units) + ", which do not add");
    }
    if (zero == null) {
      return terms.isEmpty()
          ? Amounts.unknown("the design has no parts")
          : Amounts.sum(terms, Quantity.number(0));
    }
    return Amounts.sum(terms, zero);
  }
}
