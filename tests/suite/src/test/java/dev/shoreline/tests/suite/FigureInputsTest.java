package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.Attributes;
import dev.shoreline.model.Design;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.RollUp;
import dev.shoreline.rollup.RollUps;
import dev.shoreline.rollup.input.FigureInputs;
import dev.shoreline.rollup.input.Input;
import dev.shoreline.tests.kit.Repository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The values that a figure is said to rest on are those it rests on: each value that an example
 * states is made unknown in turn, and the figures that change are the ones that name it.
 */
class FigureInputsTest {

  @Test
  void everyRollUpSaysWhatItRestsOn() {
    assertThat(RollUps.ALL).extracting(RollUp::name).allMatch(FigureInputs::knows);
  }

  @TestFactory
  Stream<DynamicTest> figuresChangeWithTheirInputsOnly() {
    return Stream.of("cpo-102t-dr", "xpo-204t-ou", "osfp-51t")
        .map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
  }

  private static void check(String example) {
    Path folder = Repository.root().resolve("examples").resolve(example);
    Map<String, String> texts = new TreeMap<>();
    Repository.files(folder, ".shore")
        .forEach(f -> texts.put(f.getFileName().toString(), Repository.text(f)));
    Design design = designs(texts).get(0);
    Analysis before = Analysis.of(design);
    Map<Span, Attribute> stated = stated(design);
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (Map.Entry<Span, Attribute> e : stated.entrySet()) {
      Shoreline.Checked without = Shoreline.check(without(texts, e.getKey()), Example.AS_OF);
      if (!without.isBroken()) {
        tried++;
        compare(e.getKey(), e.getValue(), before, analysis(without), wrong);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(tried).isGreaterThan(30);
  }

  private static List<Design> designs(Map<String, String> texts) {
    return Shoreline.check(texts, Example.AS_OF).designs().stream()
        .map(c -> c.analysis().design())
        .toList();
  }

  private static Analysis analysis(Shoreline.Checked checked) {
    Conformance conformance = checked.designs().get(0);
    return Analysis.of(conformance.analysis().design());
  }

  /** Attributes by the place of their values, those of the library aside. */
  private static Map<Span, Attribute> stated(Design design) {
    List<Attributes> all = new ArrayList<>(List.of(design.attributes()));
    design.instances().forEach(i -> all.add(i.attributes()));
    design.levels().forEach(l -> all.add(l.attributes()));
    design.loops().forEach(l -> all.add(l.attributes()));
    design.plates().forEach(p -> all.add(p.attributes()));
    Map<Span, Attribute> stated = new LinkedHashMap<>();
    for (Attributes attributes : all) {
      for (Attribute a : attributes.all()) {
        Span at = a.origin().assignedAt();
        if (at.isKnown() && !at.file().startsWith("std/")) {
          stated.putIfAbsent(at, a);
        }
      }
    }
    return stated;
  }

  private static Map<String, String> without(Map<String, String> texts, Span value) {
    Map<String, String> changed = new TreeMap<>(texts);
    changed.computeIfPresent(
        value.file(),
        (f, text) ->
            text.substring(0, value.offset())
                + "unknown"
                + text.substring(value.offset() + value.length()));
    return changed;
  }

  private static void compare(
      Span at, Attribute attribute, Analysis before, Analysis after, List<String> wrong) {
    Set<String> changed = new TreeSet<>();
    Set<String> listed = new TreeSet<>();
    Set<String> settled = new TreeSet<>();
    for (RollUp r : RollUps.ALL) {
      Value value = before.rollUp(r.name());
      if (!value.equals(after.rollUp(r.name()))) {
        changed.add(r.name());
      }
      if (inputs(before, r.name()).contains(at)) {
        listed.add(r.name());
      }
      if (isKnown(value)) {
        settled.add(r.name());
      }
    }
    Set<String> missing = new TreeSet<>(changed);
    missing.removeAll(listed);
    Set<String> idle = new TreeSet<>(listed);
    idle.removeAll(changed);
    idle.retainAll(settled);
    boolean number = attribute.value() instanceof Value.Number;
    if (!missing.isEmpty() || (number && !idle.isEmpty())) {
      wrong.add(attribute.name() + " at " + at + ": not named by " + missing + ", idle in " + idle);
    }
  }

  private static Set<Span> inputs(Analysis analysis, String figure) {
    return FigureInputs.of(analysis, figure, List.of()).stream()
        .map(Input::origin)
        .map(o -> o.assignedAt())
        .collect(Collectors.toSet());
  }

  /** A figure that is unknown already, for one part at least, need not change. */
  private static boolean isKnown(Value value) {
    return value instanceof Value.Many many
        ? many.items().stream().allMatch(i -> isKnown(i.value()))
        : !(value instanceof Value.Unknown);
  }
}
