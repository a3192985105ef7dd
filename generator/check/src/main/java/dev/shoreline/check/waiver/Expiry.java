package dev.shoreline.check.waiver;

import dev.shoreline.model.Waiver;
import java.time.DateTimeException;
import java.time.LocalDate;

/** When a waiver ends. */
final class Expiry {
  private Expiry() {}

  /** A waiver holds up to and including its last day; one whose day is no date does not hold. */
  static boolean isOver(Waiver waiver, LocalDate asOf) {
    try {
      return LocalDate.parse(waiver.until()).isBefore(asOf);
    } catch (DateTimeException e) {
      return true;
    }
  }
}
