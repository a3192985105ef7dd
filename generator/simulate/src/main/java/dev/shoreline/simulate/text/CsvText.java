package dev.shoreline.simulate.text;

/**
 * Text of a spec as one cell of a table that scripts split at commas and people open in
 * spreadsheets: letters, digits and a few signs of ASCII, never quoted, never the beginning of a
 * formula.
 */
public final class CsvText {
  private static final int LONGEST = 80;
  private static final String SIGNS = "_.:/()[]%- ";

  private CsvText() {}

  /** One cell; everything that is not safe becomes an underscore; cut when long. */
  public static String cell(String raw) {
    StringBuilder safe = new StringBuilder();
    raw.codePoints().limit(LONGEST).forEach(c -> safe.append(isSafe(c) ? (char) c : '_'));
    String cell = safe.toString().strip();
    boolean begins = !cell.isEmpty() && Character.isLetterOrDigit(cell.charAt(0));
    return begins ? cell : "_" + cell;
  }

  private static boolean isSafe(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || SIGNS.indexOf(c) >= 0;
  }
}
