package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.rollup.link.LinkState.Nature;

/**
 * Loss of each optical link (dB): fiber, joints, connectors and splits; see {@code PathLoss}. Worst
 * is the largest.
 */
final class OpticalLoss implements RollUp {
  @Override
  public String name() {
    return "optical.loss";
  }

  @Override
  public String title() {
    return "Loss of each optical link";
  }

  @Override
  public Value of(Analysis analysis) {
    return Figures.links(analysis, Nature.OPTICAL, LinkState::loss);
  }
}
