package dev.shoreline.emit.fabric;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.check.Verdict;
import dev.shoreline.emit.conformance.JsonText;
import dev.shoreline.emit.conformance.KeyFigure;
import dev.shoreline.emit.conformance.SimulatedJson;
import dev.shoreline.emit.json.Json;

/** The report of a fabric for machines. */
final class FabricJson {
  private FabricJson() {}

  static String render(FabricReport report) {
    ObjectNode root = Json.NODES.objectNode();
    root.put("fabric", report.fabric().qualifiedName());
    root.put("topology", report.fabric().topology().word());
    ArrayNode figures = root.putArray("figures");
    for (KeyFigure f : report.figures()) {
      figures.addObject().put("name", f.name()).set("value", JsonText.value(f.value()));
    }
    ArrayNode tiers = root.putArray("tiers");
    report.tiers().forEach(t -> tier(tiers.addObject(), t));
    ArrayNode links = root.putArray("links");
    for (LinkRow l : report.links()) {
      ObjectNode node = links.addObject();
      node.put("from", l.group().from()).put("to", l.group().to());
      node.put("count", l.group().count()).set("speed", JsonText.value(l.speed()));
    }
    ArrayNode verdicts = root.putArray("verdicts");
    report.conformance().verdicts().forEach(v -> verdict(verdicts.addObject(), v));
    if (!report.simulated().isEmpty()) {
      root.set("simulated", SimulatedJson.node(report.simulated()));
    }
    return Json.write(root);
  }

  private static void tier(ObjectNode node, TierRow t) {
    node.put("name", t.tier().name()).put("design", t.tier().tier().design());
    node.put("switches", t.tier().count());
    t.use().ifPresent(u -> node.put("portsNeeded", u.total()));
    node.set("ports", JsonText.value(t.ports()));
    node.set("portSpeed", JsonText.value(t.portSpeed()));
    node.set("power", JsonText.value(t.power()));
  }

  private static void verdict(ObjectNode node, Verdict v) {
    node.put("rule", v.rule()).put("subject", v.subject()).put("status", v.status().label());
    node.set("measured", JsonText.value(v.measured()));
    node.put("relation", v.relation());
    node.set("limit", JsonText.value(v.limit()));
    node.put("remark", v.remark());
  }
}
