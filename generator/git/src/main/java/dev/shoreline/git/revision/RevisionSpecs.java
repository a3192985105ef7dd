package dev.shoreline.git.revision;

import dev.shoreline.model.message.Diagnostic;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The specs of one revision.
 *
 * @param texts path to text, sorted; the paths are what the same files are called in the working
 *     tree, relative to the same base
 * @param diagnostics what could not be read or was passed over
 */
public record RevisionSpecs(Map<String, String> texts, List<Diagnostic> diagnostics) {
  public RevisionSpecs {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    diagnostics = List.copyOf(diagnostics);
  }
}
