package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.rollup.link.LinkState.Nature;
import java.util.List;

/** What is left of the light. */
final class LightRows {
  private LightRows() {}

  static List<Row> rows() {
    return List.of(
        Row.intensive(
            "optical-margin",
            Group.OPTICAL,
            "Worst optical margin",
            "average power of one lane, over each design's own fiber and receiver",
            "worst(tx - loss - rx.min)",
            List.of("optical.margin"),
            "dB",
            Better.MORE,
            LightRows::margin),
        Row.intensive(
            "optical-loss",
            Group.OPTICAL,
            "Largest optical loss",
            "fiber and connectors of each design's own links",
            "worst(optical.loss)",
            List.of("optical.loss"),
            "dB",
            Better.NEITHER,
            LightRows::loss));
  }

  private static Cell margin(Conformance c) {
    return worst(c, c.analysis().rollUp("optical.margin"), true);
  }

  private static Cell loss(Conformance c) {
    return worst(c, c.analysis().rollUp("optical.loss"), false);
  }

  private static Cell worst(Conformance c, Value value, boolean least) {
    List<LinkState> links =
        c.analysis().links().stream().filter(l -> l.nature() == Nature.OPTICAL).toList();
    if (links.isEmpty()) {
      return Cell.none("the design has no optical link");
    }
    return value instanceof Value.Many many
        ? Worst.of(many.items(), least, "dB", name -> withLength(name, links))
        : Cell.of(value, "dB");
  }

  /** A link with its length, without which a margin says little. */
  private static String withLength(String name, List<LinkState> links) {
    return links.stream()
        .filter(l -> l.link().name().equals(name))
        .filter(l -> l.length() instanceof Value.Number)
        .map(l -> name + " over " + Cell.of(l.length(), "m").text())
        .findFirst()
        .orElse(name);
  }
}
