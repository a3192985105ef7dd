package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.power.BusState;
import java.util.List;

/**
 * Current of each bus that no other bus feeds (A): its load over its voltage. Worst is the largest,
 * at the largest load and the lowest voltage.
 */
final class SupplyInputCurrent implements RollUp {
  @Override
  public String name() {
    return "supply.input-current";
  }

  @Override
  public String title() {
    return "Current of each bus that enters the box";
  }

  @Override
  public Value of(Analysis analysis) {
    List<BusState> inputs =
        analysis.buses().stream().filter(s -> s.bus().fedBy().isEmpty()).toList();
    return Each.of(
        "the design has no bus that enters the box",
        inputs,
        s -> new Value.Many.Item(s.bus().name(), 1, s.current()));
  }
}
