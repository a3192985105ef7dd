package dev.shoreline.syntax.lex;

/** Texts between quotes. */
public final class StringTexts {
  private StringTexts() {}

  /**
   * What a text says: without its quotes, a backslash taking the next character as it is, except
   * for {@code \n} and {@code \t}. A missing closing quote is forgiven.
   */
  public static String unquote(String text) {
    int end = text.length();
    StringBuilder said = new StringBuilder(end);
    for (int i = 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        break;
      }
      if (c == '\\' && i + 1 < end) {
        i++;
        char next = text.charAt(i);
        said.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
      } else {
        said.append(c);
      }
    }
    return said.toString();
  }
}
