package dev.shoreline.maven;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** The day on which waivers are judged, and the time that reproducible outputs carry. */
final class WaiverDay {
  private WaiverDay() {}

  /**
   * @param asOf a date, if stated
   * @param outputTimestamp of the build, if stated
   * @param clock tells the day when neither is
   */
  static LocalDate of(@Nullable String asOf, @Nullable String outputTimestamp, Clock clock)
      throws MojoExecutionException {
    if (asOf != null && !asOf.isBlank()) {
      try {
        return LocalDate.parse(asOf.trim());
      } catch (DateTimeException e) {
        throw new MojoExecutionException(
            "asOf: '" + asOf + "' is no date; write it as 2027-03-01.", e);
      }
    }
    return timestamp(outputTimestamp)
        .map(t -> LocalDate.ofInstant(t, ZoneOffset.UTC))
        .orElseGet(() -> LocalDate.now(clock));
  }

  /** Empty when there is none; by Maven's convention one character stands for none. */
  static Optional<Instant> timestamp(@Nullable String text) throws MojoExecutionException {
    if (text == null || text.trim().length() < 2) {
      return Optional.empty();
    }
    String trimmed = text.trim();
    try {
      return Optional.of(
          trimmed.chars().allMatch(c -> c >= '0' && c <= '9')
              ? Instant.ofEpochSecond(Long.parseLong(trimmed))
              : OffsetDateTime.parse(trimmed).toInstant());
    } catch (DateTimeException | NumberFormatException e) {
      throw new MojoExecutionException(
          "project.build.outputTimestamp: '" + trimmed + "' is neither a time nor seconds.", e);
    }
  }
}
