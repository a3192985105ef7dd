package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.bill.BillSolver;

/**
 * Cost of all instances and of the items of plates, in the currency that all of them state. Two
 * currencies do not add: then it is unknown. Worst is the largest.
 */
final class Cost implements RollUp {
  @Override
  public String name() {
    return "cost";
  }

  @Override
  public String title() {
    return "Cost of all parts, without fiber and connectors of links";
  }

  @Override
  public Value of(Analysis analysis) {
    return BillSolver.sum(analysis.bill(), "cost", "cost");
  }
}
