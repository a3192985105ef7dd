package dev.shoreline.model.message;

import java.util.List;

/** What a stage of the pipeline made, and what it has to say about its input. */
public record Result<T>(T value, List<Diagnostic> diagnostics) {
  public Result {
    diagnostics = List.copyOf(diagnostics);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
