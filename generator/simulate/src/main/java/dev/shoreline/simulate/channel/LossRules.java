package dev.shoreline.simulate.channel;

import dev.shoreline.check.Verdict;
import dev.shoreline.model.value.Value;
import dev.shoreline.simulate.Plot;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The verdicts that judge the loss of electrical links. */
final class LossRules {
  private static final String ROLL_UP = "channel.loss";
  private static final String WORST = "worst(" + ROLL_UP + ")";

  private final List<Verdict> verdicts;

  LossRules(List<Verdict> verdicts) {
    this.verdicts = verdicts;
  }

  /** The only rule with a known limit for the loss of a link, else empty. */
  String ruleOf(String link) {
    Set<String> rules = new TreeSet<>();
    for (Verdict v : verdicts) {
      if (v.subject().equals(link) && isLoss(v) && Double.isFinite(decibels(v.limit()))) {
        rules.add(v.rule());
      }
    }
    return rules.size() == 1 ? rules.iterator().next() : "";
  }

  /** Requirements on the worst channel of the whole design. */
  List<Verdict> ofWorst() {
    return verdicts.stream()
        .filter(v -> v.condition().contains(WORST) && Double.isFinite(decibels(v.limit())))
        .toList();
  }

  /** What the design's channels may lose at the Nyquist frequency, each limit once. */
  List<Plot.Level> levels(List<LaneClass> classes) {
    Set<Plot.Level> levels = new LinkedHashSet<>();
    Set<String> links = new TreeSet<>();
    classes.forEach(c -> links.addAll(c.linkNames()));
    for (Verdict v : verdicts) {
      boolean ofLink = links.contains(v.subject()) && isLoss(v);
      if (!ofLink && !v.condition().contains(ROLL_UP)) {
        continue;
      }
      double limit = decibels(v.limit());
      if (Double.isFinite(limit)) {
        levels.add(new Plot.Level("limit at Nyquist, " + v.rule(), limit));
      }
    }
    return new ArrayList<>(levels);
  }

  private static boolean isLoss(Verdict v) {
    return v.rule().endsWith("loss") && v.rule().indexOf('.') > 0;
  }

  private static double decibels(@Nullable Value limit) {
    if (!(limit instanceof Value.Number n)) {
      return Double.NaN;
    }
    Quantity q = n.quantity();
    if (!q.sameKind(Quantity.of(0, "dB"))) {
      return Double.NaN;
    }
    return q.max("dB");
  }
}
