package dev.shoreline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Texts made to be slow: with any quadratic step they would take minutes, so an hour is no gate.
 */
class HostileTextsTest {
  private static Optional<MergeResult> merge(String base, String ours, String theirs) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(10), () -> SpecMerge.merge(base, ours, theirs, Labels.PLAIN, 7));
  }

  private static String lines(String line, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> line.replace("%", String.valueOf(i)))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void manyCommentsAndManyMembers() {
    String comments = lines("// note %\n", 10_000);
    assertThat(merge("", comments, "// one\n").orElseThrow().text()).contains("// note 9999\n");
    String part = "part P : Q {\n" + lines("  a% 1 W", 10_000) + "}\n";
    String reversed =
        "part P : Q {\n"
            + lines("  a% 1 W", 10_000).lines().sorted().collect(Collectors.joining("\n"))
            + "\n}\n";
    assertThat(merge(part, reversed, part.replace("a9999 1", "a9999 2")).orElseThrow().text())
        .contains("a9999 2 W");
  }

  @Test
  void oneNameForAllAndOneThatIsVeryLong() {
    String same = lines("part P : Q", 5_000);
    assertThat(merge(same, same + "part A : Q\n", same + "part B : Q\n").orElseThrow().text())
        .contains("part A")
        .contains("part B");
    String name = "N".repeat(200_000);
    String part = "part " + name + " : Q {\n" + lines("  a% 1 W", 5_000) + "}\n";
    assertThat(merge(part, part.replace("a0 1", "a0 2"), part.replace("a99 1", "a99 2")))
        .map(r -> r.text().contains("a0 2 W") && r.text().contains("a99 2 W"))
        .contains(true);
  }

  @Test
  void nestingThatNobodyWrites() {
    String deep = "part P : Q {\n  a " + "(".repeat(5000) + "1" + ")".repeat(5000) + "\n}\n";
    assertThat(merge("", deep, "part R : Q\n")).isEmpty();
  }
}
