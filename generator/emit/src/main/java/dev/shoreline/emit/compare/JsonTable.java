package dev.shoreline.emit.compare;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.emit.conformance.JsonText;
import dev.shoreline.emit.json.Json;
import dev.shoreline.model.Standard;
import dev.shoreline.rollup.RollUp;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The comparison as JSON. Its shape is {@code compare.schema.json} in the resources of this
 * package; {@link #SCHEMA} names its version, which counts up when a member is renamed, removed or
 * changes its meaning.
 */
final class JsonTable {
  static final String SCHEMA = "shoreline-comparison/1";

  private JsonTable() {}

  static String render(Comparison comparison) {
    ObjectNode root = Json.NODES.objectNode().put("schema", SCHEMA);
    root.put("title", comparison.title()).put("statement", comparison.statement());
    root.put("baseline", comparison.baseline().map(Column::letter).orElse(""));
    Scale scale = comparison.scale();
    root.set("scale", JsonText.quantity(scale == null ? null : scale.size()));
    ArrayNode designs = root.putArray("designs");
    for (Column c : comparison.columns()) {
      designs.add(design(c, scale));
    }
    ArrayNode rows = root.putArray("rows");
    comparison.lines().forEach(l -> rows.add(row(comparison, l)));
    ArrayNode leftOut = root.putArray("leftOut");
    comparison.leftOut().forEach(l -> leftOut.add(row(comparison, l)));
    return Json.write(root);
  }

  private static ObjectNode design(Column column, @Nullable Scale scale) {
    ObjectNode node =
        Json.NODES
            .objectNode()
            .put("letter", column.letter())
            .put("name", column.name())
            .put("qualifiedName", column.design().qualifiedName())
            .put("description", column.description())
            .put("revision", column.revision())
            .put("route", column.design().route())
            .put("report", column.report());
    node.set("factor", JsonText.value(scale == null ? null : scale.factor(column.conformance())));
    ArrayNode standards = node.putArray("standards");
    for (Standard s : column.design().standards()) {
      standards
          .addObject()
          .put("id", s.id())
          .put("title", s.title())
          .put("revision", s.revision())
          .put("provisional", s.provisional());
    }
    return node;
  }

  private static ObjectNode row(Comparison comparison, Line line) {
    Row row = line.row();
    ObjectNode node =
        Json.NODES
            .objectNode()
            .put("id", row.id())
            .put("group", row.group().id())
            .put("title", row.title())
            .put("basis", row.basis())
            .put("formula", row.formula())
            .put("unit", row.unit())
            .put("better", row.better().name().toLowerCase(Locale.ROOT))
            .put("extensive", row.extensive())
            .put("scaled", line.scaled());
    ArrayNode rollUps = node.putArray("rollUps");
    for (RollUp r : row.sources()) {
      rollUps.addObject().put("name", r.name()).put("title", r.title());
    }
    ArrayNode cells = node.putArray("cells");
    for (int i = 0; i < line.cells().size(); i++) {
      Cell cell = line.cells().get(i);
      ObjectNode one =
          cells
              .addObject()
              .put("design", comparison.columns().get(i).letter())
              .put("state", cell.state().label())
              .put("text", cell.text());
      one.set("value", JsonText.value(cell.isGiven() ? cell.value() : null));
      one.put("remark", cell.remark()).put("against", comparison.against(line, i));
    }
    return node;
  }
}
