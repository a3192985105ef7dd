package dev.shoreline.check;

import dev.shoreline.model.RuleText;

/**
 * The page of a rule as its author wrote it, in Markdown.
 *
 * @param sentence what must hold: the text between the heading and the first section
 * @param sections the rest, from the first heading of the second level on; ends with a line feed
 */
public record RulePage(String sentence, String sections) {

  /** What stands in for the page of a rule without one: its title and documentation comment. */
  static RulePage standIn(RuleText rule) {
    String doc = rule.doc().isBlank() ? "" : "\n\n" + rule.doc().strip();
    return new RulePage(Explanation.sentence(rule.title()) + doc, "");
  }

  /** Takes a page apart; a page without sections has empty ones. */
  public static RulePage of(String text) {
    String unix = text.replace("\r\n", "\n").strip() + "\n";
    int body = unix.startsWith("# ") ? unix.indexOf('\n') + 1 : 0;
    int before = unix.startsWith("## ", body) ? body : unix.indexOf("\n## ", body);
    if (before < 0) {
      return new RulePage(unix.substring(body).strip(), "");
    }
    return new RulePage(
        unix.substring(body, before).strip(), unix.substring(before).strip() + "\n");
  }
}
