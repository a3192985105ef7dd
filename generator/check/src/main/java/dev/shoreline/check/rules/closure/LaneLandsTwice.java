package dev.shoreline.check.rules.closure;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.check.range.Box;
import dev.shoreline.check.range.Boxes;
import dev.shoreline.model.Segment;
import dev.shoreline.rollup.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A lane stands in one link only. A connector or cable that lanes pass may be reached once and left
 * once, in one link or in two.
 */
public final class LaneLandsTwice implements Rule {
  @Override
  public String title() {
    return "Every lane stands in one link only";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    LaneUses uses = LaneUses.of(analysis.design());
    List<Verdict> verdicts = new ArrayList<>();
    for (LaneUses.Group group : uses.groups()) {
      // Parts passed without naming a group share their lanes; how many fit is CountMismatch's
      // matter.
      List<LaneUses.Use> named =
          uses.of(group).stream().filter(u -> u.segment() instanceof Segment.Terminal).toList();
      List<Verdict> clashes = new ArrayList<>();
      if (group.name().equals(LaneUses.PASSED)) {
        clashes.addAll(clashes(named, LaneUses.Use::arrives, u -> true));
        clashes.addAll(clashes(named, LaneUses.Use::leaves, u -> !u.arrives()));
      } else {
        clashes.addAll(clashes(named, u -> true, u -> true));
      }
      if (clashes.isEmpty() && !named.isEmpty()) {
        Box all = Box.all(group.instance(), group.name());
        clashes.add(new VerdictBuilder(this, Subject.of(all, group.instance().span())).pass());
      }
      verdicts.addAll(clashes);
    }
    return verdicts;
  }

  /**
   * @param side which uses are compared with each other
   * @param counts of two that clash, one has to be like this; so nothing is said twice
   */
  private List<Verdict> clashes(
      List<LaneUses.Use> uses, Predicate<LaneUses.Use> side, Predicate<LaneUses.Use> counts) {
    List<LaneUses.Use> some = uses.stream().filter(side).toList();
    List<Verdict> verdicts = new ArrayList<>();
    for (Boxes.Clash clash : Boxes.clashes(some.stream().map(LaneUses.Use::box).toList())) {
      LaneUses.Use a = some.get(Math.min(clash.first(), clash.second()));
      LaneUses.Use b = some.get(Math.max(clash.first(), clash.second()));
      if (!counts.test(a) && !counts.test(b)) {
        continue;
      }
      String where =
          a.link().equals(b.link())
              ? "twice in " + b.link().name()
              : "in " + a.link().name() + " and in " + b.link().name();
      verdicts.add(
          new VerdictBuilder(this, Subject.of(clash.common(), b.segment().span()))
              .related(a.segment().span(), "first used here, as " + a.box())
              .hint("give each link lanes of its own: change one of the two index ranges")
              .fail(
                  clash.common() + (clash.common().volume() == 1 ? " lands " : " land ") + where));
    }
    return verdicts;
  }
}
