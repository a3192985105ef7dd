package dev.shoreline.elaborate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The standard library as it stands in the repository. */
class LibraryTest {
  private static final Path LIBRARY = Path.of("../library/src/main/shoreline");

  @Test
  void theStandardLibraryHasNoFaults() throws IOException {
    List<SourceFile> files = files();
    SpecReader reader = SpecReader.open(Workspace.of(files));
    List<ParsedFile> parsed = reader.read(files);
    List<Diagnostic> found = new ArrayList<>();
    parsed.forEach(file -> found.addAll(file.diagnostics()));
    found.addAll(Elaborator.elaborate(reader, parsed).diagnostics());
    assertThat(Specs.show(found)).isEmpty();
  }

  @Test
  void everyStandardOfTheLibraryIsRead() throws IOException {
    List<SourceFile> files = files();
    SpecReader reader = SpecReader.open(Workspace.of(files));
    assertThat(Elaborator.library(reader).value()).allMatch(s -> !s.id().isEmpty());
  }

  private static List<SourceFile> files() throws IOException {
    try (Stream<Path> paths = Files.walk(LIBRARY)) {
      return paths
          .filter(path -> path.toString().endsWith(".shore"))
          .sorted()
          .map(path -> SourceFile.of(name(path), Specs.read(path)))
          .toList();
    }
  }

  private static String name(Path path) {
    return LIBRARY.relativize(path).toString().replace('\\', '/');
  }
}
