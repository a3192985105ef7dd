package dev.shoreline.syntax.lex;

import java.util.Set;

/** The few keywords that cannot be names, except behind a dot. */
public final class ReservedWords {
  private static final Set<String> WORDS =
      Set.of(
          "above",
          "against",
          "along",
          "and",
          "arranged",
          "as",
          "at",
          "because",
          "below",
          "by",
          "carrying",
          "contains",
          "counting",
          "else",
          "false",
          "from",
          "if",
          "import",
          "in",
          "max",
          "min",
          "not",
          "of",
          "on",
          "or",
          "per",
          "then",
          "through",
          "to",
          "true",
          "typ",
          "unknown",
          "until",
          "was",
          "where",
          "with",
          "within",
          "x");

  private ReservedWords() {}

  public static boolean contains(String word) {
    return WORDS.contains(word);
  }

  /** All of them. */
  public static Set<String> all() {
    return WORDS;
  }
}
