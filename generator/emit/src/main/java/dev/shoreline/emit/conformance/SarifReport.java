package dev.shoreline.emit.conformance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.emit.sarif.SarifPlaces;
import dev.shoreline.model.message.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The verdicts as SARIF 2.1.0, all of them: what passes has {@code kind} pass, a marginal one asks
 * for review, one without data is open. Only a failing one has a level; a waived one fails and
 * carries its waiver as a suppression.
 */
final class SarifReport {
  private static final String SCHEMA_URI = "https://json.schemastore.org/sarif-2.1.0.json";

  private final ReportModel model;
  private final SarifPlaces places;
  private final Map<String, Verdict> rules = new TreeMap<>();

  private SarifReport(ReportModel model) {
    this.model = model;
    this.places = new SarifPlaces(model.conformance().analysis().design().span());
    model.verdicts().forEach(r -> rules.putIfAbsent(r.verdict().rule(), r.verdict()));
  }

  static String render(ReportModel model) {
    return JsonText.write(new SarifReport(model).log());
  }

  private ObjectNode log() {
    ObjectNode log = JsonText.NODES.objectNode();
    log.put("$schema", SCHEMA_URI).put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "Shoreline");
    driver.put("semanticVersion", Tool.VERSION);
    driver.set("rules", rules());
    places.declare(run.putObject("originalUriBaseIds"));
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    Map<String, Integer> index = new HashMap<>();
    rules.keySet().forEach(id -> index.put(id, index.size()));
    model
        .verdicts()
        .forEach(r -> results.add(result(r, index.getOrDefault(r.verdict().rule(), -1))));
    run.putObject("properties").put("design", model.head().qualifiedName());
    return log;
  }

  private ArrayNode rules() {
    ArrayNode array = JsonText.NODES.arrayNode();
    for (Verdict v : rules.values()) {
      String id = v.rule();
      ObjectNode rule = array.addObject().put("id", id);
      rule.put("name", id.substring(id.lastIndexOf('.') + 1));
      String title = v.title().isEmpty() ? id : v.title();
      rule.putObject("shortDescription").put("text", title);
      String reference = new VerdictRow(v).reference();
      rule.putObject("fullDescription")
          .put("text", reference.isEmpty() ? title : title + " (" + reference + ")");
      rule.putObject("help").put("text", "More: shoreline explain " + id);
      rule.putObject("defaultConfiguration").put("level", level(v.severity()));
      ArrayNode tags = rule.putObject("properties").putArray("tags");
      tags.add("conformance").add(new VerdictRow(v).pack());
    }
    return array;
  }

  private ObjectNode result(VerdictRow row, int ruleIndex) {
    Verdict v = row.verdict();
    ObjectNode result = JsonText.NODES.objectNode().put("ruleId", v.rule());
    result.put("ruleIndex", ruleIndex).put("kind", kind(v.status()));
    result.put("level", kind(v.status()).equals("fail") ? level(v.severity()) : "none");
    result.putObject("message").put("text", message(row));
    ObjectNode location = result.putArray("locations").addObject();
    location.set("physicalLocation", places.physical(v.span()));
    location
        .putArray("logicalLocations")
        .addObject()
        .put("name", v.subject())
        .put("fullyQualifiedName", model.head().qualifiedName() + "." + v.subject())
        .put("kind", "element");
    related(result, v);
    result.putObject("partialFingerprints").put("ruleAndSubject/v1", v.rule() + "|" + v.subject());
    suppressions(result, row);
    properties(result.putObject("properties"), row);
    return result;
  }

  private void related(ObjectNode result, Verdict v) {
    if (v.related().isEmpty()) {
      return;
    }
    ArrayNode related = result.putArray("relatedLocations");
    for (var r : v.related()) {
      ObjectNode location = related.addObject();
      location.set("physicalLocation", places.physical(r.span()));
      location.putObject("message").put("text", r.message());
    }
  }

  private static void suppressions(ObjectNode result, VerdictRow row) {
    ArrayNode suppressions = result.putArray("suppressions");
    if (row.verdict().status() == Status.WAIVED) {
      suppressions
          .addObject()
          .put("kind", "inSource")
          .put("status", "accepted")
          .put("justification", row.waiver());
    }
  }

  private static void properties(ObjectNode properties, VerdictRow row) {
    Verdict v = row.verdict();
    properties.put("verdict", row.status()).put("provisional", v.provisional());
    properties.put("count", v.count()).put("condition", v.condition());
    properties.set("measured", JsonText.value(v.measured()));
    properties.put("relation", v.relation());
    properties.set("limit", JsonText.value(v.limit()));
    properties.set("margin", JsonText.quantity(v.margin()));
    if (!row.sourcesThatDiffer().isEmpty()) {
      ArrayNode differ = properties.putArray("sourcesThatDiffer");
      row.sourcesThatDiffer().forEach(differ::add);
    }
    if (v.marginRatio() != null) {
      properties.put("marginRatio", JsonText.decimal(v.marginRatio()));
    }
  }

  private static String message(VerdictRow row) {
    Verdict v = row.verdict();
    String text = v.remark().isEmpty() ? v.title() : v.remark();
    return v.subject() + ": " + (text.isEmpty() ? row.status() : text);
  }

  private static String kind(Status status) {
    return switch (status) {
      case FAIL, WAIVED -> "fail";
      case MARGINAL -> "review";
      case NOT_EVALUATED -> "open";
      case PASS -> "pass";
      case NOT_APPLICABLE -> "notApplicable";
    };
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
