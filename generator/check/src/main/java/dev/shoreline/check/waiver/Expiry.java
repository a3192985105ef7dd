package dev.shoreline.check.waiver;

import dev.shoreline.model.Waiver;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The last day on which a waiver holds. */
final class Expiry {
  private static final int MONTH_ONLY = "2027-03".length();

  private Expiry() {}

  /** A month means its last day; empty when the text is no date of the calendar. */
  static Optional<LocalDate> of(Waiver waiver) {
    try {
      return Optional.of(
          waiver.until().length() == MONTH_ONLY
              ? YearMonth.parse(waiver.until()).atEndOfMonth()
              : LocalDate.parse(waiver.until()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static boolean isOver(Waiver waiver, LocalDate asOf) {
    return of(waiver).map(last -> last.isBefore(asOf)).orElse(true);
  }
}
