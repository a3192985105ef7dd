package dev.shoreline.syntax.lex;

import java.util.Locale;

/** Words a message about characters that mean nothing in a spec. */
final class StrayCharacters {
  private StrayCharacters() {}

  static LexicalFault fault(int offset, String run) {
    return new LexicalFault(
        "syntax.StrayCharacter", offset, run.length(), message(run), hint(run.codePointAt(0), run));
  }

  private static String message(String run) {
    int first = run.codePointAt(0);
    if (Character.isLetter(first)) {
      return "`"
          + shown(run)
          + "` has letters outside a to z; names are written with a to z, digits,"
          + " `-` and `_`";
    }
    int count = run.codePointCount(0, run.length());
    return count == 1
        ? "the character " + named(first) + " means nothing here"
        : "the characters " + named(first) + " and " + (count - 1) + " more mean nothing here";
  }

  private static String hint(int first, String run) {
    if (run.startsWith("&")) {
      return "write `and`";
    }
    if (run.startsWith("|")) {
      return "write `or`";
    }
    return switch (first) {
      case ';' -> "a statement ends with its line; take the `;` away";
      case '\'', '`', 0x2018, 0x2019, 0x201c, 0x201d, 0x201e, 0xab, 0xbb ->
          "a text stands between straight double quotes: \"...\"";
      case '!' -> "write `not`, or `!=` for a comparison";
      case '#' -> "a comment begins with `//`";
      case '%' -> "`%` is a unit; a number stands before it";
      case 0xa0, 0x2007, 0x2009, 0x202f -> "this is a no-break blank; type an ordinary one";
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212 -> "type an ordinary hyphen: `-`";
      case 0xd7 -> "write `x` or `*`";
      case 0x2264 -> "write `<=`";
      case 0x2265 -> "write `>=`";
      case 0x2192 -> "write `->`";
      case 0x2026 -> "a range is written with two dots: `..`";
      default -> "";
    };
  }

  private static String named(int codePoint) {
    String code = String.format(Locale.ROOT, "U+%04X", codePoint);
    return isShown(codePoint) ? "`" + Character.toString(codePoint) + "` (" + code + ")" : code;
  }

  /** Whether it can stand in a message without disturbing a terminal. */
  private static boolean isShown(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR,
          Character.NON_SPACING_MARK ->
          false;
      default -> true;
    };
  }

  private static String shown(String run) {
    StringBuilder kept = new StringBuilder();
    run.codePoints().limit(20).filter(StrayCharacters::isShown).forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
