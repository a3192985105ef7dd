package dev.shoreline.syntax.check;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.Shortened;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.Workspace;
import dev.shoreline.syntax.outline.Declared;
import dev.shoreline.syntax.outline.DeclaredName;
import dev.shoreline.syntax.outline.FileOutline;
import java.util.ArrayList;
import java.util.List;

/** Two declarations of one name in one package, be it in one file or in two. */
final class DeclaredTwice {
  private final Workspace workspace;
  private final SourceFile file;

  DeclaredTwice(Workspace workspace, SourceFile file) {
    this.workspace = workspace;
    this.file = file;
  }

  /** One message for each declaration that has one before it, by path and then by offset. */
  List<Diagnostic> check() {
    List<Diagnostic> found = new ArrayList<>();
    FileOutline outline = workspace.outline(file);
    for (DeclaredName name : outline.declarations()) {
      if (!name.kind().isReferable()) {
        continue;
      }
      for (Declared other : workspace.find(outline.qualified(name.name()))) {
        if (other.file() == file && other.declared() == name) {
          break;
        }
        if (other.kind().sharesNamesWith(name.kind())) {
          found.add(message(name, other));
          break;
        }
      }
    }
    return found;
  }

  private Diagnostic message(DeclaredName name, Declared first) {
    String where =
        first.packageName().isEmpty()
            ? ""
            : " in package `" + Shortened.of(first.packageName()) + "`";
    return Diagnostic.error(
            "link.DuplicateName",
            file.lines().span(name.offset(), name.length()),
            name.kind().keyword()
                + " `"
                + Shortened.of(name.name())
                + "` is declared twice"
                + where)
        .withRelated(first.span(), "first declared here");
  }
}
