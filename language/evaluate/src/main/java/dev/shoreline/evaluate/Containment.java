package dev.shoreline.evaluate;

import dev.shoreline.model.expr.Expr.Relation;
import dev.shoreline.model.value.Truth;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code a within b}: every stated corner of a lies inside the stated bounds of b. A bound that b
 * does not state does not bind.
 */
final class Containment {
  private Containment() {}

  static Judgement judge(Quantity measured, Quantity range, String left, String right) {
    measured.requireSameScale(range, "compare");
    List<Judgement> sides = new ArrayList<>();
    Quantity lowest = range.minimum();
    Quantity highest = range.maximum();
    if (lowest != null) {
      sides.add(new NumberComparison(measured, lowest, left, right).judge(Relation.AT_LEAST));
    }
    if (highest != null) {
      sides.add(new NumberComparison(measured, highest, left, right).judge(Relation.AT_MOST));
    }
    if (sides.isEmpty()) {
      return judgement(
          Judgements.bare(Truth.UNKNOWN, "no bound of " + right + " is stated"), measured, range);
    }
    return judgement(Judgements.all(sides), measured, range);
  }

  private static Judgement judgement(Judgement side, Quantity measured, Quantity range) {
    return new Judgement(
        side.truth(),
        new Value.Number(measured),
        "within",
        new Value.Number(range),
        side.margin(),
        side.marginRatio(),
        "",
        side.remark());
  }
}
