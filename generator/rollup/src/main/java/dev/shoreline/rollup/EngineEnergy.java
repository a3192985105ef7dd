package dev.shoreline.rollup;

import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.power.Load;

/**
 * Energy per bit of the optics, lasers out (pJ/bit): power of all parts of kind {@code Optics} over
 * {@code bandwidth.panel}. Unknown when the laser of some part is inside it, since its share is not
 * stated. Worst is the largest.
 */
final class EngineEnergy implements RollUp {
  @Override
  public String name() {
    return "energy.engine";
  }

  @Override
  public String title() {
    return "Energy per bit of the optics without their lasers, on the optics' own payload";
  }

  @Override
  public Value of(Analysis analysis) {
    for (Instance i : analysis.design().instancesOf("Optics")) {
      if (i.attributes().group("laser").isEmpty()) {
        return Amounts.unknown("the laser of " + i.path() + " is inside it");
      }
    }
    Value power = Load.sum(analysis.loads(), i -> i.part().kind().is("Optics"));
    return Amounts.in(Amounts.over(power, analysis.rollUp("bandwidth.panel")), "pJ/bit");
  }
}
