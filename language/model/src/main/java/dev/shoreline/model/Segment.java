package dev.shoreline.model;

import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.units.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of a link, in the order written. */
public sealed interface Segment {
  Span span();

  /** Lanes of a part: where a link starts or ends, or passes through a part with a named group. */
  record Terminal(Selection selection, LaneGroup group) implements Segment {
    @Override
    public Span span() {
      return selection.span();
    }
  }

  /** Parts that the link runs through without naming a group, such as fly-over cables. */
  record Through(Selection selection) implements Segment {
    @Override
    public Span span() {
      return selection.span();
    }
  }

  /** A length of trace, cable or fiber with connectors in it. */
  record Medium(Quantity length, Part part, List<Joint> joints, Span span) implements Segment {
    public Medium {
      joints = List.copyOf(joints);
    }
  }

  /**
   * Mated pairs in a medium.
   *
   * @param connector the connector part; null when the spec says only {@code connectors}, and then
   *     the medium's own default connector counts
   */
  record Joint(long count, @Nullable Part connector) {}

  /** One laser or fiber feeding several lanes. */
  record Split(long ways, Span span) implements Segment {}
}
