package dev.shoreline.emit.site;

import dev.shoreline.check.Explanation;
import dev.shoreline.check.RuleBook;
import dev.shoreline.check.RuleBook.BuiltIn;
import dev.shoreline.check.RulePage;
import dev.shoreline.emit.html.Page;
import dev.shoreline.model.Limit;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Standard;
import java.util.ArrayList;
import java.util.List;

/** The page of one rule: what it says about itself, then the prose and examples of its author. */
final class RuleTextPage {
  private static final String UP = "../";
  private static final SiteLink ALL = new SiteLink("All rules", UP + SiteFiles.INDEX, "");

  private final RuleBook book;
  private final SiteFiles files;
  private final Prose prose;

  RuleTextPage(RuleBook book, SiteFiles files) {
    this.book = book;
    this.files = files;
    this.prose = new Prose(id -> files.find(id).map(path -> UP + path));
  }

  Page page(RuleText rule, Standard standard) {
    RulePage page = book.page(rule);
    List<SiteLink> crumbs =
        List.of(ALL, new SiteLink(standard.id(), UP + files.of(standard.id()), ""));
    String head =
        SiteTemplate.head(crumbs, standard.title(), rule.id(), prose.html(page.sentence()))
            + SiteTemplate.facts(Explanation.facts(rule, standard)).toString();
    List<Page.Section> sections = new ArrayList<>();
    sections.add(new Page.Section("top", "", head));
    String condition = CodeBlocks.html(Explanation.condition(rule));
    sections.add(new Page.Section("the-condition", "Condition", condition));
    List<Limit> limits = Explanation.limits(rule, standard);
    if (!limits.isEmpty()) {
      List<SiteLimit> rows =
          limits.stream().map(l -> new SiteLimit(l, UP + files.of(l), List.of())).toList();
      String table = SiteTemplate.limits(rows).toString();
      sections.add(new Page.Section("the-limits", "Limits", table));
    }
    sections.addAll(prose.sections(page.sections()));
    sections.add(new Page.Section("the-end", "", SiteTemplate.note().toString()));
    return RuleSite.page("Shoreline rule", rule.id(), sections);
  }

  Page page(BuiltIn rule) {
    String lead = prose.html(rule.page().sentence());
    CharSequence head = SiteTemplate.head(List.of(ALL), "Built in", rule.id(), lead);
    List<Page.Section> sections = new ArrayList<>();
    sections.add(new Page.Section("top", "", head.toString()));
    sections.addAll(prose.sections(rule.page().sections()));
    return RuleSite.page("Shoreline rule", rule.id(), sections);
  }
}
