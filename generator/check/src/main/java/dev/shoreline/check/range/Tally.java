package dev.shoreline.check.range;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds amounts over boxes of instances that may overlap, and keeps apart the ranges that get
 * different sums: how many fibers each connector of a range carries when several links run through
 * it.
 */
public final class Tally {
  /** Instances that all get the same sum. */
  public record Sum(Box box, long amount) {}

  private List<Sum> sums = new ArrayList<>();

  /** Adds {@code amount} to each instance of the box. */
  public void add(Box box, long amount) {
    List<Sum> next = new ArrayList<>();
    List<Box> fresh = new ArrayList<>(List.of(box));
    for (Sum sum : sums) {
      Optional<Box> common = sum.box().and(box);
      if (common.isEmpty()) {
        next.add(sum);
        continue;
      }
      next.add(new Sum(common.get(), Math.addExact(sum.amount(), amount)));
      sum.box().minus(box).forEach(b -> next.add(new Sum(b, sum.amount())));
      fresh = fresh.stream().flatMap(b -> b.minus(sum.box()).stream()).toList();
    }
    fresh.forEach(b -> next.add(new Sum(b, amount)));
    sums = next;
  }

  /** The sums, ranges of equal sums joined, ascending. */
  public List<Sum> sums() {
    Map<Long, List<Box>> byAmount = new LinkedHashMap<>();
    sums.forEach(s -> byAmount.computeIfAbsent(s.amount(), a -> new ArrayList<>()).add(s.box()));
    List<Sum> result = new ArrayList<>();
    byAmount.forEach(
        (amount, boxes) -> Boxes.joined(boxes).forEach(b -> result.add(new Sum(b, amount))));
    result.sort(java.util.Comparator.comparingLong(s -> s.box().ranges().get(0).lower()));
    return List.copyOf(result);
  }
}
