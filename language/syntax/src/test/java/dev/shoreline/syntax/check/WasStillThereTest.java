package dev.shoreline.syntax.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Severity;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.Samples;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.SpecReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WasStillThereTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "part P : Asic part O : Asic was P                       # `O` says it was `P`",
        "part P : Asic part O : Asic was test.P                  # `O` says it was `P`",
        "part P : Asic was P                                     # `P` says it was `P`",
        "part P : Asic { contains a : Q contains b : Q was a }   # `b` says it was `a`",
        "design D { } design E was D { }                         # `E` says it was `D`",
        "design D { chip { a : Q } board { b : Q was a } }       # `b` says it was `a`",
        "design D { chip { a : Q } variant V { board { b : Q was a } } } # `b` says it was `a`",
        "design D { variant V { } variant W was V { } }          # `W` says it was `V`",
      })
  void saysThatNothingWasRenamed(String text, String message) {
    List<Diagnostic> found =
        Samples.read("package test\npart Q : Asic\n" + text + "\n").diagnostics();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).id()).isEqualTo("name.WasStillThere");
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(found.get(0).message().replace("test.", "")).startsWith(message);
    assertThat(found.get(0).related()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "part O : Asic was P",
        "part O : Asic was elsewhere.Q",
        "part P : Asic was O part N : Asic was P",
        "source P \"t\" part O : Asic was P",
        "design D { chip { b : Q was a } }",
        "design D { chip { b : Q was a  c : Q was b } }",
        "design D { variant V { chip { a : Q } } variant W { chip { b : Q was a } } }",
        "design E was D { variant W was V { } }",
      })
  void renamesAndNamesHandedOnAreFine(String text) {
    assertThat(Samples.read("package test\npart Q : Asic\n" + text + "\n").diagnostics()).isEmpty();
  }

  @Test
  void looksIntoOtherFiles() {
    SourceFile a = SourceFile.of("a.shore", "package p\npart A : Asic\n");
    SourceFile b = SourceFile.of("b.shore", "package p\npart B : Asic was A\n");

    List<ParsedFile> parsed = SpecReader.open(Samples.workspace(a, b)).read(List.of(a, b));

    assertThat(parsed.get(1).diagnostics())
        .extracting(d -> d.message() + " " + d.related().get(0).span())
        .containsExactly("`B` says it was `A`, which is still there a.shore:2:6");
  }
}
