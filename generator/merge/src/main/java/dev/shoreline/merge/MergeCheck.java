package dev.shoreline.merge;

import dev.shoreline.merge.Element.Block;
import dev.shoreline.merge.MergedText.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Proves a merge by reading it again, whatever made it: every element must be there that one side
 * added or changed or that both kept, saying what it must, and no other; and no line may occur
 * fewer times than kept and added lines call for.
 */
final class MergeCheck {
  private final Block base;
  private final Map<String, List<String>> before;
  private final Map<String, List<String>> ours;
  private final Map<String, List<String>> theirs;

  MergeCheck(Block base, Block ours, Block theirs) {
    this.base = base;
    this.before = Flattened.of(base, base, "");
    this.ours = Flattened.of(base, ours, "");
    this.theirs = Flattened.of(base, theirs, "");
  }

  boolean accepts(MergedText merged) {
    return accepts(merged, Side.OURS) && accepts(merged, Side.THEIRS);
  }

  private boolean accepts(MergedText merged, Side side) {
    Optional<Block> read = ElementReader.read(merged.chosen(side));
    if (read.isEmpty()) {
      return false;
    }
    Map<String, List<String>> result = Flattened.of(base, read.get(), "");
    Side other = side == Side.OURS ? Side.THEIRS : Side.OURS;
    return hasExpected(merged, side, result) && keepsLines(result, merged.noted(other));
  }

  private boolean hasExpected(MergedText merged, Side side, Map<String, List<String>> result) {
    Set<String> disputed = new TreeSet<>(merged.noted(Side.OURS).keySet());
    disputed.addAll(merged.noted(Side.THEIRS).keySet());
    Set<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(ours.keySet());
    paths.addAll(theirs.keySet());
    paths.addAll(result.keySet());
    for (String path : paths) {
      List<String> found = result.get(path);
      boolean isRight =
          disputed.contains(path)
              ? same(found, merged.noted(side).get(path))
              : isThreeWay(path, found);
      if (!isRight) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line says what the side that changed it says; two changes must be the same. */
  private boolean isThreeWay(String path, @Nullable List<String> found) {
    List<String> was = before.get(path);
    List<String> left = ours.get(path);
    List<String> right = theirs.get(path);
    boolean isChangedTwice = !same(left, was) && !same(right, was);
    return same(found, same(left, was) ? right : left) && (!isChangedTwice || same(left, right));
  }

  private static boolean same(@Nullable List<String> a, @Nullable List<String> b) {
    return a == null ? b == null : a.equals(b);
  }

  private boolean keepsLines(Map<String, List<String>> result, Map<String, List<String>> disputed) {
    Map<String, Integer> there = counts(result);
    counts(disputed).forEach((line, count) -> there.merge(line, count, Integer::sum));
    Map<String, Integer> was = counts(before);
    Map<String, Integer> left = counts(ours);
    Map<String, Integer> right = counts(theirs);
    Set<String> lines = new TreeSet<>(left.keySet());
    lines.addAll(right.keySet());
    for (String line : lines) {
      int b = was.getOrDefault(line, 0);
      int o = left.getOrDefault(line, 0);
      int t = right.getOrDefault(line, 0);
      // Each side may have deleted another one of several equal lines.
      int kept = Math.max(0, Math.min(b, o) + Math.min(b, t) - b);
      int needed = kept + Math.max(0, Math.max(o - b, t - b));
      if (there.getOrDefault(line, 0) < needed) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, Integer> counts(Map<String, List<String>> elements) {
    Map<String, Integer> counts = new HashMap<>();
    elements.values().forEach(said -> said.forEach(l -> counts.merge(l, 1, Integer::sum)));
    return counts;
  }
}
