package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.Design;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.pipeline.Shoreline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One requirement, several populations: what becomes of a design with variants. */
class VariantsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private static final String BOX =
      """
      package t

      part Supply : Psu { power 400 W }

      design Box(n = 2) {
        description "a box"
        board { psu[1..n] : Supply }
        require supply: power <= 1 kW

        variant Small "two of them" {}
        variant Large(n = 4) {
          description "a large box"
          waive Box.supply because "it is a prototype" by "the board" until 2027-03-01
        }
        variant Huge(n = 5) { require power <= 3 kW }
      }
      design Other { board { psu : Supply } }
      """;

  private static Shoreline.Checked check(String text) {
    return Shoreline.check(Map.of("box.shore", text), DAY);
  }

  private static Verdict verdict(Conformance c, String rule) {
    return c.verdicts().stream().filter(v -> v.rule().equals(rule)).findFirst().orElseThrow();
  }

  @Test
  void aRequirementOfAllIsJudgedInEachVariant() {
    List<Conformance> designs = check(BOX).designs();

    assertThat(designs.stream().map(c -> c.analysis().design().name()))
        .containsExactly("Box.Small", "Box.Large", "Box.Huge", "Other");
    assertThat(verdict(designs.get(0), "Box.supply").status()).isEqualTo(Status.PASS);
    assertThat(verdict(designs.get(1), "Box.supply").status()).isEqualTo(Status.WAIVED);
    assertThat(verdict(designs.get(2), "Box.supply").status()).isEqualTo(Status.FAIL);
    assertThat(verdict(designs.get(2), "Box.Huge.power").status()).isEqualTo(Status.PASS);
    Design large = designs.get(1).analysis().design();
    assertThat(large.attributes().text("description")).isEqualTo("a large box");
    assertThat(large.qualifiedName()).isEqualTo("t.Box.Large");
  }

  @Test
  void aMessageNamesTheVariantsItIsAbout() {
    assertThat(check(BOX).diagnostics())
        .filteredOn(Diagnostic::isError)
        .extracting(Diagnostic::message)
        .containsExactly("power is 2000 W; Box allows at most 1 kW (in Box.Huge)");
  }

  @Test
  void aMistakeInWhatAllShareIsToldOnce() {
    Shoreline.Checked checked =
        check(BOX.replace("require supply:", "require powr * n <= 3 W\n  require supply:"));

    assertThat(checked.diagnostics())
        .filteredOn(d -> d.message().contains("powr"))
        .hasSize(1)
        .allMatch(d -> !d.message().contains("(in "));
    Shoreline.Checked computed =
        check(BOX.replace("require supply:", "require power * n <= n * 3 V\n  require supply:"));
    assertThat(computed.diagnostics()).filteredOn(d -> d.span().line() == 8).hasSize(1);
  }

  @Test
  void whatAllVariantsAreWarnedOfIsToldOnce() {
    String text = BOX.replace("require supply:", "require ports >= 3 port\n  require supply:");

    assertThat(check(text).diagnostics())
        .filteredOn(d -> d.id().equals("Box.ports"))
        .extracting(Diagnostic::message)
        .containsExactly("not evaluated: Box has no ports stated (ports >= 3 port)");
    String stated = text.replace("Huge(n = 5) {", "Huge(n = 5) { ports 4 port ");
    assertThat(check(stated).diagnostics())
        .filteredOn(d -> d.id().equals("Box.ports"))
        .extracting(Diagnostic::message)
        .containsExactly(
            "not evaluated: Box.Small has no ports stated (ports >= 3 port)"
                + " (in Box.Small, Box.Large)");
  }

  @Test
  void aWaiverThatAllShareNeedBeOfUseInOneOnly() {
    String waiver = "waive %s because \"a\" by \"b\" until 2027-03-01\n  require supply:";
    String box = BOX.replaceAll(" *waive Box.supply.*\n", "");
    String shared = box.replace("require supply:", waiver.formatted("Box.supply"));
    assertThat(ids(shared)).doesNotContain("waiver.Unused", "Box.supply");
    String own = box.replace("require supply:", waiver.formatted("Box.Huge.power"));
    assertThat(ids(own)).doesNotContain("waiver.UnknownRule").contains("waiver.Unused");
    String none = box.replace("require supply:", waiver.formatted("Box.other"));
    assertThat(ids(none)).containsOnlyOnce("waiver.UnknownRule");
    String lost =
        box.replace(
            "Small \"two of them\" {",
            "Small { waive Box.supply because \"a\" by \"b\" until 2027-03-01");
    assertThat(ids(lost)).containsOnlyOnce("waiver.Unused");
  }

  private static List<String> ids(String text) {
    return check(text).diagnostics().stream().map(Diagnostic::id).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Box       | Box.Small Box.Large Box.Huge",
        "t.Box     | Box.Small Box.Large Box.Huge",
        "Box.Large | Box.Large",
        "t.Other   | Other",
        "Large     | ",
      })
  void designsAreChosenByName(String name, String chosen, @TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("box.shore"), BOX);
    Shoreline.Checked checked =
        Shoreline.check(
            new Shoreline.Request(
                List.of(folder), folder, DAY, List.of(name), Shoreline.Progress.NONE));

    assertThat(String.join(" ", checked.designs().stream().map(VariantsTest::name).toList()))
        .isEqualTo(chosen == null ? "" : chosen);
    assertThat(checked.diagnostics().stream().anyMatch(d -> d.id().equals("design.Unknown")))
        .isEqualTo(chosen == null);
  }

  private static String name(Conformance c) {
    return c.analysis().design().name();
  }

  @Test
  void oneVariantAloneIsNotNamedInMessages(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("box.shore"), BOX);
    Shoreline.Checked checked =
        Shoreline.check(
            new Shoreline.Request(
                List.of(folder), folder, DAY, List.of("Box.Huge"), Shoreline.Progress.NONE));

    assertThat(checked.diagnostics())
        .filteredOn(Diagnostic::isError)
        .extracting(Diagnostic::message)
        .containsExactly("power is 2000 W; Box allows at most 1 kW");
  }

  @Test
  void everyVariantHasAFolderOfItsOwn(@TempDir Path out) {
    Shoreline.Built built =
        Shoreline.build(check(BOX), out, List.of("bom"), Shoreline.Progress.NONE);

    assertThat(built.failures()).isEmpty();
    assertThat(out.toFile().list())
        .containsExactlyInAnyOrder("box-small", "box-large", "box-huge", "other");
  }
}
