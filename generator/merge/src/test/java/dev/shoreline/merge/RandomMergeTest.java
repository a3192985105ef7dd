package dev.shoreline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.parse.SpecParser;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hundreds of pairs of random edits; the oracles count lines and know nothing of elements. */
class RandomMergeTest {
  private static final List<String> SPECS = Specs.all();

  private record Case(String base, String ours, String theirs) {}

  private static boolean isReadable(String text) {
    return SpecParser.parse(SourceFile.of("a.shore", text)).diagnostics().isEmpty();
  }

  /** Cases of which both sides can be read. */
  private static List<Case> cases(long seed, int count) {
    Random random = new Random(seed);
    RandomEdits edits = new RandomEdits(random);
    return Stream.generate(
            () -> {
              String base = SPECS.get(random.nextInt(SPECS.size()));
              return new Case(base, edits.of(base), edits.of(base));
            })
        .filter(c -> isReadable(c.ours()) && isReadable(c.theirs()))
        .limit(count)
        .toList();
  }

  private static Optional<MergeResult> merge(String base, String ours, String theirs) {
    return SpecMerge.merge(base, ours, theirs, Labels.PLAIN, 7);
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new HashMap<>();
    for (String line : text.split("\n")) {
      String bare = line.strip().replaceAll(" +", " ");
      if (!bare.isEmpty() && !bare.matches("(<{7}|={7}|>{7}).*")) {
        counts.merge(bare, 1, Integer::sum);
      }
    }
    return counts;
  }

  /** Statements of one line are merged within it. */
  private static boolean isMergedWithin(String line) {
    return line.matches(".*\\{.*}.*|conforms to .*");
  }

  @Test
  void nothingIsLostAndNothingInvented() {
    int byElements = 0;
    int conflicts = 0;
    List<Case> cases = cases(5, 500);
    for (Case c : cases) {
      Optional<MergeResult> merged = merge(c.base(), c.ours(), c.theirs());
      if (merged.isEmpty()) {
        continue;
      }
      byElements++;
      conflicts += merged.get().isClean() ? 0 : 1;
      String text = merged.get().text();
      Map<String, Integer> base = counts(c.base());
      Map<String, Integer> ours = counts(c.ours());
      Map<String, Integer> theirs = counts(c.theirs());
      Map<String, Integer> result = counts(text);
      TreeSet<String> lines = new TreeSet<>(ours.keySet());
      lines.addAll(theirs.keySet());
      for (String line : lines) {
        if (!isMergedWithin(line)) {
          int b = base.getOrDefault(line, 0);
          int o = ours.getOrDefault(line, 0);
          int t = theirs.getOrDefault(line, 0);
          int kept = Math.max(0, Math.min(b, o) + Math.min(b, t) - b);
          assertThat(result.getOrDefault(line, 0))
              .as(line + "\n" + text)
              .isGreaterThanOrEqualTo(kept + Math.max(0, Math.max(o - b, t - b)));
        }
      }
      result.keySet().stream()
          .filter(line -> !isMergedWithin(line))
          .forEach(line -> assertThat(lines).contains(line));
      if (merged.get().isClean()) {
        assertThat(isReadable(text)).isTrue();
      }
    }
    // Both ends must have been met often, or the test says nothing.
    assertThat(byElements).isGreaterThan(cases.size() * 98 / 100);
    assertThat(conflicts).isGreaterThan(cases.size() / 20);
  }

  @Test
  void theOtherWayRoundTheSameIsMerged() {
    for (Case c : cases(6, 150)) {
      Optional<MergeResult> one = merge(c.base(), c.ours(), c.theirs());
      Optional<MergeResult> other = merge(c.base(), c.theirs(), c.ours());
      assertThat(one.isPresent()).isEqualTo(other.isPresent());
      if (one.isPresent()) {
        assertThat(other.orElseThrow().conflicts()).isEqualTo(one.get().conflicts());
        assertThat(counts(other.orElseThrow().text())).isEqualTo(counts(one.get().text()));
      }
    }
  }

  @Test
  void oneSideAloneIsTakenAsItIs() {
    for (Case c : cases(7, 60)) {
      assertThat(merge(c.base(), c.ours(), c.base()).map(MergeResult::text)).contains(c.ours());
      assertThat(merge(c.ours(), c.ours(), c.ours()).map(MergeResult::text)).contains(c.ours());
      Optional<String> taken = merge(c.base(), c.base(), c.theirs()).map(MergeResult::text);
      assertThat(taken.map(RandomMergeTest::counts)).contains(counts(c.theirs()));
    }
  }

  @Test
  void anyTextsEndInAResultOrInNone() {
    Random random = new Random(8);
    List<String> scraps =
        List.of(
            "part P : Q {", "}", "\n", " a 1 W", "/*", "*/", "//", "<<<<<<<", "\"", "\r", "\u0000");
    for (int i = 0; i < 150; i++) {
      String[] texts = new String[3];
      for (int j = 0; j < 3; j++) {
        StringBuilder text = new StringBuilder(SPECS.get(random.nextInt(SPECS.size())));
        text.insert(random.nextInt(text.length()), scraps.get(random.nextInt(scraps.size())));
        texts[j] = random.nextInt(3) == 0 ? text.toString() : SPECS.get(i % SPECS.size());
      }
      merge(texts[0], texts[1], texts[2])
          .ifPresent(r -> assertThat(r.text()).as(Arrays.toString(texts)).isNotNull());
    }
  }
}
