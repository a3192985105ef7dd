package dev.shoreline.pipeline;

import dev.shoreline.check.RulePage;
import dev.shoreline.check.RulePages;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Standard;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the pages of rules. Those of a spec library are packaged with it; those of a project stand
 * beside its specs, {@code rules/<Standard>/<rule>.md} in the folder of the file that holds the
 * rule.
 */
final class PagesOfRules {
  private final Set<String> own;
  private final Path base;
  private final List<Diagnostic> diagnostics;

  /**
   * @param base what the project's paths are relative to
   * @param diagnostics takes pages that cannot be read
   */
  PagesOfRules(Project project, Path base, List<Diagnostic> diagnostics) {
    this.own = project.own().stream().map(SourceFile::path).collect(Collectors.toSet());
    this.base = base;
    this.diagnostics = diagnostics;
  }

  /** By the rule's id. */
  Map<String, RulePage> of(List<Standard> standards) {
    Map<String, RulePage> pages = new HashMap<>();
    for (Standard standard : standards) {
      for (RuleText rule : standard.rules()) {
        text(rule).ifPresent(text -> pages.put(rule.id(), RulePage.of(text)));
      }
    }
    return pages;
  }

  private Optional<String> text(RuleText rule) {
    return own.contains(rule.span().file()) ? beside(rule) : RulePages.find(rule.id());
  }

  /** An id is made of plain words, so the path stays below the folder of its file. */
  private Optional<String> beside(RuleText rule) {
    String shown = rule.span().file();
    String folder = shown.substring(0, shown.lastIndexOf('/') + 1);
    String path = folder + "rules/" + rule.id().replace('.', '/') + ".md";
    Path file = base.resolve(path);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      if (Files.size(file) > Texts.LARGEST) {
        throw new IOException("too large");
      }
      return Optional.of(Texts.decode(path, Files.readAllBytes(file), diagnostics));
    } catch (IOException e) {
      diagnostics.add(
          Diagnostic.error("file.Unreadable", Span.startOf(path), path + " cannot be read"));
      return Optional.empty();
    }
  }
}
