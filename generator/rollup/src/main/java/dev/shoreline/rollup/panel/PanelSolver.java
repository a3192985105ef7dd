package dev.shoreline.rollup.panel;

import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.LevelBlock;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Base;
import dev.shoreline.units.Dimension;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * Room on the front panel. Every declaration takes rows of its own, one above the other: {@code
 * rows} times the part's height, {@code columns} times its width; without {@code arranged} all
 * stand in one row. Width is that of the widest row, height that of all rows together. Parts inside
 * others take no room, nor do cages: what stands in them does.
 *
 * <p>The opening is the panel's stated {@code width}; else 450 mm for a 19-inch rack (EIA-310) and
 * 537 mm for a 21-inch open rack, chosen by {@code mechanics} or else by the unit of the panel's
 * height. One RU is 44.45 mm (EIA-310) and one OU 48 mm (Open Rack).
 */
public final class PanelSolver {
  private static final Dimension RACK_UNIT = Dimension.of(Base.RACK_UNIT);
  private static final Dimension OPEN_RACK_UNIT = Dimension.of(Base.OPEN_RACK_UNIT);
  private static final Quantity NOTHING = Quantity.of(0, "mm");

  private PanelSolver() {}

  public static PanelFill solve(Design design) {
    LevelBlock panel = design.level(Level.PANEL).orElse(null);
    if (panel == null) {
      Value none = Amounts.unknown("the design has no panel");
      return new PanelFill(none, none, none, none, "");
    }
    List<Value> widths = new ArrayList<>();
    List<Value> heights = new ArrayList<>();
    for (Instance i : design.instances()) {
      if (takesRoom(i)) {
        long rows = i.arrangement().map(Instance.Arrangement::rows).orElse(1L);
        long columns = i.arrangement().map(Instance.Arrangement::columns).orElse(i.count());
        widths.add(Amounts.times(Amounts.stated(i, "width"), columns));
        heights.add(Amounts.times(Amounts.stated(i, "height"), rows));
      }
    }
    Opening opening = opening(panel);
    return new PanelFill(
        Amounts.in(widest(widths), "mm"),
        opening.width(),
        Amounts.in(Amounts.sum(heights, NOTHING), "mm"),
        available(panel),
        opening.basis());
  }

  private static boolean takesRoom(Instance i) {
    return i.level() == Level.PANEL && i.parent() == null && !i.part().kind().is("Cage");
  }

  /** The width that a panel offers, and where it comes from. */
  private record Opening(Value width, String basis) {}

  private static Opening opening(LevelBlock panel) {
    if (panel.attributes().find("width").isPresent()) {
      return new Opening(Amounts.stated("panel", panel.attributes(), "width"), "as stated");
    }
    Dimension unit = panel.size().map(Quantity::dimension).orElse(Dimension.ONE);
    String mechanics = panel.attributes().text("mechanics");
    if (mechanics.equals("open-rack") || (mechanics.isEmpty() && unit.equals(OPEN_RACK_UNIT))) {
      return new Opening(Amounts.of(Quantity.of(537, "mm")), "opening of a 21-inch open rack");
    }
    if (mechanics.equals("rack") || (mechanics.isEmpty() && unit.equals(RACK_UNIT))) {
      return new Opening(Amounts.of(Quantity.of(450, "mm")), "opening of a 19-inch rack (EIA-310)");
    }
    return new Opening(Amounts.notStated("panel", "width"), "");
  }

  private static Value widest(List<Value> widths) {
    Value widest = Amounts.of(NOTHING);
    for (Value w : widths) {
      widest = Amounts.greatest(widest, w);
    }
    return widest;
  }

  private static Value available(LevelBlock panel) {
    if (panel.attributes().find("height").isPresent() || panel.size().isEmpty()) {
      return Amounts.stated("panel", panel.attributes(), "height");
    }
    Quantity size = panel.size().get();
    if (size.dimension().equals(RACK_UNIT)) {
      return millimetres(size, "44.45", "mm/RU");
    }
    return size.dimension().equals(OPEN_RACK_UNIT)
        ? millimetres(size, "48", "mm/OU")
        : Amounts.in(Amounts.of(size), "mm");
  }

  private static Value millimetres(Quantity size, String each, String unit) {
    return Amounts.in(Amounts.of(size.times(Quantity.of(each, unit))), "mm");
  }
}
