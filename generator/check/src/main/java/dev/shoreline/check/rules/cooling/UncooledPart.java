package dev.shoreline.check.rules.cooling;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.check.range.Box;
import dev.shoreline.check.range.Boxes;
import dev.shoreline.model.CoolingLoop;
import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Plate;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * In a box cooled by liquid every switch chip, engine and module has a cold plate, its own or that
 * of the part that contains it: such a box has no air flow to rely on.
 */
public final class UncooledPart implements Rule {
  /** Far above any gas, far below any liquid (kg/m^3). */
  private static final BigDecimal LIQUID = BigDecimal.valueOf(100);

  @Override
  public String title() {
    return "In a liquid-cooled box every chip, engine and module has a cold plate";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    if (analysis.design().loops().stream().noneMatch(UncooledPart::isLiquid)) {
      return List.of();
    }
    return analysis.design().instances().stream()
        .filter(i -> i.part().kind().is("Asic") || i.part().kind().is("Optics"))
        .filter(UncooledPart::isWarm)
        .flatMap(i -> of(analysis, i).stream())
        .toList();
  }

  private static boolean isLiquid(CoolingLoop loop) {
    return loop.attributes()
        .part("coolant")
        .flatMap(c -> c.attributes().quantity("density"))
        .map(d -> d.base().max() != null ? d.base().max() : d.base().typ())
        .filter(d -> d.compareTo(LIQUID) > 0)
        .isPresent();
  }

  /** A part that states no power may draw some; one that states none draws none. */
  private static boolean isWarm(Instance instance) {
    return instance
        .attributes()
        .quantity("power")
        .map(Quantity::base)
        .map(p -> p.max() == null || p.max().signum() > 0)
        .orElse(true);
  }

  private List<Verdict> of(Analysis analysis, Instance instance) {
    List<Box> cooled = new ArrayList<>();
    for (Plate plate : analysis.design().plates()) {
      covered(plate, instance, cooled);
    }
    List<Box> open = Boxes.uncovered(Box.all(instance), cooled);
    if (open.isEmpty()) {
      return List.of(new VerdictBuilder(this, Subject.of(instance)).pass());
    }
    return open.stream()
        .map(
            box ->
                new VerdictBuilder(this, Subject.of(box, instance.span()))
                    .hint("add `plate on " + box + " { ... }` to the cooling block")
                    .fail(box + (box.instances() == 1 ? " has" : " have") + " no cold plate"))
        .toList();
  }

  /** Adds the instances that a plate cools: those it stands on and all they contain. */
  private static void covered(Plate plate, Instance instance, List<Box> cooled) {
    List<Instance> lineage = instance.lineage();
    Instance on = plate.selection().instance();
    if (!lineage.contains(on)) {
      return;
    }
    List<IndexRange> ranges = new ArrayList<>(plate.selection().indices());
    for (int i = ranges.size(); i < lineage.size(); i++) {
      ranges.add(lineage.get(i).indices());
    }
    cooled.add(new Box(instance, "", ranges));
  }
}
