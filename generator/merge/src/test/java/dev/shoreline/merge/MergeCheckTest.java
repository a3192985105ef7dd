package dev.shoreline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.merge.Element.Block;
import dev.shoreline.merge.MergedText.Side;
import org.junit.jupiter.api.Test;

/** A wrong merge is not let through, whatever is wrong about it. */
class MergeCheckTest {
  private static final String BASE = "part P : Q {\n  a 1 W\n  b 2 W\n}\n";
  private static final String OURS = BASE.replace("1 W", "3 W");
  private static final String THEIRS = BASE.replace("}\n", "  c 4 W\n}\n// free\n");
  private static final String GOOD = THEIRS.replace("1 W", "3 W");

  private static Block read(String text) {
    return ElementReader.read(text).orElseThrow();
  }

  private static boolean accepts(String merged) {
    MergedText text = new MergedText();
    text.agree(merged);
    return accepts(text);
  }

  private static boolean accepts(MergedText merged) {
    return new MergeCheck(read(BASE), read(OURS), read(THEIRS)).accepts(merged);
  }

  @Test
  void theRightOnePasses() {
    assertThat(accepts(GOOD)).isTrue();
  }

  @Test
  void losingInventingAndGarblingDoNot() {
    assertThat(accepts(GOOD.replace("  c 4 W\n", ""))).as("addition lost").isFalse();
    assertThat(accepts(GOOD.replace("3 W", "1 W"))).as("change lost").isFalse();
    assertThat(accepts(GOOD.replace("// free\n", ""))).as("comment lost").isFalse();
    assertThat(accepts(GOOD.replace("  b 2 W\n", ""))).as("kept line lost").isFalse();
    assertThat(accepts(GOOD + "part R : Q\n")).as("part invented").isFalse();
    assertThat(accepts(GOOD.replace("4 W", "5 W"))).as("value invented").isFalse();
    assertThat(accepts(GOOD.replace("}\n", "\n"))).as("unreadable").isFalse();
  }

  @Test
  void aConflictHasBothSidesInIt() {
    MergedText half = new MergedText();
    half.agree("part P : Q {\n");
    half.disagree("  a 3 W\n", "  a 3 W\n");
    half.note(
        Side.OURS,
        Flattened.of(null, Element.Leaf.of("", "", "", "  a 3 W\n"), "\nPartDecl P\nAssignment a"));
    half.agree("  b 2 W\n}\n");
    assertThat(accepts(half)).as("c lost beside a conflict").isFalse();
  }
}
