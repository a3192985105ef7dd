package dev.shoreline.emit.conformance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.claim.ClaimBasis;

/** A claim as JSON. */
final class JsonClaims {
  private JsonClaims() {}

  static ObjectNode node(ClaimRow row, ObjectNode source) {
    Claim claim = row.claim();
    ClaimBasis per = claim.per();
    ObjectNode node =
        JsonText.NODES
            .objectNode()
            .put("id", claim.id())
            .put("about", claim.subject())
            .put("title", row.subject().title())
            .put("measure", claim.measure())
            .put("relation", claim.relation().prefix().strip());
    node.set("value", JsonText.value(claim.value()));
    node.put("per", per == null ? "" : per.text()).put("counting", claim.scope());
    node.put("against", claim.against() == null ? "" : claim.against().text());
    node.put("status", row.status());
    ArrayNode rules = node.putArray("rules");
    row.rules().forEach(rules::add);
    node.set("source", source);
    return node.put("at", row.place());
  }
}
