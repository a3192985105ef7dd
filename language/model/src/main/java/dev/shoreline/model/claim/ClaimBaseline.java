package dev.shoreline.model.claim;

import dev.shoreline.model.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a claimed saving or gain is held against.
 *
 * @param subject name of another thing that claims are about; empty when a figure was written
 * @param value the figure; null when a subject was named
 * @param per basis of the figure; null for a total
 */
public record ClaimBaseline(String subject, @Nullable Value value, @Nullable ClaimBasis per) {

  /** For example {@code pluggable} or {@code 15 W per 800 Gb/s}. */
  public String text() {
    return value == null ? subject : value.text() + (per == null ? "" : " per " + per.text());
  }
}
