package dev.shoreline.simulate.spice;

/**
 * Text of a spec, made harmless. A deck has no quoting: a line feed starts an element or a command,
 * a leading point a control card, {@code *#} a command within a comment. So text gets into comments
 * only, and of it only letters, digits and a few signs of ASCII; everything else becomes an
 * underscore.
 */
public final class SpiceText {
  private static final int LONGEST = 160;
  private static final String SIGNS = "_.,:/-()[]% ";

  private SpiceText() {}

  /** The text for a comment line after its {@code "* "}; cut when long. */
  public static String comment(String raw) {
    StringBuilder safe = new StringBuilder();
    raw.codePoints().limit(LONGEST).forEach(c -> safe.append(isSafe(c) ? (char) c : '_'));
    return (raw.codePointCount(0, raw.length()) > LONGEST ? safe + "..." : safe.toString()).strip();
  }

  private static boolean isSafe(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || SIGNS.indexOf(c) >= 0;
  }

  /**
   * Checks a name that the program itself made: SPICE knows no upper case and no signs in names.
   */
  static String name(String name) {
    if (!name.equals("0") && !name.matches("[a-z][a-z0-9_]{0,62}")) {
      throw new IllegalArgumentException("no name for a deck: " + name);
    }
    return name;
  }
}
