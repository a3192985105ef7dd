package dev.shoreline.diff.markdown;

import dev.shoreline.emit.conformance.Markdown;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text from a spec inside a comment on a forge. Beyond what {@link Markdown} escapes, forges look
 * for references in the text that is left after Markdown was read: a number sign, a merge request,
 * an address. A space of no width keeps them from being found.
 */
final class CommentText {
  /** Long enough for any honest cell. */
  private static final int LONGEST = 120;

  private static final String BREAK = "\u200B";
  private static final Pattern REFERENCE =
      Pattern.compile("(\\\\?[#!~$%^]|&amp;)(?=[\\p{L}\\p{N}\"'])");
  private static final Pattern NUMBERED = Pattern.compile("(?i)\\b(gh-)(?=[0-9])");
  private static final Pattern ADDRESS = Pattern.compile("(?i)(www)(?=\\.)|([a-z]:)(?=//)");

  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

  private CommentText() {}

  /** A cell or a name, shortened where it is long. */
  static String of(String raw) {
    return safe(shortened(raw, LONGEST));
  }

  /** A sentence of ours with names in it. */
  static String sentence(String raw) {
    return safe(shortened(raw, 4 * LONGEST));
  }

  /** The name of a side; forges look for no references in code. */
  static String code(String raw) {
    return raw.indexOf('`') < 0 ? Markdown.code(shortened(raw, LONGEST)) : of(raw);
  }

  private static String safe(String raw) {
    String text = ESCAPED.matcher(Markdown.text(raw)).replaceAll(CommentText::unescaped);
    text = REFERENCE.matcher(text).replaceAll("$1" + BREAK);
    text = NUMBERED.matcher(text).replaceAll("$1" + BREAK);
    return ADDRESS.matcher(text).replaceAll("$1$2" + BREAK);
  }

  /**
   * Brackets and plus signs mean nothing where no square bracket is left and no line begins with
   * them; without the backslash a comment can be read as it is.
   */
  private static String unescaped(MatchResult escaped) {
    String sign = escaped.group(1);
    return Matcher.quoteReplacement("(+)".contains(sign) ? sign : escaped.group());
  }

  private static String shortened(String raw, int longest) {
    return raw.codePointCount(0, raw.length()) <= longest
        ? raw
        : raw.substring(0, raw.offsetByCodePoints(0, longest - 3)) + "...";
  }
}
