package dev.shoreline.pipeline;

import dev.shoreline.check.Explanation;
import dev.shoreline.check.Rule;
import dev.shoreline.check.RulePages;
import dev.shoreline.check.rules.BuiltInRules;
import dev.shoreline.elaborate.Elaborator;
import dev.shoreline.model.Limit;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Standard;
import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The pages that {@code explain} prints, by id: built-in rules, standards, their rules and limits.
 */
public final class Explanations {
  private final TreeMap<String, Supplier<String>> pages = new TreeMap<>();

  private Explanations() {}

  /**
   * Of the standard library and of the standards in some folders.
   *
   * @param base what paths are relative to
   */
  public static Explanations of(List<Path> folders, Path base) {
    Explanations explanations = new Explanations();
    Project project = Project.onDisk(folders, base);
    SpecReader reader = SpecReader.open(Workspace.of(project.all()));
    reader.read(project.own());
    for (Standard standard : Elaborator.library(reader).value()) {
      explanations.add(standard);
    }
    for (Rule rule : BuiltInRules.all()) {
      RulePages.find(rule.id()).ifPresent(page -> explanations.pages.put(rule.id(), () -> page));
    }
    return explanations;
  }

  private void add(Standard standard) {
    pages.put(standard.id(), () -> Explanation.of(standard));
    for (RuleText rule : standard.rules()) {
      pages.put(
          rule.id(),
          () -> RulePages.find(rule.id()).orElseGet(() -> Explanation.of(rule, standard)));
    }
    for (Limit limit : standard.limits()) {
      pages.putIfAbsent(limit.id(), () -> Explanation.of(standard));
    }
  }

  /** All ids, sorted. */
  public List<String> ids() {
    return List.copyOf(pages.keySet());
  }

  /** The page of an id, in Markdown. */
  public Optional<String> find(String id) {
    return Optional.ofNullable(pages.get(id)).map(Supplier::get);
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
