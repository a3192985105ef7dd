package dev.shoreline.emit.conformance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.check.HeldTo;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.Limit;
import dev.shoreline.model.Provenance;

/** The limits of standards that a verdict rests on, as JSON, with what other sources say. */
final class LimitsJson {
  private LimitsJson() {}

  static ArrayNode of(Verdict verdict) {
    ArrayNode array = JsonText.NODES.arrayNode();
    for (HeldTo held : verdict.heldTo()) {
      ObjectNode node = limit(held.limit());
      Limit library = held.limit().overlaid();
      if (library == null) {
        node.putNull("overlaid");
      } else {
        node.set("overlaid", limit(library));
      }
      ArrayNode alternatives = node.putArray("alternatives");
      for (HeldTo.Alternative a : held.alternatives()) {
        alternatives.add(limit(a.limit()).put("status", a.status().label()));
      }
      array.add(node.put("text", held.text()));
    }
    return array;
  }

  private static ObjectNode limit(Limit limit) {
    ObjectNode node = JsonText.NODES.objectNode().put("id", limit.id());
    node.set("value", JsonText.value(limit.value()));
    node.put("revision", limit.revision())
        .put("confidence", limit.confidence())
        .put("provisional", limit.provisional())
        .put("at", Places.of(limit.span()));
    Provenance source = limit.origin().provenance();
    if (source == null) {
      node.putNull("source");
    } else {
      node.set("source", JsonReport.source(source));
    }
    return node;
  }
}
