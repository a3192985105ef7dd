package dev.shoreline.diff.words;

import dev.shoreline.diff.BomLine;
import dev.shoreline.diff.DesignDifference;
import dev.shoreline.diff.Difference;
import dev.shoreline.diff.Presence;
import dev.shoreline.diff.Total;
import dev.shoreline.diff.VerdictChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A difference in one sentence: verdicts that flipped, bill, cost and power. */
public final class Headline {
  private static final String POWER = "power.input";

  private final List<DesignDifference> designs;

  private Headline(List<DesignDifference> designs) {
    this.designs = designs;
  }

  /** Plain text with names from specs in it. */
  public static String of(Difference difference) {
    List<DesignDifference> changed = difference.changed();
    if (changed.isEmpty()) {
      int files = difference.cosmetic().size();
      return files == 0
          ? "No difference."
          : "No design changes; " + count(files, "file differs", "files differ") + " in text only.";
    }
    Headline headline = new Headline(changed);
    List<String> facts = new ArrayList<>();
    facts.add(headline.verdicts());
    facts.addAll(headline.bill());
    headline.power().ifPresent(facts::add);
    return headline.who() + ": " + String.join("; ", facts) + ".";
  }

  private String who() {
    if (designs.size() == 1) {
      DesignDifference d = designs.get(0);
      return d.presence() == Presence.CHANGED
          ? d.design()
          : d.design() + " " + d.presence().label();
    }
    List<String> kinds = new ArrayList<>();
    for (Presence p : List.of(Presence.CHANGED, Presence.ADDED, Presence.REMOVED)) {
      long n = designs.stream().filter(d -> d.presence() == p).count();
      if (n > 0) {
        kinds.add(n + " " + p.label());
      }
    }
    return count(designs.size(), "design", "designs") + " (" + String.join(", ", kinds) + ")";
  }

  private String verdicts() {
    List<VerdictChange> all = designs.stream().flatMap(d -> d.verdicts().stream()).toList();
    long failing = all.stream().filter(VerdictChange::isNewFailure).count();
    long fixed = all.stream().filter(VerdictChange::isFixed).count();
    long margins = designs.stream().mapToLong(d -> d.margins().size()).sum();
    List<String> facts = new ArrayList<>();
    if (failing > 0) {
      facts.add(count(failing, "verdict newly fails", "verdicts newly fail"));
    }
    if (fixed > 0) {
      facts.add(count(fixed, "verdict no longer fails", "verdicts no longer fail"));
    }
    if (facts.isEmpty()) {
      facts.add("no new failures");
    }
    if (margins > 0) {
      facts.add(count(margins, "margin moved", "margins moved"));
    }
    return String.join(", ", facts);
  }

  private List<String> bill() {
    List<BomLine> lines =
        designs.stream()
            .filter(d -> d.presence() == Presence.CHANGED)
            .flatMap(d -> d.bom().stream())
            .toList();
    if (lines.isEmpty()) {
      return List.of("same bill of materials");
    }
    BigDecimal pieces =
        lines.stream()
            .filter(l -> l.unit().equals("ea"))
            .map(BomLine::quantityDelta)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    String bill =
        count(lines.size(), "line of the bill differs", "lines of the bill differ")
            + (pieces.signum() == 0
                ? ""
                : " (" + Figures.signed(pieces, isOne(pieces) ? "piece" : "pieces") + ")");
    return List.of(bill, cost(lines));
  }

  private static String cost(List<BomLine> lines) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    lines.forEach(l -> l.costDelta().forEach((c, n) -> sums.merge(c, n, BigDecimal::add)));
    sums.values().removeIf(n -> n.signum() == 0);
    long unknown = lines.stream().filter(BomLine::isCostUnknown).count();
    if (unknown == lines.size()) {
      return "cost unknown";
    }
    String known = sums.isEmpty() ? "same cost" : "cost " + Figures.signed(sums);
    return unknown == 0 ? known : known + " and unknown for " + count(unknown, "line", "lines");
  }

  /** Of the one design that changed, or of that whose power moved most. */
  private Optional<String> power() {
    record Moved(String design, Total total) {}
    List<Moved> moved =
        designs.stream()
            .flatMap(d -> d.totals().stream().map(t -> new Moved(d.design(), t)))
            .filter(m -> m.total().figure().equals(POWER) && m.total().delta() != null)
            .sorted(
                Comparator.comparing(
                        (Moved m) -> m.total().ratio(), Comparator.nullsFirst(Headline::bySize))
                    .reversed())
            .toList();
    if (moved.isEmpty()) {
      return Optional.empty();
    }
    Total most = moved.get(0).total();
    String percent = Figures.percent(most.ratio());
    String where =
        designs.size() == 1
            ? ""
            : (moved.size() == 1 ? " in " : " at most, in ") + moved.get(0).design();
    return Optional.of(
        "box input power "
            + Figures.signed(most.delta())
            + (percent.isEmpty() ? "" : " (" + percent + ")")
            + where);
  }

  private static boolean isOne(BigDecimal n) {
    return n.abs().compareTo(BigDecimal.ONE) == 0;
  }

  private static int bySize(BigDecimal a, BigDecimal b) {
    return a.abs().compareTo(b.abs());
  }

  private static String count(long n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }
}
