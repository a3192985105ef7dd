package dev.shoreline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A build of three modules: two spec libraries, one of each form, and a product that uses both. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ModulesIT {
  private static final String PARTS = "parts/target/parts-1.jar";
  private static final String CONNECTORS = "connectors/target/connectors-1-shoreline.jar";
  private static final String BOX = "box/target/box-1.jar";

  private static TestProject project;
  private static byte[] firstParts;
  private static byte[] firstConnectors;

  @BeforeAll
  static void copy() throws IOException {
    project = TestProject.of("modules");
  }

  @Test
  @Order(1)
  void aProductUsesTheLibrariesOfOtherModules() throws IOException {
    MavenRun run = project.run("-T2", "verify");
    assertThat(run.exitCode()).as(run.text()).isZero();
    assertThat(run.text())
        .contains("Box: 1 pass", "Checked 1 design, no findings.", "Checked 0 designs")
        .doesNotContain("[WARNING]", "is not marked as thread-safe");
    assertThat(entries(PARTS))
        .containsExactly(
            "META-INF/MANIFEST.MF", "META-INF/shoreline/library", "parts/supplies.shore");
    assertThat(entries(CONNECTORS)).contains("connectors/plugs.shore");
    assertThat(entries(BOX))
        .contains("box/bom/bom.csv", "box/conformance/report.html")
        .noneMatch(e -> e.startsWith("box/simulation"));
    firstParts = Files.readAllBytes(project.file(PARTS));
    firstConnectors = Files.readAllBytes(project.file(CONNECTORS));
  }

  @Test
  @Order(2)
  void aLibraryHasTheSameBytesInASecondBuildAndKeepsItsUsersUpToDate() throws IOException {
    Files.delete(project.file(PARTS));
    Files.delete(project.file(CONNECTORS));
    MavenRun run = project.run("-T2", "verify");
    assertThat(run.exitCode()).as(run.text()).isZero();
    assertThat(project.file(PARTS)).hasBinaryContent(firstParts);
    assertThat(project.file(CONNECTORS)).hasBinaryContent(firstConnectors);
    assertThat(run.text())
        .contains("Wrote library of 1 specs to ")
        .contains("Up to date: 9 files of 1 design, no findings.")
        .contains("Specs unchanged since the last check: 1 design, no findings.");
  }

  @Test
  @Order(3)
  void aChangedLibraryRebuildsWhatUsesIt() throws IOException {
    project.change("parts/src/main/shoreline/supplies.shore", "400 W", "600 W");
    MavenRun run = project.run("-T2", "verify");
    assertThat(run.exitCode()).isEqualTo(1);
    Path box = project.file("box/src/main/shoreline/box.shore");
    assertThat(run.text())
        .contains("Wrote 9 files of 1 design, 1 error to ")
        .contains("[ERROR] " + box + ":[")
        .contains("[Box.supply-power]");
    assertThat(Files.readAllBytes(project.file(PARTS))).isNotEqualTo(firstParts);
  }

  @Test
  @Order(4)
  void aLibraryIsCheckedToo() throws IOException {
    project.change("parts/src/main/shoreline/supplies.shore", "600 W", "600 mm");
    MavenRun run = project.run("verify");
    assertThat(run.exitCode()).isEqualTo(1);
    Path own = project.file("parts/src/main/shoreline/supplies.shore");
    assertThat(run.text()).contains("[ERROR] " + own + ":[7,15] ");
  }

  /**
   * The folder of all modules has no specs, which is in order; one that was named has to be there.
   */
  @Test
  @Order(5)
  void aProjectWithoutSpecsIsPassedOver() {
    MavenRun run = project.run("-N", "shoreline:check");
    assertThat(run.exitCode()).as(run.text()).isZero();
    assertThat(run.output()).contains("[INFO] No specs: there is no folder src/main/shoreline.");
    MavenRun named = project.run("-N", "shoreline:check", "-Dshoreline.sourceDirectory=specs");
    assertThat(named.exitCode()).isEqualTo(1);
    assertThat(named.text()).contains("There is no folder " + project.file("specs"));
  }

  private static List<String> entries(String jar) throws IOException {
    try (JarFile file = new JarFile(project.file(jar).toFile())) {
      Stream<String> names = file.stream().filter(e -> !e.isDirectory()).map(ZipEntry::getName);
      return names.toList();
    }
  }
}
