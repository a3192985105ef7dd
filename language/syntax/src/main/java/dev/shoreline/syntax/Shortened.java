package dev.shoreline.syntax;

/**
 * Words of a spec as messages show them: no longer than can be read, and harmless to a terminal.
 */
public final class Shortened {
  private static final int LONGEST = 60;

  private Shortened() {}

  /** At most sixty characters; control and format characters become question marks. */
  public static String of(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
        .forEach(kept::appendCodePoint);
    return kept.length() < text.length() ? kept + "..." : kept.toString();
  }
}
