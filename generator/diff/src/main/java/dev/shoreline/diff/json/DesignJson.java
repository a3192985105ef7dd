package dev.shoreline.diff.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.diff.BomLine;
import dev.shoreline.diff.Change;
import dev.shoreline.diff.DesignDifference;
import dev.shoreline.diff.Total;
import dev.shoreline.emit.bom.Money;
import dev.shoreline.emit.conformance.JsonText;
import dev.shoreline.emit.json.Json;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of one design, as JSON. */
final class DesignJson {
  private DesignJson() {}

  static ObjectNode of(DesignDifference d) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("name", d.design()).put("formerly", d.formerly());
    node.put("presence", d.presence().label());
    ArrayNode changes = node.putArray("changes");
    d.changes().forEach(c -> changes.add(change(c)));
    ArrayNode lines = node.putArray("bom");
    d.bom().forEach(l -> lines.add(line(l)));
    node.set("costDelta", money(d.costDelta()));
    node.put("linesOfUnknownCost", d.linesOfUnknownCost());
    ArrayNode verdicts = node.putArray("verdicts");
    d.verdicts().forEach(v -> verdicts.add(VerdictJson.flip(v)));
    ArrayNode margins = node.putArray("margins");
    d.margins().forEach(m -> margins.add(VerdictJson.margin(m)));
    ArrayNode totals = node.putArray("totals");
    d.totals().forEach(t -> totals.add(total(t)));
    ArrayNode waivers = node.putArray("waivers");
    d.waivers().forEach(w -> waivers.add(VerdictJson.waiver(w)));
    return node;
  }

  private static ObjectNode change(Change c) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("id", c.id()).put("category", c.category().label());
    node.put("title", c.title()).put("subject", c.subject());
    c.elements().forEach(node.putArray("elements")::add);
    node.put("before", c.before()).put("after", c.after());
    node.set("delta", JsonText.quantity(c.delta()));
    node.put("shared", c.shared());
    node.set("beforeAt", PlaceJson.of(c.beforeAt()));
    node.set("afterAt", PlaceJson.of(c.afterAt()));
    return node;
  }

  private static ObjectNode line(BomLine l) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("id", l.id()).put("category", l.category().label());
    node.put("part", l.part()).put("formerly", l.formerly());
    l.fields().forEach(node.putArray("fields")::add);
    node.put("manufacturer", l.latest().item().manufacturer());
    node.put("mpn", l.latest().item().mpn()).put("level", l.latest().level());
    node.put("refDes", l.latest().refDes());
    node.put("unit", l.unit());
    node.put("quantityBefore", JsonText.decimal(l.quantityBefore()));
    node.put("quantityAfter", JsonText.decimal(l.quantityAfter()));
    node.put("quantityDelta", JsonText.decimal(l.quantityDelta()));
    node.set("costBefore", money(l.costBefore()));
    node.set("costAfter", money(l.costAfter()));
    node.set("costDelta", money(l.costDelta()));
    node.put("costUnknown", l.isCostUnknown());
    return node;
  }

  private static JsonNode money(Optional<Money> money) {
    return money
        .<JsonNode>map(
            m ->
                Json.NODES
                    .objectNode()
                    .put("amount", JsonText.decimal(m.amount()))
                    .put("currency", m.currency()))
        .orElse(Json.NODES.nullNode());
  }

  private static ArrayNode money(Map<String, BigDecimal> sums) {
    ArrayNode array = Json.NODES.arrayNode();
    sums.forEach(
        (currency, amount) ->
            array.addObject().put("amount", JsonText.decimal(amount)).put("currency", currency));
    return array;
  }

  private static ObjectNode total(Total t) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("figure", t.figure()).put("title", t.title()).put("changed", t.changed());
    node.set("before", JsonText.value(t.before()));
    node.set("after", JsonText.value(t.after()));
    node.set("delta", JsonText.quantity(t.delta()));
    node.set("ratio", ratio(t.ratio()));
    return node;
  }

  static JsonNode ratio(@Nullable BigDecimal ratio) {
    return ratio == null ? Json.NODES.nullNode() : Json.NODES.numberNode(JsonText.decimal(ratio));
  }
}
