package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.merge.Labels;
import dev.shoreline.merge.MergeResult;
import dev.shoreline.merge.SpecMerge;
import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.pipeline.Shoreline.Checked;
import dev.shoreline.tests.kit.Repository;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Two versions of an example that elaborate and merge without conflict give a merged one that does:
 * what each side added is in the model.
 */
class MergedSpecsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final int ROUNDS = 8;

  @TestFactory
  Stream<DynamicTest> examplesMergeToWhatElaborates() {
    return Stream.of("cpo-102t-dr", "npo-scaleup", "osfp-51t", "reliability-study")
        .map(name -> DynamicTest.dynamicTest(name, () -> merges(name)));
  }

  private static void merges(String example) {
    Map<String, String> base = new TreeMap<>();
    Repository.files(Repository.root().resolve("examples/" + example), ".shore")
        .forEach(file -> base.put(file.getFileName().toString(), Repository.text(file)));
    assertThat(Shoreline.check(base, DAY).isBroken()).isFalse();
    Random random = new Random(example.hashCode());
    int clean = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String file = List.copyOf(base.keySet()).get(random.nextInt(base.size()));
      String text = base.get(file);
      String ours = edited(text, "Ours", random);
      String theirs = edited(text, "Theirs", random);
      if (isBroken(base, file, ours) || isBroken(base, file, theirs)) {
        continue;
      }
      Optional<MergeResult> merged = SpecMerge.merge(text, ours, theirs, Labels.PLAIN, 7);
      assertThat(merged).as(file).isPresent();
      if (merged.get().isClean()) {
        clean++;
        Map<String, String> texts = new TreeMap<>(base);
        texts.put(file, merged.get().text());
        Checked checked = Shoreline.check(texts, DAY);
        assertThat(checked.spec().stream().filter(d -> d.isError())).as(file).isEmpty();
        List<String> designs =
            checked.designs().stream().map(c -> c.analysis().design().name()).toList();
        assertThat(designs).contains("OursBox", "TheirsBox");
      }
    }
    assertThat(clean).as("merges without conflict").isGreaterThan(ROUNDS / 3);
  }

  private static boolean isBroken(Map<String, String> base, String file, String text) {
    Map<String, String> texts = new TreeMap<>(base);
    texts.put(file, text);
    return Shoreline.check(texts, DAY).isBroken();
  }

  /** A few numbers changed, two paragraphs exchanged, a design and a part of its own added. */
  private static String edited(String text, String name, Random random) {
    List<String> paragraphs = new ArrayList<>(Arrays.asList(text.split("\n\n(?=[a-z/])")));
    if (paragraphs.size() > 4) {
      int at = 3 + random.nextInt(paragraphs.size() - 4);
      paragraphs.add(at, paragraphs.remove(at + (at + 1 < paragraphs.size() ? 1 : 0)));
    }
    List<String> lines =
        new ArrayList<>(Arrays.asList(String.join("\n\n", paragraphs).split("\n", -1)));
    for (int i = 0; i < 3; i++) {
      int at = random.nextInt(lines.size());
      lines.set(at, lines.get(at).replaceFirst("(?<= )[1-9](\\d* W)", "2$1"));
    }
    return String.join("\n", lines).stripTrailing()
        + "\n\npart %sChip : Component {\n  power %d W\n}\n".formatted(name, 1 + random.nextInt(9))
        + "\ndesign %sBox {\n  chip {\n    asic : %sChip\n  }\n}\n".formatted(name, name);
  }
}
