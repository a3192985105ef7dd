package dev.shoreline.diff.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shoreline.emit.json.Json;
import dev.shoreline.model.message.Span;

/** A place in a spec as JSON. */
final class PlaceJson {
  private PlaceJson() {}

  /** File, line and column, counted from 1; null when no text states it. */
  static JsonNode of(Span span) {
    return span.isKnown()
        ? Json.NODES
            .objectNode()
            .put("file", span.file())
            .put("line", span.line())
            .put("column", span.column())
        : Json.NODES.nullNode();
  }
}
