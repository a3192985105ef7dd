package dev.shoreline.eclipse.editor;

import java.util.Set;

/** Words with a meaning in the grammar. A test holds them against it. */
public final class Words {
  /** All of them; many stay usable as names, so the scanner looks at what stands around a word. */
  public static final Set<String> ALL =
      Set.of(
          "about",
          "above",
          "against",
          "alternative",
          "along",
          "and",
          "arranged",
          "as",
          "at",
          "baseline",
          "because",
          "below",
          "board",
          "bus",
          "by",
          "carrying",
          "chip",
          "claims",
          "clause",
          "compare",
          "confidence",
          "conforms",
          "contains",
          "cooling",
          "counting",
          "date",
          "dated",
          "design",
          "efficiency",
          "else",
          "fabric",
          "false",
          "fed",
          "feed",
          "flag",
          "from",
          "group",
          "hint",
          "if",
          "import",
          "in",
          "kind",
          "lanes",
          "limit",
          "loop",
          "max",
          "min",
          "money",
          "not",
          "number",
          "of",
          "on",
          "one",
          "or",
          "overlay",
          "package",
          "panel",
          "part",
          "per",
          "plate",
          "power",
          "provisional",
          "rated",
          "require",
          "required",
          "revision",
          "rule",
          "scaled",
          "section",
          "severity",
          "shoreline",
          "sink",
          "source",
          "split",
          "standard",
          "text",
          "then",
          "through",
          "tier",
          "to",
          "true",
          "typ",
          "unknown",
          "until",
          "variant",
          "waive",
          "was",
          "where",
          "with",
          "within",
          "x");

  private Words() {}

  /** Whether a character may stand inside a word; a hyphen belongs to it. */
  public static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  public static boolean isStart(char c) {
    return Character.isLetter(c) || c == '_';
  }
}
