package dev.shoreline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.syntax.format.Formatter;
import org.junit.jupiter.api.Test;

/** What is merged, what is not, and how it looks; one small box in three versions. */
class SpecMergeTest {
  private static final String BOX =
      """
      // Maker's own specs

      shoreline 1.0
      package boxes

      import std.parts.*

      /** The chip. */
      part Chip : Asic {
        power 800 W  from Guess
        width 26 mm  from Guess "full reticle"  // by eye
      }

      // -- optics

      part Engine : OpticalEngine {
        power 20 W
        width 10 mm
      }

      design Box {
        ports 64 port

        chip {
          asic     : Chip
          oe[1..4] : Engine   arranged 1 x 4
        }

        lanes {
          asic.serdes -> 25 mm of Substrate -> oe[*].host
          oe[*].line  -> 1 m of Os2 -> mpo[*].lanes
        }

        power {
          bus core 0.75 V  from Guess
          feed asic  on core
          feed oe[*] on core
        }

        cooling {
          plate on asic { item Plate flow 1 L/min }
        }

        conforms to OifElsfp, Lpo

        require lasers == 16 laser
        require cold: worst(optical.margin) >= 1 dB
        waive optical.Margin on oe[1] because "old" by "me"   until 2027-01-01
      }
      """;

  private static MergeResult merge(String base, String ours, String theirs) {
    return SpecMerge.merge(base, ours, theirs, new Labels("mine", "yours"), 7).orElseThrow();
  }

  private static String edit(String text, String... pairs) {
    String edited = text;
    for (int i = 0; i < pairs.length; i += 2) {
      assertThat(edited).contains(pairs[i]);
      edited = edited.replace(pairs[i], pairs[i + 1]);
    }
    return edited;
  }

  private static String box(String... pairs) {
    return edit(BOX, pairs);
  }

  private static String laidOut(String text) {
    return Formatter.format(text).orElseThrow();
  }

  private static void clean(String ours, String theirs, String expected) {
    MergeResult result = merge(box(), ours, theirs);
    assertThat(result.text()).isEqualTo(expected);
    assertThat(result.isClean()).isTrue();
  }

  @Test
  void theBoxIsLaidOut() {
    assertThat(laidOut(BOX)).isEqualTo(BOX);
  }

  @Test
  void aChangeOfOneSideIsTaken() {
    String changed = box("800 W", "900 W");
    clean(changed, box(), changed);
    clean(box(), changed, changed);
    clean(changed, changed, changed);
  }

  @Test
  void twoAdditionsToOneListComeOneAfterTheOther() {
    String engine = "oe[1..4] : Engine   arranged 1 x 4\n";
    clean(
        box(engine, engine + "    ours     : Chip\n"),
        box(engine, engine + "    theirs   : Chip\n"),
        box(engine, engine + "    ours     : Chip\n    theirs   : Chip\n"));
  }

  @Test
  void twoPartsAtTheEndOfAFileAreBothThere() {
    clean(
        box() + "\n/** Mine. */\npart Mine : Chip\n",
        box() + "\n/** Yours. */\npart Yours : Chip\n",
        box() + "\n/** Mine. */\npart Mine : Chip\n\n/** Yours. */\npart Yours : Chip\n");
  }

  @Test
  void differentValuesOfOneElementMerge() {
    clean(box("800 W", "900 W"), box("26 mm", "27 mm"), box("800 W", "900 W", "26 mm", "27 mm"));
  }

  @Test
  void oneValueChangedInTwoWaysIsAConflictAtThatLine() {
    MergeResult result = merge(box(), box("800 W", "900 W", "20 W", "21 W"), box("800 W", "950 W"));
    assertThat(result.conflicts()).isEqualTo(1);
    assertThat(result.text())
        .isEqualTo(
            box(
                "  power 800 W  from Guess\n",
                """
                <<<<<<< mine
                  power 900 W  from Guess
                =======
                  power 950 W  from Guess
                >>>>>>> yours
                """,
                "20 W",
                "21 W"));
  }

  @Test
  void columnsThatMoveAreNoChange() {
    String aligned =
        box("  power 800 W  from Guess\n", "  power     800 W  from Guess\n")
            .replace("  width 26 mm", "  width     26 mm")
            .replace("// by eye\n", "// by eye\n  thickness 3 mm\n");
    MergeResult result = merge(box(), box("800 W", "900 W"), aligned);
    assertThat(result.isClean()).isTrue();
    assertThat(result.text())
        .contains("  power     900 W  from Guess\n")
        .contains("  thickness 3 mm\n");
  }

  @Test
  void deletedHereAndChangedThereIsAConflict() {
    String part = "part Engine : OpticalEngine {\n  power 20 W\n  width 10 mm\n}\n";
    String deleted = box(part, "");
    String changed = box("20 W", "21 W");
    assertThat(merge(box(), deleted, changed).text())
        .contains("<<<<<<< mine\n=======\n" + part.replace("20", "21") + ">>>>>>> yours\n");
    assertThat(merge(box(), changed, deleted).text())
        .contains("<<<<<<< mine\n" + part.replace("20", "21") + "=======\n>>>>>>> yours\n");
  }

  @Test
  void deletedByOneAndLeftByTheOtherIsDeleted() {
    clean(
        box("  width 10 mm\n", ""),
        box("800 W", "900 W"),
        box("  width 10 mm\n", "", "800 W", "900 W"));
  }

  @Test
  void aRenameThatSaysSoCarriesChangesOfTheOther() {
    clean(
        box("part Engine : OpticalEngine {", "part Engine2 : OpticalEngine was Engine {"),
        box("20 W", "21 W"),
        box(
            "part Engine : OpticalEngine {",
            "part Engine2 : OpticalEngine was Engine {",
            "20 W",
            "21 W"));
  }

  @Test
  void aRenameThatDoesNotSayItIsAConflictWithAChange() {
    MergeResult result = merge(box(), box("part Engine :", "part Engine2 :"), box("20 W", "21 W"));
    assertThat(result.conflicts()).isEqualTo(1);
    assertThat(result.text()).contains("part Engine2 :").contains("part Engine :").contains("21 W");
  }

  @Test
  void twoRenamesOfOnePartConflictInItsHead() {
    MergeResult result =
        merge(
            box(),
            box("part Engine : OpticalEngine {", "part A : OpticalEngine was Engine {"),
            box(
                "part Engine : OpticalEngine {",
                "part B : OpticalEngine was Engine {",
                "20 W",
                "21 W"));
    assertThat(result.text())
        .contains(
            """
            <<<<<<< mine
            part A : OpticalEngine was Engine {
            =======
            part B : OpticalEngine was Engine {
            >>>>>>> yours
              power 21 W
            """);
  }

  @Test
  void bothAddingTheSameIsOneAndDifferentIsAConflict() {
    String chip = "part New : Chip {\n  power %s W\n}\n";
    String mine = box() + "\n" + chip.formatted(1);
    clean(mine, mine, mine);
    MergeResult result = merge(box(), mine, box() + "\n" + chip.formatted(2));
    assertThat(result.conflicts()).isEqualTo(1);
    assertThat(result.text())
        .contains("<<<<<<< mine\n" + chip.formatted(1) + "=======\n" + chip.formatted(2));
  }

  @Test
  void aMoveIsKeptAndSoIsAChangeInWhatMoved() {
    String engine = "part Engine : OpticalEngine {\n  power 20 W\n  width 10 mm\n}\n\n";
    String moved = box(engine, "") + "\n" + engine.strip() + "\n";
    clean(box("20 W", "21 W"), moved, moved.replace("20 W", "21 W"));
    clean(moved, box("20 W", "21 W"), moved.replace("20 W", "21 W"));
  }

  @Test
  void importsAreUnited() {
    String parts = "import std.parts.*\n";
    clean(
        box(parts, parts + "import std.sources.*\n"),
        box(parts, "import my.parts.Plate\n" + parts),
        box(parts, "import my.parts.Plate\n" + parts + "import std.sources.*\n"));
  }

  @Test
  void profilesOfOneLineAreUnited() {
    clean(
        box("OifElsfp, Lpo", "OifElsfp, Lpo, Cmis"),
        box("OifElsfp, Lpo", "OifElsfp, Lpo, Cobo"),
        box("OifElsfp, Lpo", "OifElsfp, Lpo, Cmis, Cobo"));
  }

  @Test
  void valuesWithinOneLineMergeAndConflictAsThatLine() {
    String plate = "    plate on asic { item Plate flow 1 L/min }\n";
    clean(
        box("item Plate", "item Plate2"),
        box("1 L/min", "2 L/min"),
        box("item Plate flow 1 L/min", "item Plate2 flow 2 L/min"));
    assertThat(merge(box(), box("1 L/min", "2 L/min"), box("1 L/min", "3 L/min")).text())
        .contains(
            "<<<<<<< mine\n"
                + plate.replace('1', '2')
                + "=======\n"
                + plate.replace('1', '3')
                + ">>>>>>> yours\n");
  }

  @Test
  void linksLimitsRequirementsAndWaiversAreKnownByWhatTheyAreAbout() {
    clean(
        box("25 mm", "30 mm", "== 16 laser", "== 17 laser", "\"old\"", "\"older\""),
        box(
            "1 m of",
            "2 m of",
            ">= 1 dB",
            ">= 2 dB",
            "asic  on core\n",
            "asic  on core  rated 9 A\n"),
        laidOut(
            box(
                "25 mm",
                "30 mm",
                "== 16 laser",
                "== 17 laser",
                "\"old\"",
                "\"older\"",
                "1 m of",
                "2 m of",
                ">= 1 dB",
                ">= 2 dB",
                "asic  on core\n",
                "asic  on core  rated 9 A\n")));
    String rule =
        "standard S \"s\" {\n  limit a 1 W\n  limit b 2 W\n"
            + "  rule r on Asic a \"r\" require a.power <= 3 W\n}\n";
    assertThat(merge(rule, rule.replace("1 W", "5 W"), rule.replace("3 W", "6 W")).text())
        .isEqualTo(rule.replace("1 W", "5 W").replace("3 W", "6 W"));
  }

  @Test
  void aNamelessElementThatBothRewroteIsAConflictNotTwoElements() {
    MergeResult result =
        merge(
            box(),
            box("waive optical.Margin on oe[1]", "waive optical.Margin on oe[2]"),
            box("waive optical.Margin on oe[1]", "waive optical.Margin on oe[3]"));
    assertThat(result.conflicts()).isEqualTo(1);
    assertThat(result.text()).contains("on oe[2]").contains("on oe[3]").doesNotContain("on oe[1]");
  }

  @Test
  void aValueOverSeveralLinesIsOne() {
    String base = "part P : Q {\n  power min 1 W,\n    max 2 W\n}\n";
    MergeResult result = merge(base, base.replace("1 W", "3 W"), base.replace("2 W", "4 W"));
    assertThat(result.text())
        .isEqualTo(
            """
            part P : Q {
            <<<<<<< mine
              power min 3 W,
                max 2 W
            =======
              power min 1 W,
                max 4 W
            >>>>>>> yours
            }
            """);
  }

  @Test
  void commentsOfNoElementSurvive() {
    String noted = box("// -- optics\n", "// -- optics\n// of the second kind\n");
    MergeResult result =
        merge(box(), noted, box("// -- optics\n\n", "// -- optics\n\n// free remark\n\n"));
    assertThat(result.isClean()).isTrue();
    assertThat(result.text())
        .contains("// -- optics\n// of the second kind\n\n// free remark\n\npart Engine");
    MergeResult both = merge(box(), noted, box("// -- optics\n", "// -- light\n"));
    assertThat(both.conflicts()).isEqualTo(1);
    assertThat(both.text()).contains("// -- light\n").contains("// of the second kind\n");
  }

  @Test
  void aCommentAndItsStatementAreChangedApart() {
    clean(
        box("/** The chip. */", "/** The switch. */"),
        box("part Chip : Asic {", "part Chip : Switch {"),
        box(
            "/** The chip. */",
            "/** The switch. */",
            "part Chip : Asic {",
            "part Chip : Switch {"));
    String base = "/** a */\npart P : Q\n";
    assertThat(merge(base, "/** b */\npart P : Q\n", "/** c */\npart P : R\n").text())
        .isEqualTo("<<<<<<< mine\n/** b */\n=======\n/** c */\n>>>>>>> yours\npart P : R\n");
  }

  @Test
  void emptyLinesAreKept() {
    clean(
        box("  power 20 W\n", "  power 20 W\n\n"),
        box("10 mm", "11 mm"),
        box("  power 20 W\n", "  power 20 W\n\n", "10 mm", "11 mm"));
  }

  @Test
  void theLayoutOfOursDecidesAboutThatOfTheResult() {
    String loose = box("  power 20 W\n", "   power   20 W\n");
    assertThat(merge(loose, loose, loose.replace("26 mm", "27 mm")).text())
        .isEqualTo(loose.replace("26 mm", "27 mm"));
    String theirs = box("  width 10 mm\n", "  width 10 mm\n  thickness 3 mm\n");
    assertThat(merge(box(), box("20 W", "21 W"), theirs).text())
        .contains("  power     21 W\n  width     10 mm\n  thickness 3 mm\n");
  }

  @Test
  void lineEndsMarkAndLastLineAreAsInOurs() {
    String ours = box("20 W", "21 W");
    String theirs = box("10 mm", "11 mm");
    String merged = box("20 W", "21 W", "10 mm", "11 mm");
    assertThat(merge(box(), ours.replace("\n", "\r\n"), theirs).text())
        .isEqualTo(merged.replace("\n", "\r\n"));
    assertThat(merge(box(), ours, theirs.replace("\n", "\r\n")).text()).isEqualTo(merged);
    assertThat(merge(box(), ours.stripTrailing(), theirs).text()).isEqualTo(merged.stripTrailing());
    assertThat(merge(box(), ours, theirs.stripTrailing()).text()).isEqualTo(merged);
    assertThat(merge(box(), "\ufeff" + ours, theirs).text()).isEqualTo("\ufeff" + merged);
    String mixed = ours.replaceFirst("\n", "\r\n");
    assertThat(merge(box(), mixed, theirs).text()).contains("21 W").contains("11 mm");
  }

  @Test
  void markersHaveTheirSizeAndTheirLabels() {
    MergeResult result =
        SpecMerge.merge("part P : Q\n", "part P : R\n", "part P : S\n", new Labels("a\nb", "c"), 9)
            .orElseThrow();
    assertThat(result.text())
        .isEqualTo("<<<<<<<<< a b\npart P : R\n=========\npart P : S\n>>>>>>>>> c\n");
  }

  @Test
  void aFileThatBothAddedIsMergedFromNothing() {
    MergeResult result = merge("", "part A : Q\n", "part A : Q\n\npart B : Q\n");
    assertThat(result.text()).isEqualTo("part A : Q\n\npart B : Q\n");
  }

  @Test
  void whatCannotBeReadIsNotMergedByElements() {
    String broken = box("part Engine :", "part Engine Engine :");
    Labels labels = Labels.PLAIN;
    assertThat(SpecMerge.merge(broken, box(), box(), labels, 7)).isEmpty();
    assertThat(SpecMerge.merge(box(), broken, box(), labels, 7)).isEmpty();
    assertThat(SpecMerge.merge(box(), box(), broken, labels, 7)).isEmpty();
    String huge = "// " + "x".repeat(SpecMerge.LONGEST);
    assertThat(SpecMerge.merge("", huge, "", labels, 7)).isEmpty();
  }

  @Test
  void aResultThatCannotBeReadIsNotGivenOut() {
    String base = box();
    // What is left of a list when one side takes its beginning and the other its end away.
    String ours = box("conforms to OifElsfp, Lpo", "conforms to Lpo");
    String theirs = box("conforms to OifElsfp, Lpo", "conforms to OifElsfp");
    assertThat(SpecMerge.merge(base, ours, theirs, Labels.PLAIN, 7)).isEmpty();
  }
}
