package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.elaborate.Elaborator;
import dev.shoreline.model.Standard;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.Workspace;
import dev.shoreline.tests.kit.Repository;
import java.nio.file.Path;
import java.util.List;

/** The standards of the library as they lie in the work tree. */
final class StandardLibrary {
  private StandardLibrary() {}

  /** Every standard, and after it its sections. */
  static List<Standard> standards() {
    Path folder = Repository.root().resolve("language/library/src/main/shoreline");
    List<SourceFile> files =
        Repository.files(folder, ".shore").stream()
            .map(
                f ->
                    SourceFile.of(
                        folder.relativize(f).toString().replace('\\', '/'), Repository.text(f)))
            .toList();
    SpecReader reader = SpecReader.open(Workspace.of(files));
    reader.read(files);
    List<Standard> standards = Elaborator.library(reader).value();
    assertThat(standards).hasSizeGreaterThan(6);
    return standards;
  }
}
