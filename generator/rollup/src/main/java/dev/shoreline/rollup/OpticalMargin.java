package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.rollup.link.LinkState.Nature;

/**
 * What is left of the light of each optical link (dB): {@code tx - loss - rx.min} in average power
 * of one lane. Worst is the smallest, {@code tx.min - loss.max - rx.min}.
 */
final class OpticalMargin implements RollUp {
  @Override
  public String name() {
    return "optical.margin";
  }

  @Override
  public String title() {
    return "Power margin of each optical link, average power of one lane";
  }

  @Override
  public Value of(Analysis analysis) {
    return Figures.links(analysis, Nature.OPTICAL, LinkState::margin);
  }

  @Override
  public boolean leastIsWorst() {
    return true;
  }
}
