package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.rollup.link.LinkState.Nature;

/**
 * How far the strongest light of each optical link stays below the receiver's largest input (dB):
 * {@code rx.max - (tx - loss)}. Worst is the smallest, {@code rx.max - (tx.max - loss.min)}.
 */
final class OpticalOverload implements RollUp {
  @Override
  public String name() {
    return "optical.overload";
  }

  @Override
  public String title() {
    return "Distance of each optical link from receiver overload";
  }

  @Override
  public Value of(Analysis analysis) {
    return Figures.links(analysis, Nature.OPTICAL, LinkState::overload);
  }

  @Override
  public boolean leastIsWorst() {
    return true;
  }
}
