package dev.shoreline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code git diff} shows of specs, and the commands behind it. */
class GitDiffTest {
  private static final String FILE = "design.shore";
  private static final String DESIGN =
      """
      package box

      part Chip : Asic {
        description "chip"
        material    "copper"
        mpn         "TBD"
        power       800 W
      }

      design Box {
        ports 64 port

        variant Wide {
          ambient 35 degC

          board {
            a : Chip
            b : Chip
            c : Chip
          }
        }
      }
      """;

  @TempDir Path home;
  private GitBox box;

  @BeforeEach
  void makeRepository() throws Exception {
    box = new GitBox(home);
    box.commit(FILE, DESIGN, "design");
  }

  private void write(String text) throws Exception {
    Files.writeString(box.repository().resolve(FILE), text);
  }

  @Test
  void hunkHeadersNameThePartOrTheVariant() throws Exception {
    box.install(box.tool());
    write(DESIGN.replace("800 W", "900 W").replace("c : Chip", "d : Chip"));
    assertThat(box.good("diff"))
        .contains("@@ part Chip : Asic {", "-  power       800 W", "+  power       900 W")
        .contains("@@   variant Wide {");
  }

  @Test
  void withoutTheToolTheyStillNameTheDeclaration() throws Exception {
    box.commit(".gitattributes", "*.shore text eol=lf diff=shoreline merge=shoreline\n", "a");
    write(DESIGN.replace("800 W", "900 W").replace("c : Chip", "d : Chip"));
    assertThat(box.good("diff")).contains("@@ part Chip : Asic {").contains("@@ design Box {");
  }

  @Test
  void layoutAloneIsNoDifference() throws Exception {
    box.install(box.tool());
    write(DESIGN.replace("power       800 W", "power 800   W"));
    assertThat(box.good("diff")).doesNotContain("@@");
    write(DESIGN.replace("power       800 W", "power 900   W"));
    assertThat(box.good("diff")).contains("+  power       900 W").doesNotContain("900   W");
    box.good("commit", "-q", "-am", "more power");
    assertThat(box.good("log", "-p", "-1")).contains("+  power       900 W");
  }

  @Test
  void markersOfAConflictAreShownAsTheyAre() throws Exception {
    box.install(box.tool());
    box.diverge(FILE, DESIGN.replace("800 W", "900 W"), DESIGN.replace("800 W", "950 W"));
    assertThat(box.git("merge", "branch").code()).isEqualTo(1);
    assertThat(box.good("diff")).contains("++<<<<<<< ", "++=======", "++>>>>>>> ");
    String file = box.repository().resolve(FILE).toString();
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    assertThat(Main.run(out, out, "fmt", file)).isEqualTo(ExitCode.FINDINGS);
    assertThat(box.read(FILE)).contains("<<<<<<< ", "\n=======\n", ">>>>>>> ");
  }

  @Test
  void withoutTheToolTheTextIsComparedAsItIs() throws Exception {
    box.install(home.resolve("my tools/none"));
    write(DESIGN.replace("power       800 W", "power 900   W"));
    assertThat(box.good("diff")).contains("+  power 900   W");
  }

  @Test
  void uninstallLeavesGitAsItWas() throws Exception {
    box.install(box.tool());
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    Path repository = box.repository();
    assertThat(Main.run(out, out, "git", "install", repository.toString(), "--uninstall")).isZero();
    assertThat(said.toString()).contains(".gitattributes: removed *.shore");
    assertThat(box.git("config", "--get-regexp", "shoreline").text()).isEmpty();
    assertThat(repository.resolve(".gitattributes")).doesNotExist();
    assertThat(Main.run(out, out, "git", "install", repository.toString(), "--uninstall")).isZero();
    assertThat(said.toString()).contains("nothing to remove");
  }

  @Test
  void globalConfiguresTheUserAndNoRepository() throws Exception {
    String tool = box.tool().toString();
    GitBox.Ran ran = box.run(List.of(tool, "git", "install", "--global", "--tool", tool));
    assertThat(ran.code()).as(ran.text()).isZero();
    assertThat(home.resolve(".gitconfig")).content().contains("[merge \"shoreline\"]");
    assertThat(box.repository().resolve(".gitattributes")).doesNotExist();
    assertThat(box.good("config", "--local", "--list")).doesNotContain("shoreline");
    assertThat(box.run(List.of(tool, "git", "install", "--global", "--uninstall")).code()).isZero();
    assertThat(home.resolve(".gitconfig")).content().doesNotContain("shoreline");
  }

  @Test
  void printShowsAndWritesNothing() throws Exception {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    String repository = box.repository().toString();
    assertThat(Main.run(out, out, "git", "install", repository, "--print", "--generated", "out"))
        .isZero();
    assertThat(said.toString())
        .contains("*.shore text eol=lf diff=shoreline merge=shoreline")
        .contains("out/** linguist-generated -diff")
        .contains("git config --local diff.shoreline.xfuncname");
    assertThat(box.repository().resolve(".gitattributes")).doesNotExist();
    assertThat(Main.run(out, out, "git", "install", repository, "--print", "--uninstall"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(Main.run(out, out, "git", "install", home.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(said.toString()).contains("no Git work tree here");
    assertThat(Main.run(out, out, "git", "install", repository, "--tool", "a\nb"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(Main.run(out, out, "git")).isZero();
    assertThat(said.toString()).contains("install");
  }

  @Test
  void canonPrintsTheTextLaidOutAndOtherBytesAsTheyAre() throws Exception {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    Path file = Files.writeString(home.resolve("a.shore"), "part P:Q {\n a 1 W }");
    assertThat(Main.run(out, out, "canon", file.toString())).isZero();
    assertThat(said.toString()).isEqualTo("part P : Q {\n  a 1 W }\n");
    Files.write(file, new byte[] {'p', (byte) 0xe9, '\n'});
    Path copy = home.resolve("copy");
    String line = "'%s' canon '%s' > '%s'".formatted(box.tool(), file, copy);
    assertThat(box.run(List.of("sh", "-c", line)).code()).isZero();
    assertThat(copy).hasBinaryContent(new byte[] {'p', (byte) 0xe9, '\n'});
    assertThat(Main.run(out, out, "canon", "none.shore")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void mergeWritesWhereItIsToldTo() throws Exception {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    Path base = Files.writeString(home.resolve("base"), "part P : Q\n");
    Path ours = Files.writeString(home.resolve("ours"), "part P : R\n");
    Path theirs = Files.writeString(home.resolve("theirs"), "part P : S\n");
    Path result = home.resolve("result");
    String[] words = {
      "merge",
      base.toString(),
      ours.toString(),
      theirs.toString(),
      "-L",
      "a",
      "-L",
      "b",
      "-L",
      "c",
      "-P",
      "p.shore",
      "--marker-size",
      "9",
      "-o",
      result.toString()
    };
    assertThat(Main.run(out, out, words)).isEqualTo(ExitCode.FINDINGS);
    assertThat(result).hasContent("<<<<<<<<< a\npart P : R\n=========\npart P : S\n>>>>>>>>> c\n");
    assertThat(ours).hasContent("part P : R\n");
    assertThat(Main.run(out, out, "merge", base.toString(), ours.toString(), base.toString()))
        .isZero();
    assertThat(ours).hasContent("part P : R\n");
  }
}
