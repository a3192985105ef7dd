package dev.shoreline.emit.messages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.emit.json.Json;
import dev.shoreline.emit.sarif.SarifPlaces;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Related;
import dev.shoreline.model.message.Severity;
import dev.shoreline.model.message.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The list of messages as SARIF 2.1.0: what a code-scanning service shows beside the lines of a
 * pull request. Verdicts that pass are in the conformance report's SARIF, not here.
 */
public final class MessagesSarif {
  private MessagesSarif() {}

  public static String render(List<Diagnostic> diagnostics) {
    Map<String, Integer> rules = new TreeMap<>();
    diagnostics.forEach(d -> rules.put(d.id(), 0));
    int next = 0;
    for (Map.Entry<String, Integer> rule : rules.entrySet()) {
      rule.setValue(next++);
    }
    SarifPlaces places = new SarifPlaces(Span.NONE);
    ObjectNode log = Json.NODES.objectNode();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "Shoreline");
    ArrayNode descriptors = driver.putArray("rules");
    rules.keySet().forEach(id -> rule(descriptors, id));
    places.declare(run.putObject("originalUriBaseIds"));
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    Map<String, Integer> seen = new HashMap<>();
    for (Diagnostic d : diagnostics) {
      ObjectNode result = results.addObject();
      result(result, d, rules.getOrDefault(d.id(), -1), places);
      String print = d.id() + "|" + d.span().file() + "|" + d.message();
      int earlier = seen.merge(print, 1, Integer::sum) - 1;
      // The message, not the line, so that a finding stays itself when text above it moves.
      result
          .putObject("partialFingerprints")
          .put("ruleAndMessage/v1", earlier == 0 ? print : print + "|" + earlier);
      result.putArray("suppressions");
    }
    return Json.write(log);
  }

  private static void rule(ArrayNode descriptors, String id) {
    ObjectNode rule = descriptors.addObject().put("id", id);
    rule.putObject("shortDescription").put("text", id);
  }

  private static void result(ObjectNode result, Diagnostic d, int index, SarifPlaces places) {
    result.put("ruleId", d.id()).put("ruleIndex", index);
    result.put("kind", "fail").put("level", level(d.severity()));
    String text = d.hint().isEmpty() ? d.message() : d.message() + " (" + d.hint() + ")";
    result.putObject("message").put("text", text);
    ObjectNode location = result.putArray("locations").addObject();
    location.set("physicalLocation", places.physical(d.span()));
    logical(location, d);
    if (!d.related().isEmpty()) {
      ArrayNode related = result.putArray("relatedLocations");
      for (Related r : d.related()) {
        ObjectNode node = related.addObject();
        node.set("physicalLocation", places.physical(r.span()));
        node.putObject("message").put("text", r.message());
      }
    }
  }

  /** What the message is about as far as a message knows it: the text it is in. */
  private static void logical(ObjectNode location, Diagnostic d) {
    String file = SarifPlaces.uri(d.span().file());
    location
        .putArray("logicalLocations")
        .addObject()
        .put("fullyQualifiedName", d.span().isKnown() ? file : d.id())
        .put("kind", d.span().isKnown() ? "module" : "rule");
  }

  private static String level(Severity severity) {
    return severity == Severity.ERROR ? "error" : severity == Severity.WARNING ? "warning" : "note";
  }
}
