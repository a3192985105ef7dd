package dev.shoreline.evaluate.operation;

import dev.shoreline.model.IndexRange;
import org.jspecify.annotations.Nullable;

/**
 * A written index with its numbers computed.
 *
 * @param range null for {@code [*]}
 */
public record Choice(@Nullable IndexRange range) {
  public static final Choice ALL = new Choice(null);

  public boolean isAll() {
    return range == null;
  }

  /**
   * The chosen indices.
   *
   * @param what is indexed, for the message
   * @throws Mistake when they do not all exist
   */
  IndexRange within(IndexRange existing, String what) {
    if (range == null) {
      return existing;
    }
    if (!existing.contains(range)) {
      throw new Mistake(
          "value.Bounds", "index " + range + " is outside " + existing + " of " + what, "");
    }
    return range;
  }
}
