package dev.shoreline.check.range;

import dev.shoreline.model.IndexRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Set arithmetic over many boxes of one declaration and group. A sweep along the range in which the
 * boxes differ most keeps the work near n log n for lanes maps as people write them.
 */
public final class Boxes {
  private Boxes() {}

  /** Two boxes that share something; {@code first} begins no later in the sweep. */
  public record Clash(int first, int second, Box common) {}

  /** What no box of {@code used} covers of {@code whole}, in ascending order, neighbours joined. */
  public static List<Box> uncovered(Box whole, List<Box> used) {
    int axis = axis(used);
    List<Box> sorted = new ArrayList<>(used);
    sorted.sort(byLower(axis));
    List<Box> done = new ArrayList<>();
    List<Box> open = new ArrayList<>(List.of(whole));
    for (Box use : sorted) {
      List<Box> next = new ArrayList<>();
      for (Box rest : open) {
        if (rest.ranges().get(axis).upper() < use.ranges().get(axis).lower()) {
          done.add(rest);
        } else {
          next.addAll(rest.minus(use));
        }
      }
      open = next;
    }
    done.addAll(open);
    return joined(done);
  }

  /**
   * Pairs of boxes that overlap. Each box is reported once, against the earliest box in the sweep
   * that it meets, so that n uses of one lane give n - 1 findings.
   */
  public static List<Clash> clashes(List<Box> boxes) {
    if (boxes.size() < 2) {
      return List.of();
    }
    int axis = axis(boxes);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      order.add(i);
    }
    // List.sort is stable: of boxes that begin together the one written first stays first.
    order.sort(Comparator.comparing(boxes::get, byLower(axis)));
    int[] position = new int[boxes.size()];
    for (int i = 0; i < position.length; i++) {
      position[order.get(i)] = i;
    }
    PriorityQueue<Integer> active =
        new PriorityQueue<>(
            Comparator.<Integer>comparingLong(i -> boxes.get(i).ranges().get(axis).upper())
                .thenComparing(Comparator.naturalOrder()));
    List<Clash> found = new ArrayList<>();
    for (int index : order) {
      Box box = boxes.get(index);
      long lower = box.ranges().get(axis).lower();
      while (!active.isEmpty() && boxes.get(active.element()).ranges().get(axis).upper() < lower) {
        active.remove();
      }
      active.stream()
          .filter(i -> boxes.get(i).overlaps(box))
          .min(Comparator.comparingInt(i -> position[i]))
          .ifPresent(i -> found.add(new Clash(i, index, boxes.get(i).and(box).orElseThrow())));
      active.add(index);
    }
    return found;
  }

  /** Boxes that differ in one range only and are neighbours there, as one box. */
  public static List<Box> joined(List<Box> boxes) {
    if (boxes.size() < 2) {
      return List.copyOf(boxes);
    }
    List<Box> result = boxes;
    // From the innermost range outwards, so that lanes close up before instances do.
    for (int axis = boxes.get(0).ranges().size() - 1; axis >= 0; axis--) {
      result = joinedAlong(result, axis);
    }
    List<Box> sorted = new ArrayList<>(result);
    sorted.sort(byLower(0));
    return List.copyOf(sorted);
  }

  private static List<Box> joinedAlong(List<Box> boxes, int axis) {
    List<Box> sorted = new ArrayList<>(boxes);
    sorted.sort(exceptAxis(axis).thenComparing(byLower(axis)));
    List<Box> result = new ArrayList<>();
    for (Box box : sorted) {
      Box last = result.isEmpty() ? null : result.get(result.size() - 1);
      Optional<Box> both = last == null ? Optional.empty() : join(last, box, axis);
      if (both.isPresent()) {
        result.set(result.size() - 1, both.get());
      } else {
        result.add(box);
      }
    }
    return result;
  }

  private static Optional<Box> join(Box a, Box b, int axis) {
    for (int i = 0; i < a.ranges().size(); i++) {
      if (i != axis && !a.ranges().get(i).equals(b.ranges().get(i))) {
        return Optional.empty();
      }
    }
    IndexRange left = a.ranges().get(axis);
    IndexRange right = b.ranges().get(axis);
    if (left.upper() + 1 != right.lower()) {
      return Optional.empty();
    }
    List<IndexRange> ranges = new ArrayList<>(a.ranges());
    ranges.set(axis, new IndexRange(left.lower(), right.upper()));
    return Optional.of(new Box(a.instance(), a.group(), ranges));
  }

  /** The range along which the boxes begin at the most different places. */
  private static int axis(List<Box> boxes) {
    int best = 0;
    long most = 0;
    for (int i = 0; !boxes.isEmpty() && i < boxes.get(0).ranges().size(); i++) {
      int axis = i;
      long different =
          boxes.stream().mapToLong(b -> b.ranges().get(axis).lower()).distinct().count();
      if (different > most) {
        most = different;
        best = i;
      }
    }
    return best;
  }

  /** By the given range first, then by the others from the outermost in. */
  private static Comparator<Box> byLower(int axis) {
    return Comparator.<Box>comparingLong(b -> b.ranges().get(axis).lower())
        .thenComparing(exceptAxis(axis));
  }

  private static Comparator<Box> exceptAxis(int axis) {
    return (a, b) -> {
      for (int i = 0; i < a.ranges().size(); i++) {
        IndexRange x = a.ranges().get(i);
        IndexRange y = b.ranges().get(i);
        int c = i == axis ? 0 : Long.compare(x.lower(), y.lower());
        c = c == 0 && i != axis ? Long.compare(x.upper(), y.upper()) : c;
        if (c != 0) {
          return c;
        }
      }
      return 0;
    };
  }
}
