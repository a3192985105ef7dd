package dev.shoreline.diff.verdict;

import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.diff.match.Counterparts;
import dev.shoreline.diff.match.Pairs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which verdict of one side is which of the other: the same rule about the same subject. Where a
 * waiver or a new count cut a range otherwise, every two pieces that have instances in common
 * belong together, so that none of them seems to appear or go.
 */
final class VerdictPairs {
  /**
   * Above this many comparisons pieces are taken in their order; a stranger's spec may be large.
   */
  private static final long MOST_COMPARISONS = 4_000_000;

  private record Key(String rule, String subject) {}

  private final List<Pairs.Pair<Verdict>> both = new ArrayList<>();
  private final List<Verdict> gone = new ArrayList<>();
  private final List<Verdict> come = new ArrayList<>();

  private VerdictPairs() {}

  static Pairs<Verdict> of(List<Verdict> before, List<Verdict> after, Counterparts names) {
    Pairs<Verdict> exact =
        Pairs.keyed(
            applying(before),
            applying(after),
            List.of(
                new Pairs.Keys<>(
                    v ->
                        names.rule(v.rule())
                            + " "
                            + names.subject(v.subject())
                            + " "
                            + names.text(v.condition()),
                    v -> v.rule() + " " + v.subject() + " " + v.condition()),
                new Pairs.Keys<>(
                    v -> names.rule(v.rule()) + " " + names.subject(v.subject()),
                    v -> v.rule() + " " + v.subject())));
    VerdictPairs pairs = new VerdictPairs();
    pairs.both.addAll(exact.both());
    pairs.overlapping(exact, names);
    return new Pairs<>(pairs.both, pairs.gone, pairs.come);
  }

  private static List<Verdict> applying(List<Verdict> verdicts) {
    return verdicts.stream().filter(v -> v.status() != Status.NOT_APPLICABLE).toList();
  }

  private void overlapping(Pairs<Verdict> exact, Counterparts names) {
    Map<Key, List<Piece>> old = new LinkedHashMap<>();
    Map<Key, List<Piece>> now = new LinkedHashMap<>();
    // A piece on one side may also belong to a piece that was found by its name on the other.
    for (Pairs.Pair<Verdict> p : exact.both()) {
      put(
          old,
          p.before(),
          names.rule(p.before().rule()),
          names.subject(p.before().subject()),
          true);
      put(now, p.after(), p.after().rule(), p.after().subject(), true);
    }
    exact.gone().forEach(v -> put(old, v, names.rule(v.rule()), names.subject(v.subject()), false));
    exact.come().forEach(v -> put(now, v, v.rule(), v.subject(), false));
    Set<Piece> met = new HashSet<>();
    old.forEach((key, pieces) -> meet(pieces, now.getOrDefault(key, List.of()), met));
    left(old, met, gone);
    left(now, met, come);
  }

  private static void put(
      Map<Key, List<Piece>> map, Verdict v, String rule, String subject, boolean paired) {
    Key key = new Key(rule, Piece.withoutIndices(subject));
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(Piece.of(v, subject, paired));
  }

  private void meet(List<Piece> before, List<Piece> after, Set<Piece> met) {
    if (before.stream().allMatch(Piece::paired) && after.stream().allMatch(Piece::paired)) {
      return;
    }
    if ((long) before.size() * after.size() > MOST_COMPARISONS) {
      inOrder(before, after, met);
      return;
    }
    for (Piece b : before) {
      for (Piece a : after) {
        if (b.meets(a)) {
          both.add(new Pairs.Pair<>(b.verdict(), a.verdict()));
          met.add(b);
          met.add(a);
        }
      }
    }
  }

  private void inOrder(List<Piece> before, List<Piece> after, Set<Piece> met) {
    List<Piece> b = before.stream().filter(p -> !p.paired()).toList();
    List<Piece> a = after.stream().filter(p -> !p.paired()).toList();
    for (int i = 0; i < Math.min(b.size(), a.size()); i++) {
      both.add(new Pairs.Pair<>(b.get(i).verdict(), a.get(i).verdict()));
      met.add(b.get(i));
      met.add(a.get(i));
    }
  }

  private static void left(Map<Key, List<Piece>> all, Set<Piece> met, List<Verdict> rest) {
    for (List<Piece> pieces : all.values()) {
      for (Piece p : pieces) {
        if (!p.paired() && !met.contains(p)) {
          rest.add(p.verdict());
        }
      }
    }
  }
}
