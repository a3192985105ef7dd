package dev.shoreline.emit.bom;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text for a cell that a spreadsheet must show and never run. A spreadsheet takes a cell for a formula
 * by its first character that shows, and some also take the full-width forms; a reader that splits at
 * semicolons meets such a first character in the middle of a cell. Those places get an apostrophe,
 * which spreadsheets read as "this is text".
 */
final class SpreadsheetText {
  // Blanks and controls of any kind, then a sign that starts a formula, at the start or after a
  // separator that some locales split at.
  private static final Pattern START =
      Pattern.compile("(^|[;|])([\\s\\p{Z}\\p{C}]*)(?=[=+\\-@\uff1d\uff0b\uff0d\uff20])");

  private static final Pattern NUMBER = Pattern.compile("-[0-9]+(\\.[0-9]+)?");

  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\u2028\u2029]+");

  private SpreadsheetText() {}

  /** The text on one line, with everything that would start a formula disarmed. */
  static String safe(String raw) {
    String line = BREAKS.matcher(raw).replaceAll(" ");
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
