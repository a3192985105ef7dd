package dev.shoreline.elaborate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Whether a date as written exists. */
final class Calendar {
  private Calendar() {}

  /** {@code 2027-03-01}, but neither {@code 2027-02-30} nor {@code 2027-03}. */
  static boolean isDay(String date) {
    try {
      LocalDate.parse(date);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** A day, a month such as {@code 2026-09} or a year such as {@code 2026}. */
  static boolean isDayMonthOrYear(String date) {
    try {
      return date.matches("[0-9]{4}") || isDay(date) || YearMonth.parse(date) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
