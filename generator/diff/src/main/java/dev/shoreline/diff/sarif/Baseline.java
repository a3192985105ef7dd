package dev.shoreline.diff.sarif;

import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.diff.DesignDifference;
import dev.shoreline.diff.MarginChange;
import dev.shoreline.diff.Presence;
import dev.shoreline.diff.VerdictChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one design and how each relates to the side before. A finding is a verdict that
 * somebody has to know of: one that fails, is waived, is marginal or could not be evaluated.
 */
final class Baseline {
  private record Key(String rule, String subject) {}

  /**
   * @param state {@code new}, {@code unchanged}, {@code updated} or {@code absent}
   */
  record Finding(Verdict verdict, String state) {}

  private final DesignDifference design;
  private final Map<Key, VerdictChange> flips = new HashMap<>();
  private final Map<Key, MarginChange> margins = new HashMap<>();

  private Baseline(DesignDifference design) {
    this.design = design;
    design.verdicts().forEach(v -> flips.put(new Key(v.rule(), v.subject()), v));
    design.margins().forEach(m -> margins.put(new Key(m.rule(), m.subject()), m));
  }

  /** Those of the side after in the order of its verdicts, then those that went. */
  static List<Finding> of(DesignDifference design) {
    Baseline baseline = new Baseline(design);
    List<Finding> findings = new ArrayList<>();
    if (design.after() != null) {
      design.after().verdicts().stream()
          .filter(Baseline::isFinding)
          .forEach(v -> findings.add(new Finding(v, baseline.state(v))));
    }
    baseline.gone().forEach(v -> findings.add(new Finding(v, "absent")));
    return findings;
  }

  static boolean isFinding(@Nullable Verdict v) {
    return v != null && v.status() != Status.PASS && v.status() != Status.NOT_APPLICABLE;
  }

  private String state(Verdict after) {
    if (design.presence() == Presence.ADDED) {
      return "new";
    }
    Key key = new Key(after.rule(), after.subject());
    VerdictChange flip = flips.get(key);
    if (flip != null) {
      // A gate on new findings must see what fails now, although it was marginal before.
      return flip.isNewFailure() || !isFinding(flip.before()) ? "new" : "updated";
    }
    return margins.containsKey(key) ? "updated" : "unchanged";
  }

  private List<Verdict> gone() {
    if (design.presence() == Presence.REMOVED && design.before() != null) {
      return design.before().verdicts().stream().filter(Baseline::isFinding).toList();
    }
    List<Verdict> gone = new ArrayList<>();
    for (VerdictChange flip : design.verdicts()) {
      Verdict before = flip.before();
      if (before != null && isFinding(before) && !isFinding(flip.after())) {
        gone.add(before);
      }
    }
    return gone;
  }
}
