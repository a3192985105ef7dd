package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;

/**
 * Number of data fibers (fiber) of all optics, by their {@code fibers}; those that bring laser
 * light do not count. Exact when stated so.
 */
final class Fibers implements RollUp {
  @Override
  public String name() {
    return "fibers";
  }

  @Override
  public String title() {
    return "Data fibers of all optics";
  }

  @Override
  public Value of(Analysis analysis) {
    return Count.attribute(analysis.design(), "Optics", "fibers", "fiber");
  }
}
