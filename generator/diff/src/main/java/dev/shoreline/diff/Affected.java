package dev.shoreline.diff;

import dev.shoreline.model.message.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Designs that changed only by what they share with others. */
final class Affected {
  private Affected() {}

  /** None in a project of one design: there are no others. */
  static List<AffectedDesign> of(List<DesignDifference> designs) {
    List<AffectedDesign> found = new ArrayList<>();
    if (designs.size() < 2) {
      return found;
    }
    for (DesignDifference d : designs) {
      boolean shared =
          d.presence() == Presence.CHANGED
              && !d.changes().isEmpty()
              && d.changes().stream().noneMatch(c -> c.shared().isEmpty());
      if (shared) {
        SortedSet<String> through = new TreeSet<>();
        SortedSet<String> files = new TreeSet<>();
        for (Change c : d.changes()) {
          through.add(c.shared());
          Stream.of(c.beforeAt(), c.afterAt())
              .filter(Span::isKnown)
              .map(Span::file)
              .forEach(files::add);
        }
        found.add(new AffectedDesign(d.design(), List.copyOf(through), List.copyOf(files)));
      }
    }
    return found;
  }
}
