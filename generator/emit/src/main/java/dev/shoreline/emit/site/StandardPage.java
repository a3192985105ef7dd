package dev.shoreline.emit.site;

import dev.shoreline.check.Explanation;
import dev.shoreline.check.RuleBook;
import dev.shoreline.emit.html.Page;
import dev.shoreline.model.Limit;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Standard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page of one standard or section: its rules, and its limits with the rules that read them. */
final class StandardPage {
  private static final String UP = "../";

  private final RuleBook book;
  private final SiteFiles files;
  private final Prose prose;

  /** By the limit's id, in the order of the book. */
  private final Map<String, List<SiteRule>> users = new HashMap<>();

  StandardPage(RuleBook book, SiteFiles files) {
    this.book = book;
    this.files = files;
    this.prose = new Prose(id -> files.find(id).map(path -> UP + path));
    for (Standard standard : book.standards()) {
      for (RuleText rule : standard.rules()) {
        for (Limit limit : Explanation.limits(rule, standard)) {
          users
              .computeIfAbsent(limit.id(), id -> new ArrayList<>())
              .add(SiteRules.of(rule, standard, SiteFiles.owner(limit), UP + files.of(rule.id())));
        }
      }
    }
  }

  Page page(Standard standard) {
    List<Page.Section> sections = new ArrayList<>();
    sections.add(new Page.Section("top", "", head(standard)));
    List<SiteLink> parts = parts(standard);
    if (!parts.isEmpty()) {
      sections.add(section("sections", "Sections", SiteTemplate.standards(parts)));
    }
    if (!standard.rules().isEmpty()) {
      List<SiteRule> rules =
          standard.rules().stream()
              .map(r -> SiteRules.of(r, standard, standard.id(), UP + files.of(r.id())))
              .toList();
      sections.add(section("rules", "Rules", SiteTemplate.rules(rules)));
    }
    List<SiteLimit> limits =
        standard.limits().stream()
            .filter(l -> SiteFiles.owner(l).equals(standard.id()))
            .map(l -> new SiteLimit(l, "", users.getOrDefault(l.id(), List.of())))
            .toList();
    if (!limits.isEmpty()) {
      sections.add(section("limits", "Limits", SiteTemplate.limits(limits)));
    }
    return RuleSite.page("Shoreline standard", standard.id(), sections);
  }

  private String head(Standard standard) {
    List<SiteLink> crumbs = new ArrayList<>();
    crumbs.add(new SiteLink("All rules", UP + SiteFiles.INDEX, ""));
    int dot = standard.id().indexOf('.');
    if (dot > 0) {
      String whole = standard.id().substring(0, dot);
      files.find(whole).ifPresent(path -> crumbs.add(new SiteLink(whole, UP + path, "")));
    }
    String lead = prose.html(Explanation.sentence(standard.title()) + "\n\n" + standard.doc());
    return SiteTemplate.head(crumbs, "Standard", standard.id(), lead)
        + SiteTemplate.facts(Explanation.facts(standard)).toString()
        + SiteTemplate.note();
  }

  private List<SiteLink> parts(Standard whole) {
    return book.standards().stream()
        .filter(s -> s.id().startsWith(whole.id() + "."))
        .map(s -> new SiteLink(s.id(), UP + files.of(s.id()), s.title()))
        .toList();
  }

  private static Page.Section section(String anchor, String title, CharSequence html) {
    return new Page.Section(anchor, title, html.toString());
  }
}
