package dev.shoreline.emit.conformance;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.RollUp;
import dev.shoreline.rollup.RollUps;
import dev.shoreline.rollup.input.FigureInputs;
import dev.shoreline.rollup.input.Input;
import java.util.List;

/**
 * One computed figure of the design.
 *
 * @param name as written in expressions
 * @param title what it is, with its basis
 * @param inputs stated values that it rests on
 */
public record RollUpRow(String name, String title, Value value, List<Input> inputs) {

  public RollUpRow {
    inputs = List.copyOf(inputs);
  }

  static List<RollUpRow> of(Analysis analysis) {
    return RollUps.ALL.stream().map(r -> row(r, analysis)).toList();
  }

  private static RollUpRow row(RollUp rollUp, Analysis analysis) {
    return new RollUpRow(
        rollUp.name(),
        rollUp.title(),
        analysis.rollUp(rollUp.name()),
        FigureInputs.of(analysis, rollUp.name(), List.of()));
  }

  /** Why the figure is unknown; empty when it is known. */
  public String reason() {
    return value instanceof Value.Unknown u ? u.reason() : "";
  }

  /**
   * The figure as text; {@code none} when it exists for each of several ranges and there are none.
   */
  public String text() {
    return value instanceof Value.Many many && many.items().isEmpty() ? "none" : value.text();
  }

  /** The values one by one, for a figure that exists for each of several ranges. */
  public List<Value.Many.Item> items() {
    return value instanceof Value.Many many ? many.items() : List.of();
  }
}
