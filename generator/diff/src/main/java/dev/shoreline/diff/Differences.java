package dev.shoreline.diff;

import dev.shoreline.check.Conformance;
import dev.shoreline.diff.bom.BomLines;
import dev.shoreline.diff.change.DesignChanges;
import dev.shoreline.diff.match.Counterparts;
import dev.shoreline.diff.match.Pairs;
import dev.shoreline.diff.total.Totals;
import dev.shoreline.diff.verdict.VerdictChanges;
import dev.shoreline.diff.verdict.WaiverChanges;
import dev.shoreline.model.Design;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Compares two states of a project by what their designs are, never by their text. */
public final class Differences {
  private final Side before;
  private final Side after;

  private Differences(Side before, Side after) {
    this.before = before;
    this.after = after;
  }

  /** What changed from {@code before} to {@code after}; exchanged sides give the mirror image. */
  public static Difference between(Side before, Side after) {
    List<DesignDifference> designs = new Differences(before, after).designs();
    return new Difference(
        before.name(),
        after.name(),
        designs,
        Affected.of(designs),
        CosmeticFiles.of(before, after, designs));
  }

  private List<DesignDifference> designs() {
    Pairs<Conformance> pairs = DesignPairs.of(before.designs(), after.designs());
    Map<Conformance, Conformance> beforeOf = new IdentityHashMap<>();
    pairs.both().forEach(p -> beforeOf.put(p.after(), p.before()));
    List<DesignDifference> all = new ArrayList<>();
    for (Conformance a : after.designs()) {
      Conformance b = beforeOf.get(a);
      all.add(b == null ? added(a) : both(b, a));
    }
    pairs.gone().forEach(b -> all.add(removed(b)));
    return all;
  }

  private static Design design(Conformance c) {
    return c.analysis().design();
  }

  private static DesignDifference added(Conformance c) {
    return new DesignDifference(
        design(c).name(),
        "",
        Presence.ADDED,
        null,
        c,
        List.of(DesignChanges.added(design(c))),
        BomLines.come(c.analysis()),
        VerdictChanges.come(c.verdicts()),
        List.of(),
        Totals.of(null, c.analysis()),
        WaiverChanges.come(design(c).waivers()));
  }

  private static DesignDifference removed(Conformance c) {
    return new DesignDifference(
        design(c).name(),
        "",
        Presence.REMOVED,
        c,
        null,
        List.of(DesignChanges.removed(design(c))),
        BomLines.gone(c.analysis()),
        VerdictChanges.gone(c.verdicts()),
        List.of(),
        Totals.of(c.analysis(), null),
        WaiverChanges.gone(design(c).waivers()));
  }

  private DesignDifference both(Conformance b, Conformance a) {
    Counterparts names = Counterparts.of(design(b), design(a));
    List<Change> changes = DesignChanges.of(design(b), design(a), names);
    List<BomLine> bom = BomLines.of(b.analysis(), a.analysis(), names);
    VerdictChanges verdicts = VerdictChanges.of(b.verdicts(), a.verdicts(), names);
    List<Total> totals = Totals.of(b.analysis(), a.analysis());
    List<WaiverChange> waivers =
        WaiverChanges.of(
            design(b).waivers(), before.asOf(), design(a).waivers(), after.asOf(), names);
    boolean same =
        changes.isEmpty()
            && bom.isEmpty()
            && verdicts.verdicts().isEmpty()
            && verdicts.margins().isEmpty()
            && waivers.isEmpty()
            && totals.stream().noneMatch(Total::changed);
    String formerly = design(b).name().equals(design(a).name()) ? "" : design(b).name();
    return new DesignDifference(
        design(a).name(),
        formerly,
        same ? Presence.UNCHANGED : Presence.CHANGED,
        b,
        a,
        changes,
        bom,
        verdicts.verdicts(),
        verdicts.margins(),
        totals,
        waivers);
  }
}
