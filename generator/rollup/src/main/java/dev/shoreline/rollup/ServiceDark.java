package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;

/**
 * Payload in one direction that is lost while one field-replaceable unit is out (bit/s), for each
 * such unit; see {@code ServiceSolver}. Worst is the largest.
 */
final class ServiceDark implements RollUp {
  @Override
  public String name() {
    return "service.dark";
  }

  @Override
  public String title() {
    return "Bandwidth lost while one field unit is out";
  }

  @Override
  public Value of(Analysis analysis) {
    return Each.of(
        "the design has no parts",
        analysis.fieldUnits(),
        u -> new Value.Many.Item(u.name(), u.count(), u.dark()));
  }
}
