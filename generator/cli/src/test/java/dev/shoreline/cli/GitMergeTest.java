package dev.shoreline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Git makes of two branches with the merge driver, and without it. */
class GitMergeTest {
  private static final String FILE = "my parts.shore";
  private static final String PARTS =
      """
      package box

      /** The chip. */
      part Chip : Asic {
        power 800 W
        width 26 mm
      }

      /** The light. */
      part Engine : OpticalEngine {
        power 20 W
        width 10 mm
      }
      """;
  private static final String MINE = "\n/** Mine. */\npart Mine : Laser {\n  power 1 W\n}\n";
  private static final String YOURS = "\n/** Yours. */\npart Yours : Laser {\n  power 2 W\n}\n";

  @TempDir Path home;
  private GitBox box;

  @BeforeEach
  void makeRepository() throws Exception {
    box = new GitBox(home);
    box.commit(FILE, PARTS, "parts");
  }

  private GitBox.Ran merge(Path tool, String ofMain, String ofBranch) throws Exception {
    box.install(tool);
    box.diverge(FILE, ofMain, ofBranch);
    return box.git("merge", "-q", "--no-edit", "branch");
  }

  @Test
  void twoBranchesThatEachAddAPart() throws Exception {
    GitBox.Ran ran = merge(box.tool(), PARTS + MINE, PARTS + YOURS);
    assertThat(ran.code()).as(ran.text()).isZero();
    assertThat(box.read(FILE)).isEqualTo(PARTS + MINE + YOURS);
    assertThat(box.good("status", "--porcelain")).isEmpty();
  }

  @Test
  void twoBranchesThatChangeOneValue() throws Exception {
    GitBox.Ran ran =
        merge(
            box.tool(),
            PARTS.replace("800 W", "900 W").replace("20 W", "21 W"),
            PARTS.replace("800 W", "950 W").replace("10 mm", "11 mm"));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.text()).contains("CONFLICT (content)");
    assertThat(box.read(FILE))
        .isEqualTo(
            PARTS
                .replace("  power 800 W\n", marked("  power 900 W\n", "  power 950 W\n"))
                .replace("20 W", "21 W")
                .replace("10 mm", "11 mm"));
  }

  /** Old versions of Git do not say what the sides are called. */
  private String marked(String ours, String theirs) throws Exception {
    boolean isNamed = box.read(FILE).contains("<<<<<<< HEAD");
    return "<<<<<<< %s\n%s=======\n%s>>>>>>> %s\n"
        .formatted(isNamed ? "HEAD" : "ours", ours, theirs, isNamed ? "branch" : "theirs");
  }

  @Test
  void aPartThatOneDeletedAndOneChanged() throws Exception {
    String engine = PARTS.substring(PARTS.indexOf("\n/** The light."));
    GitBox.Ran ran = merge(box.tool(), PARTS.replace(engine, ""), PARTS.replace("20 W", "21 W"));
    assertThat(ran.code()).isEqualTo(1);
    assertThat(box.read(FILE)).contains("=======\n/** The light. */\npart Engine").contains("21 W");
  }

  @Test
  void aPartThatOneRenamedAndOneChanged() throws Exception {
    String renamed =
        PARTS.replace("part Engine : OpticalEngine {", "part Light : OpticalEngine was Engine {");
    GitBox.Ran ran = merge(box.tool(), renamed, PARTS.replace("20 W", "21 W"));
    assertThat(ran.code()).as(ran.text()).isZero();
    assertThat(box.read(FILE)).isEqualTo(renamed.replace("20 W", "21 W"));
  }

  @Test
  void rebaseAndCherryPickMergeTheSameWay() throws Exception {
    // A longer name moves the column of its neighbours, which is no change of them.
    String wide =
        PARTS.replace(
            "  power 800 W\n  width 26 mm\n",
            "  power     800 W\n  width     26 mm\n  thickness 3 mm\n");
    box.install(box.tool());
    box.diverge(FILE, wide, PARTS.replace("800 W", "900 W"));
    box.good("checkout", "-q", "-b", "picked");
    box.good("cherry-pick", "branch");
    assertThat(box.read(FILE)).isEqualTo(wide.replace("800 W", "900 W"));
    box.good("checkout", "-q", "branch");
    box.good("rebase", "-q", "main");
    assertThat(box.read(FILE)).isEqualTo(wide.replace("800 W", "900 W"));
  }

  @Test
  void textsWithFaultsAreMergedByLines() throws Exception {
    GitBox.Ran ran =
        merge(
            box.tool(),
            PARTS.replace("part Chip :", "part Chip Chip :"),
            PARTS.replace("10 mm", "11 mm"));
    assertThat(ran.code()).as(ran.text()).isZero();
    assertThat(ran.text()).contains(FILE + ": merged by lines, not by elements");
    assertThat(box.read(FILE)).contains("part Chip Chip :").contains("11 mm");
  }

  @Test
  void withoutTheToolGitMergesByLines() throws Exception {
    GitBox.Ran ran =
        merge(
            home.resolve("my tools/none"),
            PARTS.replace("800 W", "900 W"),
            PARTS.replace("10 mm", "11 mm"));
    assertThat(ran.code()).as(ran.text()).isZero();
    assertThat(box.read(FILE)).contains("900 W").contains("11 mm");
  }

  @Test
  void withoutTheToolAConflictHasBothSides() throws Exception {
    GitBox.Ran ran = merge(home.resolve("none"), PARTS + MINE, PARTS + YOURS);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(box.read(FILE))
        .contains("<<<<<<< ours", "part Mine", "part Yours", ">>>>>>> theirs");
  }

  @Test
  void aToolThatDiesLosesNothing() throws Exception {
    GitBox.Ran ran = merge(box.script("dies", "kill -9 $$"), PARTS + MINE, PARTS + YOURS);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(box.read(FILE)).contains("<<<<<<< ours", "part Mine", "part Yours");
  }

  @Test
  void aToolThatSaysConflictAndWritesNothingLosesNothing() throws Exception {
    // As Java ends when it cannot start.
    GitBox.Ran ran = merge(box.script("one", "exit 1"), PARTS + MINE, PARTS + YOURS);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(box.read(FILE)).contains("<<<<<<< ours", "part Mine", "part Yours");
  }

  @Test
  void aWrongCommandLineIsNoMerge() throws Exception {
    java.io.StringWriter said = new java.io.StringWriter();
    java.io.PrintWriter err = new java.io.PrintWriter(said, true);
    assertThat(Main.run(err, err, "merge", "a", "b")).isGreaterThan(128);
    assertThat(Main.run(err, err, "merge", "no", "such", "files")).isGreaterThan(128);
    assertThat(said.toString())
        .contains("such: not merged: java.nio.file.NoSuchFileException: no")
        .doesNotContain("Exception in thread");
  }
}
