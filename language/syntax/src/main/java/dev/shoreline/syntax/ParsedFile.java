package dev.shoreline.syntax;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.shoreline.SpecFile;
import java.util.List;

/**
 * A file with its names linked.
 *
 * @param ast never null; what could not be read is absent, what could not be linked is null
 * @param diagnostics all that is wrong with the file by itself, sorted
 */
public record ParsedFile(SourceFile file, SpecFile ast, List<Diagnostic> diagnostics) {
  public ParsedFile {
    diagnostics = List.copyOf(diagnostics);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
