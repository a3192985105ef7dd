package dev.shoreline.elaborate;

import dev.shoreline.model.Part;
import java.util.List;
import java.util.Set;

/**
 * A part with one tuple of arguments, read once however often it is used.
 *
 * @param contained the instances within it, inherited ones first
 * @param broken names of contained instances that could not be read and have a message of their own
 */
record PartBody(Part part, List<Placement> contained, Set<String> broken) {
  PartBody {
    contained = List.copyOf(contained);
    broken = Set.copyOf(broken);
  }
}
