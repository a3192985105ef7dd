package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.evaluate.ExprText;
import dev.shoreline.model.Design;
import dev.shoreline.model.DesignText;
import dev.shoreline.model.Instance;
import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.tests.kit.Repository;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A design whose counts a parameter multiplies: whatever it is set to, there are as many objects
 * and as many verdicts, and they say the same but for the numbers. So the time to check it cannot
 * depend on how many instances a range names, and no test has to measure time to show it.
 */
class ScaleTest {
  private static final String SPEC = "scale/row.shore";
  private static final List<Long> SCALES = List.of(1L, 1_000L, 1_000_000L, 1_000_000_000_000L);

  private static Conformance scaled(long boxes) {
    String text =
        Repository.text(Repository.root().resolve("tests/suite/src/test/resources").resolve(SPEC));
    String parameter = "boxes = 1)";
    assertThat(text).contains(parameter);
    Shoreline.Checked checked =
        Shoreline.check(
            Map.of("row.shore", text.replace(parameter, "boxes = " + boxes + ")")), Example.AS_OF);
    assertThat(checked.spec()).isEmpty();
    assertThat(checked.designs()).hasSize(1);
    return checked.designs().get(0);
  }

  @TestFactory
  Stream<DynamicTest> scales() {
    Conformance one = scaled(1);
    return SCALES.stream()
        .flatMap(
            boxes -> {
              Conformance many = scaled(boxes);
              return Stream.of(
                  DynamicTest.dynamicTest(boxes + ", objects", () -> sameObjects(one, many, boxes)),
                  DynamicTest.dynamicTest(boxes + ", verdicts", () -> sameVerdicts(one, many)),
                  DynamicTest.dynamicTest(boxes + ", text", () -> sameText(one, many)),
                  DynamicTest.dynamicTest(boxes + ", totals", () -> totals(one, many, boxes)),
                  DynamicTest.dynamicTest(boxes + ", outputs", () -> sameOutputs(one, many)));
            });
  }

  private static void sameObjects(Conformance one, Conformance many, long boxes) {
    Design a = one.analysis().design();
    Design b = many.analysis().design();
    assertThat(b.instances()).hasSameSizeAs(a.instances());
    assertThat(b.links()).hasSameSizeAs(a.links());
    assertThat(b.feeds()).hasSameSizeAs(a.feeds());
    assertThat(b.plates()).hasSameSizeAs(a.plates());
    assertThat(many.analysis().loads()).hasSameSizeAs(one.analysis().loads());
    assertThat(many.analysis().links()).hasSameSizeAs(one.analysis().links());
    assertThat(many.analysis().bill()).hasSameSizeAs(one.analysis().bill());
    long total = a.instances().stream().mapToLong(Instance::total).sum();
    assertThat(b.instances().stream().mapToLong(Instance::total).sum()).isEqualTo(total * boxes);
  }

  private static void sameVerdicts(Conformance one, Conformance many) {
    assertThat(many.verdicts().stream().map(ScaleTest::withoutNumbers))
        .containsExactlyElementsOf(one.verdicts().stream().map(ScaleTest::withoutNumbers).toList());
    assertThat(many.mistakes()).isEmpty();
  }

  private static String withoutNumbers(Verdict v) {
    return numbersAway(v.rule() + " on " + v.subject() + " " + v.status() + " " + v.condition());
  }

  @Test
  void theDesignShowsMoreThanPasses() {
    assertThat(scaled(1).verdicts())
        .extracting(Verdict::status)
        .contains(Status.PASS, Status.MARGINAL, Status.NOT_EVALUATED, Status.WAIVED, Status.FAIL);
  }

  /** The text of the design has the same lines; only numbers grow, by their digits. */
  private static void sameText(Conformance one, Conformance many) {
    String a = DesignText.of(one.analysis().design(), ExprText::of);
    String b = DesignText.of(many.analysis().design(), ExprText::of);
    assertThat(numbersAway(b)).isEqualTo(numbersAway(a));
  }

  /** Power, bandwidth and cost of all boxes are those of one times their number, to the digit. */
  private static void totals(Conformance one, Conformance many, long boxes) {
    for (String name : List.of("power", "power.optics", "bandwidth", "lanes", "lasers", "mass")) {
      Object a = one.analysis().rollUp(name);
      Object b = many.analysis().rollUp(name);
      if (a instanceof dev.shoreline.model.value.Value.Number x
          && b instanceof dev.shoreline.model.value.Value.Number y) {
        BigDecimal expected = x.quantity().base().typ().multiply(BigDecimal.valueOf(boxes));
        assertThat(y.quantity().base().typ()).as(name).isEqualByComparingTo(expected);
      } else {
        assertThat(b).as(name).hasSameClassAs(a);
      }
    }
  }

  /**
   * Outputs have as many lines: nothing is unrolled on the way out either. SONiC's files list every
   * lane, as a platform needs them, and say so when there are too many.
   */
  private static void sameOutputs(Conformance one, Conformance many) {
    Map<String, byte[]> a = new TreeMap<>(Example.outputs(one));
    Map<String, byte[]> b = new TreeMap<>(Example.outputs(many));
    a.keySet().removeIf(path -> path.startsWith("sonic/"));
    b.keySet().removeIf(path -> path.startsWith("sonic/"));
    assertThat(b.keySet()).isEqualTo(a.keySet());
    a.forEach(
        (path, bytes) -> {
          if (path.endsWith(".cir") || path.endsWith(".csv") || path.endsWith(".md")) {
            assertThat(lines(b.get(path))).as(path).isEqualTo(lines(bytes));
          }
          assertThat(b.get(path).length).as(path).isLessThan(2 * bytes.length);
        });
  }

  private static long lines(byte[] text) {
    return new String(text, java.nio.charset.StandardCharsets.UTF_8).lines().count();
  }

  private static String numbersAway(String text) {
    return text.replaceAll("\\d[\\d.]*(e[+-]?\\d+)?", "#");
  }
}
