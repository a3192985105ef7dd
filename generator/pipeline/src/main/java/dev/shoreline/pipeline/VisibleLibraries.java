package dev.shoreline.pipeline;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The files of all spec libraries that a project sees. The standard library comes first, the others
 * in the order given; of two files of one path the first counts.
 */
final class VisibleLibraries {
  private record Held(String library, Supplier<String> text) {}

  private final TreeMap<String, Held> files = new TreeMap<>();
  private final List<Diagnostic> diagnostics;

  private VisibleLibraries(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * @param places jars or folders of further libraries
   * @param diagnostics takes what is wrong with them
   */
  static List<SourceFile> of(List<Path> places, List<Diagnostic> diagnostics) {
    VisibleLibraries visible = new VisibleLibraries(diagnostics);
    LibraryFiles.onClassPath(Project.class.getClassLoader()).forEach(visible::add);
    places.forEach(visible::add);
    List<SourceFile> sources = new ArrayList<>();
    visible.files.forEach((path, held) -> sources.add(new SourceFile(path, held.text())));
    return sources;
  }

  private void add(Path place) {
    String name = String.valueOf(place.getFileName());
    try {
      Optional<SpecLibrary> library = LibraryFiles.at(place);
      library.ifPresentOrElse(this::add, () -> unmarked(name));
    } catch (IOException e) {
      diagnostics.add(
          Diagnostic.error(
              "library.Unreadable",
              Span.startOf(name),
              "the spec library " + name + " is not there or cannot be read"));
    }
  }

  private void unmarked(String name) {
    diagnostics.add(
        Diagnostic.error(
                "library.NoMarker",
                Span.startOf(name),
                name + " is no spec library: it has no entry " + LibraryFiles.MARKER)
            .withHint("an empty file of that name makes a jar or folder a library"));
  }

  private void add(SpecLibrary library) {
    for (Map.Entry<String, Supplier<String>> file : library.files().entrySet()) {
      Held held = new Held(library.name(), file.getValue());
      Held first = files.putIfAbsent(file.getKey(), held);
      if (first != null && !first.text().get().equals(held.text().get())) {
        diagnostics.add(
            Diagnostic.warning(
                    "library.SamePath",
                    Span.startOf(file.getKey()),
                    "two spec libraries differ in this file: that of "
                        + first.library()
                        + " is used, that of "
                        + held.library()
                        + " is not")
                .withHint("give the files of each library a folder of its own name"));
      }
    }
  }
}
