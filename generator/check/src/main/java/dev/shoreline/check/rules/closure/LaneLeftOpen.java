package dev.shoreline.check.rules.closure;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.check.range.Box;
import dev.shoreline.check.range.Boxes;
import dev.shoreline.model.Instance;
import dev.shoreline.rollup.Analysis;
import java.util.ArrayList;
import java.util.List;

/** Lanes, lasers and fibers that a part offers and no link uses. */
public final class LaneLeftOpen implements Rule {
  /** Groups that have to be connected, by the names that the library gives them. */
  private static final List<String> GROUPS =
      List.of("serdes", "host", "line", "laser", "out", LaneUses.PASSED);

  @Override
  public String title() {
    return "Every lane stands in a link";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    List<LaneUses.Group> offered = new ArrayList<>();
    for (Instance instance : analysis.design().instances()) {
      for (String name : GROUPS) {
        if (instance.attributes().group(name).isPresent() && concerns(instance, name)) {
          offered.add(new LaneUses.Group(instance, name));
        }
      }
    }
    if (offered.isEmpty()) {
      return List.of();
    }
    if (analysis.design().links().isEmpty()) {
      return List.of(
          new VerdictBuilder(this, Subject.of(analysis.design()))
              .hint("add a `lanes { ... }` block that says what each lane is connected to")
              .notEvaluated("the design has no lanes block"));
    }
    LaneUses uses = LaneUses.of(analysis.design());
    return offered.stream().flatMap(g -> open(g, uses.of(g)).stream()).toList();
  }

  /** Laser inputs of an engine are left to LaserLeavesLaneDark, which says what that costs. */
  private static boolean concerns(Instance instance, String name) {
    return !name.equals("laser") || instance.attributes().group("line").isEmpty();
  }

  private List<Verdict> open(LaneUses.Group group, List<LaneUses.Use> uses) {
    Box all = Box.all(group.instance(), group.name());
    List<Box> open = Boxes.uncovered(all, uses.stream().map(LaneUses.Use::box).toList());
    if (open.isEmpty()) {
      return List.of(new VerdictBuilder(this, Subject.of(all, group.instance().span())).pass());
    }
    return open.stream().map(box -> verdict(group, box)).toList();
  }

  private Verdict verdict(LaneUses.Group group, Box box) {
    String unit =
        group.instance().attributes().group(group.name()).map(g -> g.unit()).orElse("lane");
    return new VerdictBuilder(this, Subject.of(box, group.instance().span()))
        .related(
            group
                .instance()
                .attributes()
                .find(group.name())
                .map(a -> a.origin().assignedAt())
                .orElse(group.instance().part().span()),
            "the part offers them here")
        .hint("connect " + box + " in the lanes block, or give the part fewer " + unit + "s")
        .fail(box + (box.volume() == 1 ? " is" : " are") + " in no link");
  }
}
