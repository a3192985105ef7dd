package dev.shoreline.emit.site;

import dev.shoreline.check.RuleBook;
import dev.shoreline.check.RuleBook.BuiltIn;
import dev.shoreline.emit.html.Html;
import dev.shoreline.emit.html.Page;
import dev.shoreline.model.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The way in: every rule by its standard, every built-in rule by its pack. */
final class IndexPage {
  private final RuleBook book;
  private final SiteFiles files;

  IndexPage(RuleBook book, SiteFiles files) {
    this.book = book;
    this.files = files;
  }

  Page page() {
    TreeMap<String, List<Standard>> standards = new TreeMap<>();
    for (Standard s : book.standards()) {
      int dot = s.id().indexOf('.');
      standards
          .computeIfAbsent(dot < 0 ? s.id() : s.id().substring(0, dot), k -> new ArrayList<>())
          .add(s);
    }
    TreeMap<String, List<SiteRule>> packs = new TreeMap<>();
    for (BuiltIn b : book.builtIn()) {
      packs
          .computeIfAbsent(b.pack(), k -> new ArrayList<>())
          .add(SiteRules.of(b, files.of(b.id())));
    }
    List<Page.Section> sections = new ArrayList<>();
    sections.add(
        new Page.Section("top", "", SiteTemplate.indexHead(counts(standards.size())).toString()));
    standards.forEach((name, parts) -> sections.add(standard(name, parts)));
    packs.forEach((name, rules) -> sections.add(pack(name, rules)));
    return new Page(
        "Shoreline", "Rules", sections, SiteStyle.CSS, SiteStyle.FILTER, RuleSite.FOOTER);
  }

  private String counts(int standards) {
    long rules = book.standards().stream().mapToLong(s -> s.rules().size()).sum();
    return rules
        + " rules of "
        + standards
        + " standards, and "
        + book.builtIn().size()
        + " built in.";
  }

  private Page.Section standard(String name, List<Standard> parts) {
    List<SiteRule> rules = new ArrayList<>();
    for (Standard s : parts) {
      s.rules().forEach(r -> rules.add(SiteRules.of(r, s, name, files.of(r.id()))));
    }
    Standard first = parts.get(0);
    String title =
        "<p><a href=\""
            + Html.text(files.of(first.id()))
            + "\">"
            + Html.text(first.title())
            + "</a>"
            + (first.revision().isEmpty() ? "" : ", " + Html.text(first.revision()))
            + "</p>\n";
    return new Page.Section(Html.anchor(name), name, title + SiteTemplate.rules(rules));
  }

  private static Page.Section pack(String name, List<SiteRule> rules) {
    String title = "<p>Built in: holds whatever a design conforms to.</p>\n";
    return new Page.Section("every-" + Html.anchor(name), name, title + SiteTemplate.rules(rules));
  }
}
