package dev.shoreline.emit.thermal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.emit.spice.Circuit;
import dev.shoreline.emit.spice.Probe;
import java.util.List;

/**
 * What the decks must print: name, unit, value of our own closed form, tolerance; and what is left
 * out.
 */
final class ExpectedJson {
  /** Largest relative difference that rounding in the deck explains. */
  static final double RELATIVE = 1e-6;

  private static final ObjectMapper JSON = new ObjectMapper();

  private ExpectedJson() {}

  static String render(String design, List<ThermalDeck> decks) {
    ObjectNode root = JSON.createObjectNode();
    root.put("design", design);
    ArrayNode list = root.putArray("decks");
    decks.forEach(d -> deck(list.addObject(), d.model(), d.circuit()));
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    try {
      return JSON.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values cannot be written", e);
    }
  }

  private static void deck(ObjectNode deck, ThermalModel model, Circuit circuit) {
    deck.put("corner", model.corner().title());
    if (!model.isEmpty()) {
      deck.put("file", model.corner().file());
    }
    ArrayNode expected = deck.putArray("expected");
    for (Probe p : circuit.probes()) {
      ObjectNode value = expected.addObject();
      value.put("name", p.node());
      value.put("subject", p.subject());
      value.put("meaning", p.meaning());
      value.put("unit", p.unit());
      value.put("value", p.expected());
      value.put("tolerance", p.tolerance());
      value.put("toleranceUnit", "K");
      value.put("relative", RELATIVE);
    }
    ArrayNode omitted = deck.putArray("notSimulated");
    for (Omission o : model.omissions()) {
      omitted.addObject().put("subject", o.subject()).put("reason", o.reason());
    }
  }
}
