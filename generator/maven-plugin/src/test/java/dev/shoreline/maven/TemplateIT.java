package dev.shoreline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The project that users copy, built by Maven in a folder with a space in its path. The tests build
 * on each other, for a build takes seconds.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TemplateIT {
  private static final String DESIGN = "src/main/shoreline/design.shore";
  private static final String PARTS = "src/main/shoreline/parts.shore";
  private static final String OUTPUTS = "target/generated-resources/shoreline/switch25t/";
  private static final String INDEX = "target/site/shoreline/index.html";

  /** An engine of 20 W that takes up to 30 W: 7.5 W per 800 Gb/s. */
  private static final String COOL = "power               typ 16 W, max 20 W ";

  private static final String HOT = "power               typ 26 W, max 30 W ";

  private static TestProject project;

  @BeforeAll
  static void copy() throws IOException {
    project = TestProject.template();
  }

  @Test
  @Order(1)
  void buildsAndShowsItsReport() throws IOException {
    MavenRun run = project.run("verify");
    assertThat(run.exitCode()).as(run.text()).isZero();
    assertThat(run.text())
        .contains("Switch25T: ", " pass", "Checked 1 design, no findings.")
        .doesNotContain("[WARNING]", "[ERROR]");
    assertThat(project.text(INDEX))
        .contains("<a href=\"switch25t/conformance/report.html\">Switch25T</a>")
        .contains("<a href=\"switch25t/bom/bom.html\">bill of materials</a>")
        .contains("25.6 Tb/s co-packaged switch");
    assertThat(project.file("target/site/shoreline/switch25t/conformance/report.html")).exists();
    assertThat(project.file(OUTPUTS + "bom/bom.csv")).exists();
    assertThat(project.file(OUTPUTS + "simulation/thermal/thermal.cir")).exists();
  }

  @Test
  @Order(2)
  void aSecondBuildDoesNoWorkAndSaysSo() throws IOException {
    FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(project.file(INDEX), old);
    Path lost = project.file(OUTPUTS + "bom/bom.csv");
    MavenRun run = project.run("verify");
    assertThat(run.exitCode()).as(run.text()).isZero();
    assertThat(run.output())
        .anyMatch(l -> l.startsWith("[INFO] Up to date: ") && l.contains("1 design, no findings"))
        .contains("[INFO] Specs unchanged since the last check: 1 design, no findings.");
    assertThat(run.text()).doesNotContain("Wrote", "Checked");
    assertThat(Files.getLastModifiedTime(project.file(INDEX))).isEqualTo(old);

    Files.delete(lost);
    MavenRun again = project.run("generate-resources");
    assertThat(again.text()).contains("Wrote ").doesNotContain("Up to date");
    assertThat(lost).exists();
    assertThat(Files.getLastModifiedTime(project.file(INDEX))).isEqualTo(old);
  }

  @Test
  @Order(3)
  void aFailingVerdictFailsTheBuildAtItsLine() throws IOException {
    project.change(PARTS, COOL, HOT);
    MavenRun run = project.run("verify");
    assertThat(run.exitCode()).isEqualTo(1);
    String place = project.file(DESIGN) + ":[" + line(DESIGN, "optics-power") + ",25] ";
    assertThat(run.output())
        .anyMatch(l -> l.startsWith("[ERROR] " + place) && l.endsWith(" [Switch25T.optics-power]"));
    assertThat(run.text())
        .contains("The check of the specs failed: 1 error, listed above.")
        .contains("Wrote ");
    assertThat(project.text(OUTPUTS + "conformance/report.md")).contains("max 7.5 W");

    MavenRun tolerant = project.run("verify", "-Dshoreline.failOnSeverity=never");
    assertThat(tolerant.exitCode()).as(tolerant.text()).isZero();
    assertThat(tolerant.text()).contains(place, "Switch25T: ", "1 fail");
    assertThat(project.text(INDEX)).contains("<span class=\"badge s-fail\">1</span>");

    MavenRun skipped = project.run("verify", "-Dshoreline.skip");
    assertThat(skipped.exitCode()).as(skipped.text()).isZero();
    assertThat(skipped.text()).contains("Skipped: shoreline.skip is set.").doesNotContain(place);
    project.change(PARTS, HOT, COOL);
  }

  @Test
  @Order(4)
  void aSpecWithAnErrorBuildsNothing() throws IOException {
    project.change(DESIGN, "oe[1..8] : Engine", "oe[1..8] : Engin");
    MavenRun run = project.run("generate-resources");
    assertThat(run.exitCode()).isEqualTo(1);
    int line = line(DESIGN, "oe[1..8] : Engin");
    assertThat(run.output())
        .anyMatch(l -> l.startsWith("[ERROR] " + project.file(DESIGN) + ":[" + line + ",16] "));
    assertThat(run.text()).contains("The specs have errors: ").doesNotContain("Wrote");
    project.change(DESIGN, "oe[1..8] : Engin", "oe[1..8] : Engine");
  }

  @Test
  @Order(5)
  void formatMendsWhatItsCheckFinds() throws IOException {
    String formatted = project.text(DESIGN);
    project.change(DESIGN, "  route       cpo", "  route cpo");
    MavenRun check = project.run("shoreline:format", "-Dshoreline.format.check");
    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(check.output()).contains("[ERROR] " + project.file(DESIGN) + ":[1,1] not formatted");
    assertThat(check.text()).contains("1 file is not formatted");
    assertThat(project.text(DESIGN)).isNotEqualTo(formatted);

    MavenRun format = project.run("shoreline:format");
    assertThat(format.exitCode()).as(format.text()).isZero();
    assertThat(project.text(DESIGN)).isEqualTo(formatted);
  }

  /** Whether the simulator is there depends on the machine; the inputs are there in any case. */
  @Test
  @Order(6)
  void simulatesWhatItIsAskedFor() {
    MavenRun run = project.run("shoreline:simulate", "-Dshoreline.studies=thermal");
    assertThat(run.exitCode()).as(run.text()).isZero();
    assertThat(run.output())
        .anyMatch(l -> l.matches("\\[INFO] Switch25T thermal: (agrees|not simulated), .*"));
    assertThat(project.file("target/shoreline-simulation/switch25t/simulation/thermal")).exists();
    assertThat(project.file("target/shoreline-simulation/switch25t/simulation/power"))
        .doesNotExist();

    MavenRun unknown = project.run("shoreline:simulate", "-Dshoreline.studies=thermic");
    assertThat(unknown.exitCode()).isEqualTo(1);
    assertThat(unknown.text()).contains("no study is called 'thermic'; there are ", "thermal");
  }

  @Test
  @Order(7)
  void showsWhatAChangeDoesToTheProduct() throws Exception {
    try (Git git = Git.init().setDirectory(project.root().toFile()).call()) {
      git.add().addFilepattern(".").call();
      git.commit().setSign(false).setMessage("Start").setAuthor("A", "a@example.com").call();
    }
    MavenRun same = project.run("shoreline:diff");
    assertThat(same.exitCode()).as(same.text()).isZero();
    assertThat(same.text()).contains("[INFO] No difference.");

    project.change(PARTS, COOL, HOT);
    MavenRun run =
        project.run(
            "shoreline:diff",
            "-Dshoreline.against=HEAD",
            "-Dshoreline.diff.format=md",
            "-Dshoreline.diff.failOn=new-failures");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.text()).contains("The difference is not let through: 1 new failure.");
    assertThat(project.text("target/shoreline-diff.md"))
        .contains("Switch25T", "optics-power", "typ 26 W, max 30 W");

    MavenRun wrong = project.run("shoreline:diff", "-Dshoreline.against=nowhere");
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(wrong.text()).contains("nowhere");
    project.change(PARTS, HOT, COOL);
  }

  /** From 1. */
  private static int line(String path, String start) throws IOException {
    int line = 1;
    for (String text : project.text(path).lines().toList()) {
      if (text.contains(start)) {
        return line;
      }
      line++;
    }
    throw new IllegalArgumentException(start);
  }
}
