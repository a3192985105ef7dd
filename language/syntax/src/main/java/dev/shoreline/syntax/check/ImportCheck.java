package dev.shoreline.syntax.check;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Nearest;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.Shortened;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.Workspace;
import dev.shoreline.syntax.lex.TokenCutter;
import dev.shoreline.syntax.lex.TokenKind;
import dev.shoreline.syntax.outline.DeclarationKind;
import dev.shoreline.syntax.outline.FileOutline;
import dev.shoreline.syntax.outline.ImportedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Imports of what does not exist, imports written twice, and imports that nothing uses. */
final class ImportCheck {
  /** How many names of a file are compared with all others. */
  private static final int SUGGESTIONS = 20;

  private final Workspace workspace;
  private final SourceFile file;
  private @Nullable Set<String> words;
  private int suggested;

  ImportCheck(Workspace workspace, SourceFile file) {
    this.workspace = workspace;
    this.file = file;
  }

  List<Diagnostic> check(boolean alsoUnused) {
    FileOutline outline = workspace.outline(file);
    List<Diagnostic> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ImportedName name : outline.imports()) {
      Span at = file.lines().span(name.offset(), name.length());
      if (!exists(name)) {
        found.add(unknown(name, at));
      } else if (!seen.add(name.text())) {
        found.add(
            Diagnostic.warning(
                    "link.UnusedImport",
                    at,
                    "`" + Shortened.of(name.text()) + "` is imported twice")
                .withHint("remove one of the two"));
      } else if (alsoUnused && !isUsed(name)) {
        found.add(
            Diagnostic.warning(
                    "link.UnusedImport",
                    at,
                    "nothing here uses `" + Shortened.of(name.text()) + "`")
                .withHint("remove the import"));
      }
    }
    return found;
  }

  private boolean exists(ImportedName name) {
    return name.wildcard()
        ? workspace.hasPackage(name.name()) || isStandard(name.name())
        : !workspace.find(name.name()).isEmpty();
  }

  private boolean isStandard(String name) {
    return workspace.find(name).stream().anyMatch(d -> d.kind() == DeclarationKind.STANDARD);
  }

  /** Whether a name it makes known is written anywhere, be it linked or part of an expression. */
  private boolean isUsed(ImportedName name) {
    if (!name.wildcard()) {
      return words().contains(name.simpleName());
    }
    return workspace.namesIn(name.name()).stream().anyMatch(words()::contains);
  }

  /** All words of the file behind its last import. */
  private Set<String> words() {
    Set<String> known = words;
    if (known == null) {
      known = new HashSet<>();
      List<ImportedName> imports = workspace.outline(file).imports();
      ImportedName last = imports.get(imports.size() - 1);
      TokenCutter token = new TokenCutter(file.text());
      while (token.nextVisible() != TokenKind.END) {
        boolean isWord = token.kind() == TokenKind.WORD || token.kind() == TokenKind.NAME;
        if (isWord && token.start() >= last.offset() + last.length()) {
          known.add(token.token());
        }
      }
      words = known;
    }
    return known;
  }

  private Diagnostic unknown(ImportedName name, Span at) {
    if (name.wildcard()) {
      return Diagnostic.error(
              "link.UnknownImport", at, "there is no package `" + Shortened.of(name.name()) + "`")
          .withHint(suggestPackage(name.name()));
    }
    int dot = name.name().lastIndexOf('.');
    String owner = dot < 0 ? "" : name.name().substring(0, dot);
    if (!workspace.hasPackage(owner) && !isStandard(owner)) {
      String what = owner.isEmpty() ? name.name() : owner;
      return Diagnostic.error(
              "link.UnknownImport", at, "there is no package `" + Shortened.of(what) + "`")
          .withHint(suggestPackage(owner.isEmpty() ? name.name() : owner));
    }
    return Diagnostic.error(
            "link.UnknownImport",
            at,
            "`" + Shortened.of(owner) + "` declares no `" + Shortened.of(name.simpleName()) + "`")
        .withHint(didYouMean(nearest(name.simpleName(), workspace.namesIn(owner)), owner + "."));
  }

  private String suggestPackage(String name) {
    List<String> inside =
        workspace.packages().stream().filter(p -> p.startsWith(name + ".")).limit(3).toList();
    List<String> near = inside.isEmpty() ? nearest(name, workspace.packages()) : inside;
    return didYouMean(near, "");
  }

  private List<String> nearest(String name, Collection<String> names) {
    return suggested++ < SUGGESTIONS ? Nearest.all(name, names) : List.of();
  }

  private static String didYouMean(List<String> names, String prefix) {
    if (names.isEmpty()) {
      return "";
    }
    List<String> quoted = names.stream().map(n -> "`" + prefix + n + "`").toList();
    return "did you mean " + String.join(", ", quoted) + "?";
  }
}
