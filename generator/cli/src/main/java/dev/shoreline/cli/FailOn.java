package dev.shoreline.cli;

import dev.shoreline.diff.Difference;
import dev.shoreline.git.ReviewedSide;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What makes {@code shoreline diff} end with {@link ExitCode#FINDINGS}. */
enum FailOn {
  /** Nothing that differs. */
  NONE,
  /** A verdict that fails now and did not before, or specs that have errors now. */
  NEW_FAILURES,
  /** Any difference of a design. */
  ANY_CHANGE;

  /** Why it stops, in a few words; empty when it does not. */
  String reason(ReviewedSide after, Difference difference) {
    int failures = difference.newFailures().size();
    int errors = after.errors().size();
    if (this != NONE && errors > 0) {
      return after.name() + " has " + counted(errors, "error");
    }
    if (this == NEW_FAILURES && failures > 0) {
      return counted(failures, "new failure");
    }
    return this == ANY_CHANGE && !difference.isEmpty() ? "designs differ" : "";
  }

  private static String counted(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads {@code new-failures} and the like. */
  static final class Reader implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String text) {
      for (FailOn value : values()) {
        if (value.toString().equalsIgnoreCase(text)) {
          return value;
        }
      }
      throw new TypeConversionException(
          "'" + text + "' is none of none, new-failures and any-change");
    }
  }
}
