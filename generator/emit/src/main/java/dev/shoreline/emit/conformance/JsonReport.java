package dev.shoreline.emit.conformance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.Source;
import dev.shoreline.model.Standard;
import dev.shoreline.model.Waiver;
import dev.shoreline.model.message.Span;

/**
 * The report as JSON. Its shape is {@code report.schema.json} in the resources of this package;
 * {@link #SCHEMA} names its version, which counts up when a member is renamed, removed or changes
 * its meaning.
 */
final class JsonReport {
  static final String SCHEMA = "shoreline-conformance/1";

  private JsonReport() {}

  static String render(ReportModel model) {
    return JsonText.write(node(model));
  }

  static ObjectNode node(ReportModel model) {
    ObjectNode root = JsonText.NODES.objectNode().put("schema", SCHEMA);
    root.set("design", head(model.head()));
    root.put("statement", ReportHead.STATEMENT);
    ObjectNode counts = root.putObject("counts");
    model.counts().forEach(c -> counts.put(c.status().label(), c.count()));
    counts.put("provisional", model.provisional());
    ArrayNode figures = root.putArray("figures");
    for (KeyFigure figure : model.figures()) {
      ObjectNode node = figures.addObject().put("name", figure.name());
      node.set("value", JsonText.value(figure.value()));
      node.put("corner", figure.corner().name().toLowerCase(java.util.Locale.ROOT));
      node.put("basis", figure.basis());
    }
    ArrayNode verdicts = root.putArray("verdicts");
    model.verdicts().forEach(r -> verdicts.add(verdict(r)));
    ArrayNode rollUps = root.putArray("rollUps");
    for (RollUpRow row : model.rollUps()) {
      ObjectNode node = rollUps.addObject().put("name", row.name()).put("title", row.title());
      node.set("value", JsonText.value(row.value()));
    }
    if (!model.claims().isEmpty()) {
      ArrayNode claims = root.putArray("claims");
      model.claims().forEach(c -> claims.add(JsonClaims.node(c, source(c.claim().provenance()))));
    }
    ArrayNode sources = root.putArray("sources");
    model.sources().forEach(s -> sources.add(source(s.source()).put("values", s.uses())));
    if (!model.simulated().isEmpty()) {
      root.set("simulated", SimulatedJson.node(model.simulated()));
    }
    return root;
  }

  private static ObjectNode head(ReportHead head) {
    ObjectNode node =
        JsonText.NODES
            .objectNode()
            .put("name", head.name())
            .put("qualifiedName", head.qualifiedName())
            .put("description", head.description())
            .put("route", head.route())
            .put("revision", head.revision())
            .put("at", head.place());
    head.variant()
        .ifPresent(
            v ->
                node.putObject("variant")
                    .put("design", v.design())
                    .put("name", v.name())
                    .put("title", v.title()));
    ArrayNode standards = node.putArray("standards");
    for (Standard s : head.standards()) {
      standards
          .addObject()
          .put("id", s.id())
          .put("title", s.title())
          .put("revision", s.revision())
          .put("provisional", s.provisional());
    }
    return node;
  }

  private static ObjectNode verdict(VerdictRow row) {
    Verdict v = row.verdict();
    ObjectNode node =
        JsonText.NODES
            .objectNode()
            .put("rule", v.rule())
            .put("subject", v.subject())
            .put("count", v.count())
            .put("status", v.status().label())
            .put("provisional", v.provisional())
            .put("severity", v.severity().label())
            .put("standard", v.standard())
            .put("clause", v.clause())
            .put("title", v.title())
            .put("condition", v.condition())
            .put("relation", v.relation());
    node.set("measured", JsonText.value(v.measured()));
    node.set("limit", JsonText.value(v.limit()));
    node.set("margin", JsonText.quantity(v.margin()));
    if (v.marginRatio() == null) {
      node.putNull("marginRatio");
    } else {
      node.put("marginRatio", JsonText.decimal(v.marginRatio()));
    }
    node.put("confidence", v.confidence()).put("remark", v.remark()).put("hint", v.hint());
    waiver(node, v);
    node.set("limits", LimitsJson.of(v));
    ArrayNode sources = node.putArray("sources");
    v.sources().forEach(p -> sources.add(source(p)));
    place(node, v.span());
    return node;
  }

  private static void waiver(ObjectNode node, Verdict v) {
    Waiver w = v.waiver();
    if (w == null) {
      node.putNull("waiver");
      return;
    }
    node.putObject("waiver")
        .put("reason", w.reason())
        .put("approver", w.approver())
        .put("until", w.until())
        .put("at", Places.of(w.span()));
  }

  private static void place(ObjectNode node, Span span) {
    if (!span.isKnown()) {
      node.putNull("at");
      return;
    }
    node.putObject("at")
        .put("file", span.file())
        .put("line", span.line())
        .put("column", span.column());
  }

  static ObjectNode source(Provenance p) {
    return source(p.source()).put("locator", p.locator());
  }

  private static ObjectNode source(Source source) {
    return JsonText.NODES
        .objectNode()
        .put("name", source.qualifiedName())
        .put("title", source.title())
        .put("kind", source.kind())
        .put("date", source.date())
        .put("location", source.location());
  }
}
