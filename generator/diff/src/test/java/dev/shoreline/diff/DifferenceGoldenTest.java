package dev.shoreline.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.diff.markdown.DifferenceMarkdown;
import dev.shoreline.diff.text.DifferenceText;
import dev.shoreline.tests.sketch.GoldenFiles;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader is shown of hand-written pairs of specs. */
class DifferenceGoldenTest {
  static List<String> pairs() {
    return SpecPair.names();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void readsAsItWasRead(String pair) throws IOException {
    Difference difference = SpecPair.of(pair);
    Map<String, String> made = new TreeMap<>();
    made.put(pair + "/difference.txt", DifferenceText.render(difference, List.of()));
    made.put(pair + "/difference.md", DifferenceMarkdown.render(difference, List.of()));
    GoldenFiles.check(made);
  }

  /** A kind that no pair shows is one that nobody has seen work. */
  @Test
  void everyKindOfChangeIsShownByAPair() {
    Set<String> shown = new TreeSet<>();
    for (String pair : SpecPair.names()) {
      Difference difference = SpecPair.of(pair);
      difference.cosmetic().forEach(f -> shown.add(f.id()));
      for (DesignDifference d : difference.designs()) {
        d.changes().forEach(c -> shown.add(c.id()));
        d.bom().forEach(l -> shown.add(l.id()));
        d.verdicts().forEach(v -> shown.add(v.id()));
        d.margins().forEach(m -> shown.add(m.id()));
        d.waivers().forEach(w -> shown.add(w.id()));
      }
    }
    assertThat(shown)
        .containsAll(Arrays.stream(ChangeKind.values()).map(ChangeKind::id).toList())
        .contains("TextChanged", "BomLineAdded", "BomLineRemoved", "BomLineChanged")
        .contains("VerdictFlipped", "VerdictAppeared", "VerdictWent", "MarginMoved")
        .contains("WaiverAdded", "WaiverRemoved", "WaiverChanged")
        .contains("WaiverExpired", "WaiverRenewed");
  }

  @Test
  void everyCategoryIsShownByAPair() {
    Set<Category> shown = new TreeSet<>();
    SpecPair.names()
        .forEach(
            p ->
                SpecPair.of(p)
                    .designs()
                    .forEach(d -> d.changes().forEach(c -> shown.add(c.category()))));
    assertThat(shown).containsExactly(Category.values());
  }
}
