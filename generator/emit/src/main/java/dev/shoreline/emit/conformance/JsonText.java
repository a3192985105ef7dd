package dev.shoreline.emit.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.emit.json.Json;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** How values are written in JSON. */
public final class JsonText {
  static final JsonNodeFactory NODES = Json.NODES;

  /** Enough digits to read a value back, few enough to hide the division of units. */
  private static final MathContext DIGITS = new MathContext(12);

  private JsonText() {}

  static String write(JsonNode node) {
    return Json.write(node);
  }

  /**
   * A value with its text, and for a number its unit and corners: {@code {"text": "typ 130 W, max
   * 400 W", "unit": "W", "typ": 130, "max": 400}}. A corner that is not stated is absent. JSON null
   * for null.
   */
  public static JsonNode value(@Nullable Value value) {
    if (value == null) {
      return NODES.nullNode();
    }
    if (value instanceof Value.Number n) {
      return quantity(n.quantity());
    }
    ObjectNode node = NODES.objectNode().put("text", value.text());
    if (value instanceof Value.Unknown u) {
      node.put("unknown", u.reason());
    }
    if (value instanceof Value.Many many) {
      var items = node.putArray("items");
      for (Value.Many.Item item : many.items()) {
        items
            .addObject()
            .put("subject", item.subject())
            .put("count", item.count())
            .set("value", value(item.value()));
      }
    }
    return node;
  }

  public static JsonNode quantity(@Nullable Quantity quantity) {
    if (quantity == null) {
      return NODES.nullNode();
    }
    ObjectNode node = NODES.objectNode();
    node.put("text", quantity.toString()).put("unit", quantity.unit().symbol());
    Interval shown = quantity.shown();
    corner(node, "min", shown.min());
    corner(node, "typ", shown.typ());
    corner(node, "max", shown.max());
    return node;
  }

  private static void corner(ObjectNode node, String name, @Nullable BigDecimal n) {
    if (n != null) {
      node.put(name, decimal(n));
    }
  }

  public static BigDecimal decimal(BigDecimal n) {
    // Whole numbers are counts and money: every digit of them is meant.
    BigDecimal rounded = n.remainder(BigDecimal.ONE).signum() == 0 ? n : n.round(DIGITS);
    BigDecimal stripped = rounded.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
