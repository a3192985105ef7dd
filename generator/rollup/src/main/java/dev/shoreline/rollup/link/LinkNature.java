package dev.shoreline.rollup.link;

import dev.shoreline.model.Link;
import dev.shoreline.model.Segment;
import dev.shoreline.rollup.link.LinkState.Nature;
import java.util.Set;

/**
 * What runs on a link. It is a laser feed when it starts at a laser source or a group of lasers;
 * optical when it runs through fiber or any of its groups is {@code on smf} or {@code mmf}; else
 * electrical.
 */
final class LinkNature {
  private static final Set<String> LIGHT = Set.of("smf", "mmf", "pmf", "fiber");

  private LinkNature() {}

  static Nature of(Link link) {
    boolean first = true;
    boolean light = false;
    for (Segment s : link.segments()) {
      if (s instanceof Segment.Terminal t) {
        boolean laser =
            t.group().unit().equals("laser")
                || t.selection().instance().part().kind().is("LaserSource");
        if (first && laser) {
          return Nature.LASER_FEED;
        }
        first = false;
        light |= LIGHT.contains(t.group().medium());
      } else if (s instanceof Segment.Medium m) {
        light |= m.part().kind().is("Fiber");
      }
    }
    return light ? Nature.OPTICAL : Nature.ELECTRICAL;
  }
}
