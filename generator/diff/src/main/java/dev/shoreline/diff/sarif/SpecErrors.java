package dev.shoreline.diff.sarif;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.diff.BrokenSide;
import dev.shoreline.emit.conformance.SarifVerdict;
import dev.shoreline.emit.json.Json;
import dev.shoreline.emit.sarif.SarifPlaces;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Errors of the specs themselves as findings: they are the same when file and message are. */
final class SpecErrors {
  /**
   * @param state {@code new}, {@code unchanged} or {@code absent}
   */
  record Finding(Diagnostic error, String fingerprint, String state) {}

  private SpecErrors() {}

  /** Those of the side after, then those that are gone. */
  static List<Finding> of(List<BrokenSide> broken) {
    Map<String, Diagnostic> before = new LinkedHashMap<>();
    Map<String, Diagnostic> after = new LinkedHashMap<>();
    broken.forEach(side -> side.errors().forEach(d -> put(side.after() ? after : before, d)));
    List<Finding> findings = new ArrayList<>();
    after.forEach(
        (print, d) ->
            findings.add(new Finding(d, print, before.containsKey(print) ? "unchanged" : "new")));
    before.forEach(
        (print, d) -> {
          if (!after.containsKey(print)) {
            findings.add(new Finding(d, print, "absent"));
          }
        });
    return findings;
  }

  private static void put(Map<String, Diagnostic> all, Diagnostic d) {
    String print = d.id() + "|" + d.span().file() + "|" + d.message();
    String unique = print;
    for (int n = 2; all.containsKey(unique); n++) {
      unique = print + "|" + n;
    }
    all.put(unique, d);
  }

  static ObjectNode rule(Diagnostic d) {
    ObjectNode rule = Json.NODES.objectNode().put("id", d.id());
    rule.putObject("shortDescription").put("text", d.id());
    rule.putObject("help").put("text", "More: shoreline explain " + d.id());
    return rule;
  }

  static ObjectNode result(Finding finding, int ruleIndex) {
    Diagnostic d = finding.error();
    ObjectNode result = Json.NODES.objectNode().put("ruleId", d.id());
    result.put("ruleIndex", ruleIndex).put("kind", "fail");
    result.put("level", SarifVerdict.level(d.severity()));
    String text = d.hint().isEmpty() ? d.message() : d.message() + " (" + d.hint() + ")";
    result.putObject("message").put("text", text);
    ObjectNode location = result.putArray("locations").addObject();
    location.set("physicalLocation", new SarifPlaces(Span.NONE).physical(d.span()));
    location
        .putArray("logicalLocations")
        .addObject()
        .put("fullyQualifiedName", d.span().file())
        .put("kind", "module");
    result.put("baselineState", finding.state());
    result.putObject("partialFingerprints").put("ruleAndMessage/v1", finding.fingerprint());
    result.putArray("suppressions");
    return result;
  }
}
