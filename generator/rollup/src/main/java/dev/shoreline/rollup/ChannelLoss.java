package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.rollup.link.LinkState.Nature;

/**
 * Insertion loss of each electrical link at half its symbol rate (dB); see {@code PathLoss}. Worst
 * is the largest.
 */
final class ChannelLoss implements RollUp {
  @Override
  public String name() {
    return "channel.loss";
  }

  @Override
  public String title() {
    return "Insertion loss of each electrical link at its Nyquist frequency";
  }

  @Override
  public Value of(Analysis analysis) {
    return Figures.links(analysis, Nature.ELECTRICAL, LinkState::loss);
  }
}
