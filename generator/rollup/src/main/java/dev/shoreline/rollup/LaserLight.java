package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.rollup.link.LinkState.Nature;

/**
 * Laser power of one lane at the modulator (dBm), for each laser feed: {@code output-power - losses
 * - 10 log10(ways)}. Worst is the smallest.
 */
final class LaserLight implements RollUp {
  @Override
  public String name() {
    return "laser.power";
  }

  @Override
  public String title() {
    return "Laser power of one lane at the modulator, for each laser feed";
  }

  @Override
  public Value of(Analysis analysis) {
    return Figures.links(analysis, Nature.LASER_FEED, LinkState::receive);
  }

  @Override
  public boolean leastIsWorst() {
    return true;
  }
}
