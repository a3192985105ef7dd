package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.rollup.power.FeedState;
import dev.shoreline.rollup.thermal.LoopState;
import dev.shoreline.rollup.thermal.PlateState;
import java.util.function.Function;

/** One figure for each feed, loop, plate or link of a design. */
final class Figures {
  private Figures() {}

  static Value feeds(Analysis analysis, Function<FeedState, Value> figure) {
    return Each.of(
        "the design has no feeds",
        analysis.feeds(),
        s ->
            new Value.Many.Item(
                s.feed().selection().toString(),
                s.feed().selection().instances(),
                figure.apply(s)));
  }

  static Value loops(Analysis analysis, Function<LoopState, Value> figure) {
    return Each.of(
        "the design has no cooling loop",
        analysis.loops(),
        s -> new Value.Many.Item(s.loop().name(), 1, figure.apply(s)));
  }

  static Value plates(Analysis analysis, Function<PlateState, Value> figure) {
    return Each.of(
        "the design has no plates",
        analysis.plates(),
        s ->
            new Value.Many.Item(
                s.plate().selection().toString(),
                s.plate().selection().instances(),
                figure.apply(s)));
  }

  /** Of the links of one nature; counted as one each, however many lanes they have. */
  static Value links(
      Analysis analysis, LinkState.Nature nature, Function<LinkState, Value> figure) {
    return Each.of(
        "the design has no such link",
        analysis.links().stream().filter(s -> s.nature() == nature).toList(),
        s -> new Value.Many.Item(s.link().name(), 1, figure.apply(s)));
  }
}
