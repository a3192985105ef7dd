package dev.shoreline.check.waiver;

import dev.shoreline.check.SubjectIndex;
import dev.shoreline.check.range.Box;
import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Link;
import dev.shoreline.model.Segment;
import dev.shoreline.model.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which part of a verdict's subject a waiver's selection covers. */
final class Coverage {
  private final SubjectIndex subjects;

  Coverage(SubjectIndex subjects) {
    this.subjects = subjects;
  }

  /**
   * A subject in two parts, each as ranges written out.
   *
   * @param whole whether nothing is left
   */
  record Parts(List<Box> covered, List<Box> rest, boolean whole) {
    static final Parts NONE = new Parts(List.of(), List.of(), false);
    static final Parts ALL = new Parts(List.of(), List.of(), true);
  }

  Parts of(String subject, Selection selection) {
    Optional<Link> link = subjects.link(subject);
    if (link.isPresent()) {
      // A link is one finding: half of it cannot be accepted.
      return ends(link.get()).stream().anyMatch(end -> covers(selection, end))
          ? Parts.ALL
          : Parts.NONE;
    }
    Optional<Box> box = subjects.box(subject);
    Optional<Box> mine = box.flatMap(b -> shapedLike(selection, b));
    Optional<Box> common = mine.flatMap(m -> box.orElseThrow().and(m));
    if (common.isEmpty()) {
      return Parts.NONE;
    }
    List<Box> rest = box.orElseThrow().minus(common.get());
    return rest.isEmpty() ? Parts.ALL : new Parts(List.of(common.get()), rest, false);
  }

  private static List<Selection> ends(Link link) {
    List<Selection> ends = new ArrayList<>();
    for (Segment s : link.segments()) {
      if (s instanceof Segment.Terminal t) {
        ends.add(t.selection());
      } else if (s instanceof Segment.Through t) {
        ends.add(t.selection());
      }
    }
    return ends;
  }

  private static boolean covers(Selection selection, Selection end) {
    Box box = Box.of(end);
    return shapedLike(selection, box).map(b -> b.contains(box)).orElse(false);
  }

  /**
   * The selection as a box of the same nesting and group as {@code subject}: who waives a tray
   * waives what is in it, and who waives an instance waives its lanes. Not the other way round.
   */
  private static Optional<Box> shapedLike(Selection selection, Box subject) {
    List<Instance> lineage = subject.instance().lineage();
    if (!lineage.contains(selection.instance())
        || selection.instance().lineage().size() > lineage.size()) {
      return Optional.empty();
    }
    List<IndexRange> ranges = new ArrayList<>(selection.indices());
    for (int i = ranges.size(); i < lineage.size(); i++) {
      ranges.add(lineage.get(i).indices());
    }
    if (selection.group().isEmpty()) {
      if (!subject.group().isEmpty()) {
        ranges.add(subject.ranges().get(subject.ranges().size() - 1));
      }
    } else if (selection.group().equals(subject.group())
        && selection.instance().equals(subject.instance())) {
      Box lanes = Box.of(selection);
      ranges.add(lanes.ranges().get(lanes.ranges().size() - 1));
    } else {
      return Optional.empty();
    }
    return Optional.of(new Box(subject.instance(), subject.group(), ranges));
  }
}
