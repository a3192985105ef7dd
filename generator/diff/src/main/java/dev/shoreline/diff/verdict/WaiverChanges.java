package dev.shoreline.diff.verdict;

import dev.shoreline.diff.WaiverChange;
import dev.shoreline.diff.WaiverChange.Kind;
import dev.shoreline.diff.match.Counterparts;
import dev.shoreline.diff.match.Pairs;
import dev.shoreline.diff.match.SelectionText;
import dev.shoreline.model.Selection;
import dev.shoreline.model.Waiver;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What became of the waivers of a design. A waiver is told by its rule and what it covers. */
public final class WaiverChanges {
  private static final Comparator<WaiverChange> ORDER =
      Comparator.comparing(WaiverChange::kind)
          .thenComparing(WaiverChange::rule)
          .thenComparing(WaiverChange::subject);

  private WaiverChanges() {}

  /**
   * @param beforeDay the day that the waivers of the side before were judged on
   */
  public static List<WaiverChange> of(
      List<Waiver> before,
      LocalDate beforeDay,
      List<Waiver> after,
      LocalDate afterDay,
      Counterparts names) {
    SelectionText old = new SelectionText(names::text);
    SelectionText now = new SelectionText(t -> t);
    Pairs<Waiver> pairs =
        Pairs.keyed(
            before,
            after,
            List.of(keys(names, old::of, now::of), keys(names, old::exact, now::exact)));
    List<WaiverChange> found = new ArrayList<>();
    pairs.come().forEach(w -> found.add(come(w)));
    for (Waiver w : pairs.gone()) {
      Selection covered = w.selection();
      found.add(
          new WaiverChange(
              Kind.REMOVED,
              names.rule(w.rule()),
              covered == null ? "" : old.exact(covered),
              w,
              null,
              List.of()));
    }
    for (Pairs.Pair<Waiver> p : pairs.both()) {
      compare(p.before(), beforeDay, p.after(), afterDay, found);
    }
    found.sort(ORDER);
    return List.copyOf(found);
  }

  private static Pairs.Keys<Waiver> keys(
      Counterparts names, Function<Selection, String> old, Function<Selection, String> now) {
    return new Pairs.Keys<>(w -> names.rule(w.rule()) + on(w, old), w -> w.rule() + on(w, now));
  }

  private static String on(Waiver w, Function<Selection, String> text) {
    Selection covered = w.selection();
    return covered == null ? "" : " on " + text.apply(covered);
  }

  /** All waivers of a design that came. */
  public static List<WaiverChange> come(List<Waiver> after) {
    return after.stream().map(WaiverChanges::come).sorted(ORDER).toList();
  }

  /** All waivers of a design that went. */
  public static List<WaiverChange> gone(List<Waiver> before) {
    return before.stream()
        .map(w -> new WaiverChange(Kind.REMOVED, w.rule(), covered(w), w, null, List.of()))
        .sorted(ORDER)
        .toList();
  }

  private static WaiverChange come(Waiver w) {
    return new WaiverChange(Kind.ADDED, w.rule(), covered(w), null, w, List.of());
  }

  private static String covered(Waiver w) {
    Selection covered = w.selection();
    return covered == null ? "" : covered.toString();
  }

  private static void compare(
      Waiver b, LocalDate beforeDay, Waiver a, LocalDate afterDay, List<WaiverChange> found) {
    List<String> fields = new ArrayList<>();
    if (!b.until().equals(a.until())) {
      fields.add("until");
    }
    if (!b.approver().equals(a.approver())) {
      fields.add("by");
    }
    if (!b.reason().equals(a.reason())) {
      fields.add("because");
    }
    boolean held = holds(b, beforeDay);
    boolean holds = holds(a, afterDay);
    if (held != holds || !fields.isEmpty()) {
      Kind kind = held == holds ? Kind.CHANGED : holds ? Kind.RENEWED : Kind.EXPIRED;
      found.add(new WaiverChange(kind, a.rule(), covered(a), b, a, fields));
    }
  }

  /** Up to and including its last day; one whose day is no date does not hold. */
  private static boolean holds(Waiver waiver, LocalDate day) {
    try {
      return !LocalDate.parse(waiver.until()).isBefore(day);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
