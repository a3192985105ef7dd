package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.emit.compare.Column;
import dev.shoreline.emit.compare.Comparison;
import dev.shoreline.emit.compare.ComparisonFormat;
import dev.shoreline.model.ComparisonText;
import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.tests.kit.Golden;
import dev.shoreline.tests.kit.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code compare} statements give, and the comparison that is shipped. */
class ComparisonsTest {
  private static final String BOXES =
      """
      package t
      part Supply : Psu { power 400 W, mass 2 kg }
      part Lighter : Supply { mass 1 kg }
      design Box {
        variant Heavy { board { psu : Supply } }
        variant Light { board { psu : Lighter } }
      }
      design Compare { board { psu[1..2] : Supply } }
      compare Boxes "Heavy and light" { Box  Compare as baseline }
      compare Same { Compare  Box.Light }
      """;

  private static Shoreline.Checked boxes() {
    return Shoreline.check(Map.of("box.shore", BOXES), LocalDate.of(2026, 12, 1));
  }

  private static List<Comparison> stated(Shoreline.Checked checked) {
    return Shoreline.compareStated(
            checked, checked.comparisons(), null, null, Shoreline.Progress.NONE)
        .stream()
        .map(Shoreline.Compared::comparison)
        .toList();
  }

  @Test
  void aStatementSaysWhatStandsSideBySide() {
    List<Comparison> all = stated(boxes());

    assertThat(all).extracting(Comparison::title).containsExactly("Heavy and light", "Same");
    assertThat(all.get(0).columns())
        .extracting(Column::name)
        .containsExactly("Box.Heavy", "Box.Light", "Compare");
    assertThat(all.get(1).columns())
        .extracting(Column::name)
        .containsExactly("Compare", "Box.Light");
    assertThat(ComparisonFormat.MD.render(all.get(0)))
        .contains("| Mass | 2 kg (x 0.5) | 1 kg (x 0.25) | 4 kg |");
  }

  @Test
  void aBuildWritesThemAllAndLeadsToTheReports(@TempDir Path out) throws IOException {
    Shoreline.Built built = Shoreline.build(boxes(), out, List.of(), Shoreline.Progress.NONE);

    assertThat(built.failures()).isEmpty();
    Path folder = out.resolve("compare");
    assertThat(built.comparisons())
        .containsExactly(folder.resolve("boxes.html"), folder.resolve("same.html"));
    for (ComparisonFormat format : ComparisonFormat.values()) {
      assertThat(folder.resolve(format.fileName("boxes"))).isNotEmptyFile();
    }
    assertThat(Files.readString(folder.resolve("boxes.html")))
        .contains("href=\"../box-light/conformance/report.html\"");
    assertThat(out.resolve("box-light/conformance/report.html")).isRegularFile();
    // A design may be called as the folder of comparisons is.
    assertThat(folder.resolve("conformance/report.html")).isRegularFile();
  }

  @Test
  void aBuildOfSomeOutputsLeavesComparisonsAloneOrWithoutLinks(@TempDir Path out)
      throws IOException {
    assertThat(Shoreline.build(boxes(), out, List.of("bom"), Shoreline.Progress.NONE).comparisons())
        .isEmpty();
    Shoreline.build(boxes(), out, List.of("compare"), Shoreline.Progress.NONE);

    assertThat(out.resolve("box-light/conformance")).doesNotExist();
    assertThat(Files.readString(out.resolve("compare/boxes.html"))).doesNotContain("report.html");
  }

  @Test
  void aComparisonOfDesignsThatWereNotAskedForIsLeftOut(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("box.shore"), BOXES);
    Shoreline.Checked checked =
        Shoreline.check(
            new Shoreline.Request(
                List.of(folder),
                folder,
                Example.AS_OF,
                List.of("Compare", "Box.Light"),
                Shoreline.Progress.NONE));

    assertThat(checked.comparisons()).extracting(ComparisonText::name).containsExactly("Same");
  }

  @Test
  void whatCannotBeWrittenIsSaid(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");

    Shoreline.Built built =
        Shoreline.build(boxes(), file, List.of("compare"), Shoreline.Progress.NONE);

    assertThat(built.comparisons()).isEmpty();
    assertThat(built.failures())
        .hasSize(2)
        .allMatch(f -> f.startsWith("the comparison was not written to "));
  }

  /** The page that the README leads to: CPO, NPO, XPO and OSFP at one size. */
  @Test
  void theShippedComparisonIsAsReadAndCommitted() {
    Path examples = Repository.root().resolve("examples");
    Shoreline.Checked checked = Example.check(List.of(examples));
    List<Comparison> all = stated(checked);
    Comparison routes =
        all.stream()
            .filter(c -> c.columns().stream().anyMatch(k -> k.name().equals("Osfp51T")))
            .findFirst()
            .orElseThrow();

    assertThat(routes.columns())
        .extracting(c -> c.design().route())
        .containsExactly("cpo", "npo", "xpo", "pluggable");
    assertThat(routes.baseline().orElseThrow().name()).isEqualTo("Osfp51T");
    assertThat(routes.scale()).isNotNull();
    String page = ComparisonFormat.MD.render(routes);
    assertThat(page).contains("scaled to 102.4 Tb/s", "(x 0.");
    Golden.checkFile(examples.resolve("routes.md"), page);
  }
}
