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

  /**
   * Checks a file.
   *
   * @param hasErrors whether errors were found before, so that what seems unused may only be broken
   * @param isMisread whether the text has syntax errors, so that names may stand where none were
   *     meant
   */
  public List<Diagnostic> check(SpecFile ast, boolean hasErrors, boolean isMisread) {
    List<Diagnostic> found = new ArrayList<>(new ImportCheck(workspace, file).check(!hasErrors));
    found.addAll(new VersionCheck().check(ast));
    if (!isMisread) {
      found.addAll(new DeclaredTwice(workspace, file).check());
      found.addAll(new NamedTwice().check(ast));
      found.addAll(new WasStillThere(workspace, file).check(ast));
    }
    return found;
  }
}
