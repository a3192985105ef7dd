package dev.shoreline.diff.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.diff.AffectedDesign;
import dev.shoreline.diff.BrokenSide;
import dev.shoreline.diff.DesignDifference;
import dev.shoreline.diff.Difference;
import dev.shoreline.diff.FileChange;
import dev.shoreline.diff.Presence;
import dev.shoreline.diff.VerdictChange;
import dev.shoreline.emit.json.Json;
import dev.shoreline.model.message.Diagnostic;
import java.util.List;

/**
 * A difference as JSON. Keys are stable within one {@value #SCHEMA_VERSION}: a later tool may add
 * keys, and raises the number when it changes or drops one. Every key is always there; what is not
 * known is null, what does not exist is null or empty.
 */
public final class DifferenceJson {
  static final int SCHEMA_VERSION = 1;

  private DifferenceJson() {}

  /**
   * @param broken sides whose specs have errors
   */
  public static String render(Difference difference, List<BrokenSide> broken) {
    ObjectNode root = Json.NODES.objectNode();
    root.put("schemaVersion", SCHEMA_VERSION).put("kind", "shoreline-diff");
    root.set("before", side(difference.before(), false, broken));
    root.set("after", side(difference.after(), true, broken));
    root.put("incomplete", !broken.isEmpty());
    root.set("summary", summary(difference));
    ArrayNode designs = root.putArray("designs");
    difference.designs().forEach(d -> designs.add(DesignJson.of(d)));
    ArrayNode affected = root.putArray("affected");
    for (AffectedDesign a : difference.affected()) {
      ObjectNode node = affected.addObject().put("design", a.design());
      a.through().forEach(node.putArray("through")::add);
      a.files().forEach(node.putArray("files")::add);
    }
    ArrayNode texts = root.putArray("textOnly");
    for (FileChange f : difference.cosmetic()) {
      texts
          .addObject()
          .put("id", f.id())
          .put("category", f.category().label())
          .put("path", f.path())
          .put("presence", f.presence().label());
    }
    return Json.write(root);
  }

  private static ObjectNode side(String name, boolean after, List<BrokenSide> broken) {
    ObjectNode node = Json.NODES.objectNode().put("name", name);
    ArrayNode errors = node.putArray("errors");
    for (BrokenSide side : broken) {
      if (side.after() == after) {
        side.errors().forEach(d -> errors.add(error(d)));
      }
    }
    return node;
  }

  private static ObjectNode error(Diagnostic d) {
    ObjectNode node = Json.NODES.objectNode().put("id", d.id()).put("message", d.message());
    node.set("at", PlaceJson.of(d.span()));
    return node;
  }

  private static ObjectNode summary(Difference difference) {
    List<DesignDifference> designs = difference.designs();
    ObjectNode node = Json.NODES.objectNode();
    node.put("designs", designs.size());
    for (Presence presence : Presence.values()) {
      node.put(presence.label(), designs.stream().filter(d -> d.presence() == presence).count());
    }
    node.put("newFailures", difference.newFailures().size());
    node.put(
        "fixed",
        designs.stream()
            .flatMap(d -> d.verdicts().stream())
            .filter(VerdictChange::isFixed)
            .count());
    return node;
  }
}
