package dev.shoreline.elaborate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.Limit;
import dev.shoreline.model.Standard;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.Workspace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose overlays count; what they do to limits is in the corpus. */
class OverlayReaderTest {
  private static final SourceFile STANDARD =
      SourceFile.of(
          "std/msa.shore", "package std\nstandard Msa \"MSA\" { limit power max 400 W }\n");

  private static final SourceFile OF_LIBRARY =
      SourceFile.of("std/house.shore", "package std\noverlay Msa { limit power max 300 W }\n");

  private static final SourceFile OWN =
      SourceFile.of(
          "own.shore",
          "import std.Msa\n"
              + "overlay Msa \"our copy\" { limit power max 350 W confidence low }\n");

  private static Limit power(List<SourceFile> own) {
    SpecReader reader = SpecReader.open(Workspace.of(List.of(STANDARD, OF_LIBRARY, OWN)));
    List<ParsedFile> read = reader.read(own);
    List<Standard> standards = Elaborator.library(reader, read).value();
    return standards.get(0).limits().get(0);
  }

  @Test
  void anOverlayOfTheProjectsOwnFilesCounts() {
    Limit power = power(List.of(OWN));
    assertThat(power.value().text()).isEqualTo("max 350 W");
    assertThat(power.confidence()).isEqualTo("low");
    assertThat(power.span().file()).isEqualTo("own.shore");
    assertThat(power.overlaid()).isNotNull();
    assertThat(power.overlaid().value().text()).isEqualTo("max 400 W");
  }

  @Test
  void anOverlayOfASpecLibraryDoesNot() {
    Limit power = power(List.of());
    assertThat(power.value().text()).isEqualTo("max 400 W");
    assertThat(power.overlaid()).isNull();
  }

  @Test
  void aLimitWithoutAnOverlayIsTheLibrarysOwn() {
    SpecReader reader = SpecReader.open(Workspace.of(List.of(STANDARD, OF_LIBRARY, OWN)));
    assertThat(Elaborator.library(reader).value().get(0).limits())
        .extracting(Limit::overlaid)
        .containsOnlyNulls();
  }
}
