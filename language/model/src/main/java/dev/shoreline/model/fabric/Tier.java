package dev.shoreline.model.fabric;

import dev.shoreline.model.IndexRange;
import dev.shoreline.model.message.Span;
import org.jspecify.annotations.Nullable;

/**
 * Switches of one design that have the same place in a fabric.
 *
 * @param indices null for a single switch
 * @param design qualified name of the switch's design
 */
public record Tier(String name, @Nullable IndexRange indices, String design, Span span) {

  /** How many switches. */
  public long count() {
    return indices == null ? 1 : indices.size();
  }

  /** For example {@code leaf[1..32]}. */
  public String path() {
    return indices == null ? name : name + "[" + indices + "]";
  }
}
