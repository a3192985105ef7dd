package dev.shoreline.rollup;

import dev.shoreline.model.value.Value;

/**
 * A figure computed from a whole design and reachable by name from every expression, for example
 * {@code power.optics}. One class each; listed in {@link RollUps}.
 */
public interface RollUp {
  /** As written in expressions. */
  String name();

  /** One line: what it is, its unit and its basis. */
  String title();

  /** Never throws for missing data: then the answer is {@link Value.Unknown} with the reason. */
  Value of(Analysis analysis);

  /**
   * Whether the smallest value is the worst one, as for a margin; else the largest is, as for a
   * power. Decides what {@code <name>.worst} is.
   */
  default boolean leastIsWorst() {
    return false;
  }
}
