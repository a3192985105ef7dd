package dev.shoreline.pipeline;

import dev.shoreline.check.Explanation;
import dev.shoreline.check.RuleBook;
import dev.shoreline.elaborate.Elaborator;
import dev.shoreline.emit.site.RuleSite;
import dev.shoreline.model.Limit;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Standard;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What {@code explain} prints, by id: standards, their rules and limits, built-in rules, messages.
 */
public final class Explanations {
  private final TreeMap<String, Supplier<String>> pages = new TreeMap<>();
  private final RuleBook book;
  private final List<Diagnostic> unread;

  private Explanations(RuleBook book, List<Diagnostic> unread) {
    this.book = book;
    this.unread = List.copyOf(unread);
    book.messages().forEach((id, text) -> pages.put(id, () -> "# " + id + "\n\n" + text + "\n"));
    book.standards().forEach(this::add);
    book.builtIn().forEach(b -> pages.put(b.id(), b::text));
  }

  /**
   * Of the standard library and of the standards in some folders.
   *
   * @param base what paths are relative to
   */
  public static Explanations of(List<Path> folders, Path base) {
    Project project = Project.onDisk(folders, base);
    SpecReader reader = SpecReader.open(Workspace.of(project.all()));
    List<ParsedFile> own = reader.read(project.own());
    List<Standard> standards = Elaborator.library(reader, own).value();
    List<Diagnostic> unread = new ArrayList<>(project.diagnostics());
    PagesOfRules pages = new PagesOfRules(project, base, unread);
    return new Explanations(RuleBook.of(standards, pages.of(standards)), unread);
  }

  private void add(Standard standard) {
    pages.put(standard.id(), () -> Explanation.of(standard));
    for (RuleText rule : standard.rules()) {
      pages.put(rule.id(), () -> Explanation.of(rule, standard, book.page(rule)));
    }
    for (Limit limit : standard.limits()) {
      pages.putIfAbsent(limit.id(), () -> Explanation.of(standard));
    }
  }

  /** Files that could not be read, and folders that are not there. */
  public List<Diagnostic> unread() {
    return unread;
  }

  /** All ids, sorted. */
  public List<String> ids() {
    return List.copyOf(pages.keySet());
  }

  /** The page of an id, in Markdown. */
  public Optional<String> find(String id) {
    return Optional.ofNullable(pages.get(id)).map(Supplier::get);
  }

  /**
   * Writes all pages as a site of plain files.
   *
   * @return why it was not written, in one sentence; empty when it was
   */
  public Optional<String> write(Path folder) {
    OutputFolder output = new OutputFolder(folder);
    RuleSite.write(book, output);
    try {
      output.commit();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("the site was not written to " + folder + ": " + Shoreline.reason(e));
    }
  }

  /** Ids that hold the words of a wrong one, at most five. */
  public List<String> near(String wrong) {
    List<String> near = new ArrayList<>();
    String lower = wrong.toLowerCase(Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf('.') + 1);
    for (String id : pages.keySet()) {
      String candidate = id.toLowerCase(Locale.ROOT);
      if (near.size() < 5
          && !last.isEmpty()
          && (candidate.contains(last) || lower.endsWith(candidate))) {
        near.add(id);
      }
    }
    return near;
  }
}
