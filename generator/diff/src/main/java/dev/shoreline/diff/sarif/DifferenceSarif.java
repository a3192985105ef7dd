package dev.shoreline.diff.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.check.Conformance;
import dev.shoreline.check.Verdict;
import dev.shoreline.diff.BrokenSide;
import dev.shoreline.diff.DesignDifference;
import dev.shoreline.diff.Difference;
import dev.shoreline.emit.conformance.SarifVerdict;
import dev.shoreline.emit.json.Json;
import dev.shoreline.emit.sarif.SarifPlaces;
import dev.shoreline.model.Design;
import dev.shoreline.model.message.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The findings of the side after as SARIF 2.1.0, each with its state against the side before, and
 * those that are gone as absent ones. A finding is known again by its rule and its element, never
 * by its line. What passes is no finding.
 */
public final class DifferenceSarif {
  private final Map<String, ObjectNode> rules = new TreeMap<>();
  private final Map<String, Integer> index = new HashMap<>();

  private DifferenceSarif() {}

  /**
   * @param broken sides whose specs have errors, which are findings too
   */
  public static String render(Difference difference, List<BrokenSide> broken) {
    return Json.write(new DifferenceSarif().log(difference, broken));
  }

  private ObjectNode log(Difference difference, List<BrokenSide> broken) {
    List<SpecErrors.Finding> errors = SpecErrors.of(broken);
    errors.forEach(f -> rules.putIfAbsent(f.error().id(), SpecErrors.rule(f.error())));
    for (DesignDifference d : difference.designs()) {
      Baseline.of(d)
          .forEach(
              f -> rules.computeIfAbsent(f.verdict().rule(), r -> SarifVerdict.rule(f.verdict())));
    }
    rules.keySet().forEach(id -> index.put(id, index.size()));

    ObjectNode log = Json.NODES.objectNode();
    log.put("$schema", SarifVerdict.SCHEMA_URI).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    SarifVerdict.driver(driver);
    driver.putArray("rules").addAll(rules.values());
    new SarifPlaces(Span.NONE).declare(run.putObject("originalUriBaseIds"));
    invocation(run, broken);
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    errors.forEach(f -> results.add(SpecErrors.result(f, indexOf(f.error().id()))));
    difference.designs().forEach(d -> design(d, results));
    run.putObject("properties").put("before", difference.before()).put("after", difference.after());
    return log;
  }

  private int indexOf(String rule) {
    return index.getOrDefault(rule, -1);
  }

  /** Says that a side was not read whole. */
  private static void invocation(ObjectNode run, List<BrokenSide> broken) {
    ObjectNode invocation = run.putArray("invocations").addObject();
    invocation.put("executionSuccessful", true);
    ArrayNode notes = invocation.putArray("toolExecutionNotifications");
    for (BrokenSide side : broken) {
      ObjectNode note = notes.addObject().put("level", "error");
      note.putObject("message").put("text", side.text());
    }
  }

  private void design(DesignDifference design, ArrayNode results) {
    Set<String> seen = new HashSet<>();
    for (Baseline.Finding finding : Baseline.of(design)) {
      Conformance side =
          Objects.requireNonNull(
              finding.state().equals("absent") ? design.before() : design.after());
      Design written = side.analysis().design();
      Verdict v = finding.verdict();
      SarifPlaces places = new SarifPlaces(written.span());
      String name = written.qualifiedName();
      ObjectNode result = SarifVerdict.result(v, name, indexOf(v.rule()), places);
      result.put("baselineState", finding.state());
      String print = v.rule() + "|" + name + "." + v.subject();
      result.putObject("partialFingerprints").put("ruleAndElement/v1", unique(print, seen));
      results.add(result);
    }
  }

  /** A rule may say several things of one element; they are told apart by their order. */
  private static String unique(String print, Set<String> seen) {
    String unique = print;
    for (int n = 2; !seen.add(unique); n++) {
      unique = print + "|" + n;
    }
    return unique;
  }
}
