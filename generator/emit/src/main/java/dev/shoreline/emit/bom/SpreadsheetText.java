package dev.shoreline.emit.bom;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text for a cell that a spreadsheet must show and never run. A spreadsheet takes a cell for a
 * formula by its first character that shows, and some also take the full-width forms; a reader that
 * splits at semicolons meets such a first character in the middle of a cell. Those places get an
 * apostrophe, which spreadsheets read as "this is text".
 */
public final class SpreadsheetText {
  // Blanks and controls of any kind, then a sign that starts a formula, at the start or after a
  // separator that some locales split at.
  private static final Pattern START =
      Pattern.compile("(^|[;|])([\\s\\p{Z}\\p{C}]*)(?=[=+\\-@\uff1d\uff0b\uff0d\uff20])");

  private static final Pattern NUMBER = Pattern.compile("-[0-9]+(\\.[0-9]+)?");

  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\u2028\u2029]+");

  /** Marks that turn the direction of writing: with them a part number reads as another one. */
  private static final Pattern TURNS =
      Pattern.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]");

  /** A workbook takes no longer cell. */
  private static final int LONGEST = 32_000;

  private SpreadsheetText() {}

  /** The same, no longer than a cell of a workbook may be. */
  static String cell(String raw) {
    return cut(safe(raw), LONGEST);
  }

  static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + "...";
  }

  /** The text on one line, with everything that would start a formula disarmed. */
  public static String safe(String raw) {
    String line = TURNS.matcher(BREAKS.matcher(raw).replaceAll(" ")).replaceAll("");
    if (NUMBER.matcher(line).matches()) {
      return line;
    }
    Matcher m = START.matcher(line);
    StringBuilder result = new StringBuilder();
    while (m.find()) {
      // At the very start the apostrophe has to come first to be read as a mark.
      String marked = m.group(1).isEmpty() ? "'" + m.group(2) : m.group(1) + m.group(2) + "'";
      m.appendReplacement(result, Matcher.quoteReplacement(marked));
    }
    return m.appendTail(result).toString();
  }
}
