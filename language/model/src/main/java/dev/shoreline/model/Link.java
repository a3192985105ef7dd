package dev.shoreline.model;

import dev.shoreline.model.message.Span;
import java.util.List;

/**
 * One line of the lanes block: a bundle of equal lanes from one end to the other, kept as a map of
 * ranges.
 *
 * @param name given with {@code as}, or derived from the ends, for example {@code
 *     asic.serdes->xpo.host}
 */
public record Link(String name, List<Segment> segments, Span span) {
  public Link {
    segments = List.copyOf(segments);
  }

  /** The terminals in order; at least one. */
  public List<Segment.Terminal> terminals() {
    return segments.stream()
        .filter(Segment.Terminal.class::isInstance)
        .map(Segment.Terminal.class::cast)
        .toList();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Link l && l.name.equals(name) && l.span.equals(span);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
