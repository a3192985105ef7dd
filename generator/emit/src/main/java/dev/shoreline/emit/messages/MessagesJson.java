package dev.shoreline.emit.messages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.emit.json.Json;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Related;
import dev.shoreline.model.message.Span;
import java.util.List;

/** The list of messages as JSON: {@code {"schema": "shoreline/messages/1", "messages": [...]}}. */
public final class MessagesJson {
  private MessagesJson() {}

  public static String render(List<Diagnostic> diagnostics) {
    ObjectNode root = Json.NODES.objectNode().put("schema", "shoreline/messages/1");
    ArrayNode messages = root.putArray("messages");
    for (Diagnostic d : diagnostics) {
      ObjectNode message = messages.addObject();
      message.put("severity", d.severity().label()).put("id", d.id()).put("message", d.message());
      place(message, d.span());
      ArrayNode related = message.putArray("related");
      for (Related r : d.related()) {
        ObjectNode node = related.addObject().put("message", r.message());
        place(node, r.span());
      }
      ArrayNode notes = message.putArray("notes");
      d.notes().forEach(notes::add);
      message.put("hint", d.hint());
    }
    return Json.write(root);
  }

  private static void place(ObjectNode node, Span span) {
    node.put("file", span.file());
    node.put("line", span.line()).put("column", span.column());
    node.put("endLine", span.endLine()).put("endColumn", span.endColumn());
  }
}
