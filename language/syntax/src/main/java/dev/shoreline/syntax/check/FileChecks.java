package dev.shoreline.syntax.check;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.Workspace;
import dev.shoreline.syntax.shoreline.SpecFile;
import java.util.ArrayList;
import java.util.List;

/** All that is checked of one linked file before anything is elaborated. */
public final class FileChecks {
  private final Workspace workspace;
  private final SourceFile file;

  public FileChecks(Workspace workspace, SourceFile file) {
    this.workspace = workspace;
    this.file = file;
  }

  public List<Diagnostic> check(SpecFile ast) {
    List<Diagnostic> found = new ArrayList<>();
    found.addAll(new ImportCheck(workspace, file).check());
    found.addAll(new DeclaredTwice(workspace, file).check());
    found.addAll(new NamedTwice().check(ast));
    return found;
  }
}
