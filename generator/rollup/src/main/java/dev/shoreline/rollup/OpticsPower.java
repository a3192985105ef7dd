package dev.shoreline.rollup;

import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.power.Load;

/**
 * Power of all parts of kinds {@code Optics} and {@code LaserSource} (W): the basis on which
 * modules with and without a laser inside compare. Losses of supplies are not in it. Worst is the
 * largest.
 */
final class OpticsPower implements RollUp {
  @Override
  public String name() {
    return "power.optics";
  }

  @Override
  public String title() {
    return "Power of all optics and laser sources";
  }

  @Override
  public Value of(Analysis analysis) {
    return Load.sum(analysis.loads(), OpticsPower::isOptics);
  }

  /** Whether a part makes or feeds light. */
  static boolean isOptics(Instance i) {
    return i.part().kind().is("Optics") || i.part().kind().is("LaserSource");
  }
}
