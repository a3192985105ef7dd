package dev.shoreline.diff.words;

import dev.shoreline.diff.Change;
import dev.shoreline.diff.DesignDifference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes as rows, by category. What several designs share is one row. */
final class ChangeRows {
  private static final List<String> ENDS =
      List.of("Added", "Removed", "Tightened", "Loosened", "Rerouted");

  private ChangeRows() {}

  private record Told(String shared, Change change) {}

  static Section of(List<DesignDifference> designs, int first) {
    Map<Told, List<String>> in = new LinkedHashMap<>();
    for (DesignDifference d : designs) {
      for (Change c : d.changes()) {
        // Without the instances, which are others in each design.
        Told told = new Told(c.shared().isEmpty() ? d.design() : "", without(c));
        in.computeIfAbsent(told, k -> new ArrayList<>()).add(d.design());
      }
    }
    Map<Change, String> seen = new LinkedHashMap<>();
    designs.forEach(d -> d.changes().forEach(c -> seen.putIfAbsent(without(c), at(c))));
    List<List<String>> rows =
        in.entrySet().stream()
            .sorted(Comparator.comparing(e -> e.getKey().change().category()))
            .map(e -> row(e.getKey().change(), e.getValue(), seen))
            .toList();
    return new Section(
        "What changed",
        List.of("Design", "Category", "What", "Before", "Now", "Difference#", "Where"),
        rows,
        first,
        "");
  }

  private static List<String> row(Change c, List<String> designs, Map<Change, String> seen) {
    String at = designs.size() == 1 ? seen.getOrDefault(c, "") : "";
    return List.of(
        designs.size() <= 2 ? String.join(", ", designs) : designs.size() + " designs",
        c.category().label(),
        c.title() + how(c) + at,
        c.before(),
        c.after(),
        Figures.signed(c.delta()),
        c.span().isKnown() ? c.span().file() + ":" + c.span().line() : "");
  }

  private static String at(Change c) {
    return c.elements().isEmpty() ? "" : " (" + String.join(", ", c.elements()) + ")";
  }

  /** What the title does not say by itself. */
  private static String how(Change c) {
    if (c.id().startsWith("Attribute") && !c.id().endsWith("Changed")) {
      return ", " + c.kind().label();
    }
    if (c.id().startsWith("Design") || c.id().startsWith("Variant")) {
      return "";
    }
    return ENDS.stream()
        .filter(e -> c.id().endsWith(e))
        .findFirst()
        .map(e -> ", " + e.toLowerCase(java.util.Locale.ROOT))
        .orElse("");
  }

  private static Change without(Change c) {
    return new Change(
        c.kind(),
        c.category(),
        c.title(),
        c.subject(),
        List.of(),
        c.before(),
        c.after(),
        c.delta(),
        c.shared(),
        c.beforeAt(),
        c.afterAt());
  }
}
