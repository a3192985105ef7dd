package dev.shoreline.emit.conformance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.emit.sarif.SarifPlaces;
import dev.shoreline.model.message.Severity;

/** One verdict as SARIF 2.1.0 says it: the descriptor of its rule, and its result. */
public final class SarifVerdict {
  public static final String SCHEMA_URI = "https://json.schemastore.org/sarif-2.1.0.json";

  private SarifVerdict() {}

  /** Name and version of the tool. */
  public static void driver(ObjectNode driver) {
    driver.put("name", "Shoreline").put("semanticVersion", Tool.VERSION);
  }

  /** The descriptor of a verdict's rule. */
  public static ObjectNode rule(Verdict v) {
    String id = v.rule();
    ObjectNode rule = JsonText.NODES.objectNode().put("id", id);
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
    return rule;
  }

  /**
   * @param design qualified name of the design
   * @param ruleIndex of the rule's descriptor in the run
   * @param places where a result that no text states stands
   */
  public static ObjectNode result(Verdict v, String design, int ruleIndex, SarifPlaces places) {
    VerdictRow row = new VerdictRow(v);
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
        .put("fullyQualifiedName", design + "." + v.subject())
        .put("kind", "element");
    related(result, v, places);
    result.putObject("partialFingerprints").put("ruleAndSubject/v1", v.rule() + "|" + v.subject());
    suppressions(result, row);
    properties(result.putObject("properties"), row);
    return result;
  }

  private static void related(ObjectNode result, Verdict v, SarifPlaces places) {
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

  /** SARIF's word for a status; only what fails has a level. */
  public static String kind(Status status) {
    return switch (status) {
      case FAIL, WAIVED -> "fail";
      case MARGINAL -> "review";
      case NOT_EVALUATED -> "open";
      case PASS -> "pass";
      case NOT_APPLICABLE -> "notApplicable";
    };
  }

  public static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
