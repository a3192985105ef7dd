package dev.shoreline.merge;

import dev.shoreline.syntax.format.Formatter;

/** A spec as it is compared: laid out, so that only what it says makes a difference. */
public final class CanonicalText {
  private CanonicalText() {}

  /** The text laid out, or as it is if it has stray characters or brackets that do not match. */
  public static String of(String text) {
    return Formatter.format(TextForm.plain(text)).orElse(text);
  }
}
