package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;

/**
 * Number of lasers (laser) in all laser sources, by their {@code out} groups. Lasers inside engines
 * and modules do not count. Unknown where a source counts fibers instead, since several lasers may
 * share one. Exact.
 */
final class Lasers implements RollUp {
  @Override
  public String name() {
    return "lasers";
  }

  @Override
  public String title() {
    return "Number of lasers in all laser sources";
  }

  @Override
  public Value of(Analysis analysis) {
    return Count.lanes(analysis.design(), "LaserSource", "out", "laser");
  }
}
