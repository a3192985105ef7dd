package dev.shoreline.emit.site;

import dev.shoreline.check.RuleBook;
import dev.shoreline.check.RuleBook.BuiltIn;
import dev.shoreline.emit.Output;
import dev.shoreline.emit.html.Page;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Standard;
import java.util.List;

/**
 * Writes a rule book as a site of plain files: an index, a page for each rule, for each standard
 * with its limits, and one for all messages. Every file stands by itself and needs no server.
 */
public final class RuleSite {
  private RuleSite() {}

  public static void write(RuleBook book, Output output) {
    SiteFiles files = new SiteFiles(book);
    output.text(SiteFiles.INDEX, new IndexPage(book, files).page().render());
    StandardPage standardPage = new StandardPage(book, files);
    RuleTextPage rulePage = new RuleTextPage(book, files);
    for (Standard standard : book.standards()) {
      output.text(files.of(standard.id()), standardPage.page(standard).render());
      for (RuleText rule : standard.rules()) {
        output.text(files.of(rule.id()), rulePage.page(rule, standard).render());
      }
    }
    for (BuiltIn builtIn : book.builtIn()) {
      output.text(files.of(builtIn.id()), rulePage.page(builtIn).render());
    }
    output.text(SiteFiles.MESSAGES, MessagesPage.page(book).render());
  }

  static final String FOOTER =
      "Made by Shoreline from its rules and their pages. Same rules, same bytes.";

  /** A page of the site without a script. */
  static Page page(String kind, String subject, List<Page.Section> sections) {
    return new Page(kind, subject, sections, SiteStyle.CSS, "", FOOTER);
  }
}
