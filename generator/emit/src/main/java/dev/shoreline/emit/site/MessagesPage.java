package dev.shoreline.emit.site;

import dev.shoreline.check.RuleBook;
import dev.shoreline.emit.html.Page;
import java.util.List;

/** What every message about the text of a spec means. */
final class MessagesPage {
  private MessagesPage() {}

  static Page page(RuleBook book) {
    CharSequence head =
        SiteTemplate.head(
            List.of(new SiteLink("All rules", SiteFiles.INDEX, "")),
            "Shoreline",
            "Messages",
            "<p>What is said about the text of a spec, before any rule is asked.</p>");
    return RuleSite.page(
        "Shoreline",
        "Messages",
        List.of(
            new Page.Section("top", "", head.toString()),
            new Page.Section("all", "All", SiteTemplate.messages(book.messages()).toString())));
  }
}
