package dev.shoreline.diff.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.check.Verdict;
import dev.shoreline.diff.MarginChange;
import dev.shoreline.diff.VerdictChange;
import dev.shoreline.diff.WaiverChange;
import dev.shoreline.emit.conformance.JsonText;
import dev.shoreline.emit.json.Json;
import dev.shoreline.model.Waiver;
import org.jspecify.annotations.Nullable;

/** What became of verdicts, margins and waivers, as JSON. */
final class VerdictJson {
  private VerdictJson() {}

  static ObjectNode flip(VerdictChange v) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("id", v.id()).put("category", v.category().label());
    node.put("rule", v.rule()).put("subject", v.subject());
    node.put("newFailure", v.isNewFailure()).put("fixed", v.isFixed());
    node.set("before", verdict(v.before()));
    node.set("after", verdict(v.after()));
    return node;
  }

  static ObjectNode margin(MarginChange m) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("id", m.id()).put("category", m.category().label());
    node.put("rule", m.rule()).put("subject", m.subject());
    node.set("before", verdict(m.before()));
    node.set("after", verdict(m.after()));
    node.set("delta", JsonText.quantity(m.delta()));
    node.set("ratioDelta", DesignJson.ratio(m.ratioDelta()));
    return node;
  }

  private static JsonNode verdict(@Nullable Verdict v) {
    if (v == null) {
      return Json.NODES.nullNode();
    }
    ObjectNode node = Json.NODES.objectNode();
    node.put("status", v.status().label()).put("provisional", v.provisional());
    node.set("measured", JsonText.value(v.measured()));
    node.put("relation", v.relation());
    node.set("limit", JsonText.value(v.limit()));
    node.set("margin", JsonText.quantity(v.margin()));
    node.set("marginRatio", DesignJson.ratio(v.marginRatio()));
    node.put("remark", v.remark());
    node.set("at", PlaceJson.of(v.span()));
    return node;
  }

  static ObjectNode waiver(WaiverChange w) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("id", w.id()).put("category", w.category().label());
    node.put("rule", w.rule()).put("subject", w.subject());
    w.fields().forEach(node.putArray("fields")::add);
    node.set("before", waiver(w.before()));
    node.set("after", waiver(w.after()));
    return node;
  }

  private static JsonNode waiver(@Nullable Waiver w) {
    if (w == null) {
      return Json.NODES.nullNode();
    }
    ObjectNode node = Json.NODES.objectNode();
    node.put("because", w.reason()).put("by", w.approver()).put("until", w.until());
    node.set("at", PlaceJson.of(w.span()));
    return node;
  }
}
