package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.bill.BillSolver;

/** Mass of all instances and of the items of plates (kg). Worst is the largest. */
final class Mass implements RollUp {
  @Override
  public String name() {
    return "mass";
  }

  @Override
  public String title() {
    return "Mass of all parts, without fiber and connectors of links";
  }

  @Override
  public Value of(Analysis analysis) {
    return Amounts.tidy(BillSolver.sum(analysis.bill(), "mass", "mass"));
  }
}
