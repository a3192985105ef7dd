package dev.shoreline.rollup;

import dev.shoreline.model.Level;
import dev.shoreline.model.LevelBlock;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Base;
import dev.shoreline.units.Dimension;
import dev.shoreline.units.Quantity;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a design holds of each dimension that {@code per} may divide by: bit/s, the counted nouns,
 * rack units, and edges (length times the edge's own dimension).
 */
final class Totals {
  private static final Dimension RATE = Dimension.of(Base.BIT).with(Base.SECOND, -1);
  private static final Map<Dimension, String> ROLL_UPS = new LinkedHashMap<>();

  static {
    ROLL_UPS.put(RATE, "bandwidth");
    ROLL_UPS.put(Dimension.of(Base.LANE), "lanes");
    ROLL_UPS.put(Dimension.of(Base.PORT), "ports");
    ROLL_UPS.put(Dimension.of(Base.MODULE), "modules");
    ROLL_UPS.put(Dimension.of(Base.ENGINE), "engines");
    ROLL_UPS.put(Dimension.of(Base.LASER), "lasers");
    ROLL_UPS.put(Dimension.of(Base.FIBER), "fibers");
    ROLL_UPS.put(Dimension.of(Base.DIE), "dies");
  }

  private Totals() {}

  static @Nullable Value of(Analysis analysis, Dimension dimension) {
    String rollUp = ROLL_UPS.get(dimension);
    if (rollUp != null) {
      return analysis.rollUp(rollUp);
    }
    for (Base unit : new Base[] {Base.RACK_UNIT, Base.OPEN_RACK_UNIT}) {
      if (dimension.equals(Dimension.of(unit))) {
        return Analysis.guarded(() -> panelSize(analysis, unit));
      }
    }
    for (Edge edge : Edge.values()) {
      if (dimension.equals(Dimension.of(Base.METRE).with(edge.base(), 1))) {
        return Analysis.guarded(() -> edge.length(analysis));
      }
    }
    return null;
  }

  /** Height of the panel, in the rack unit it is stated in; the two kinds never convert. */
  static Value panelSize(Analysis analysis, Base unit) {
    LevelBlock panel = analysis.design().level(Level.PANEL).orElse(null);
    if (panel == null) {
      return Amounts.unknown("the design has no panel");
    }
    Quantity size = panel.size().orElse(null);
    if (size == null) {
      return Amounts.notStated("panel", "height in " + unit.symbol());
    }
    return size.dimension().equals(Dimension.of(unit))
        ? Amounts.of(size)
        : Amounts.unknown("the panel's height is stated as " + size + ", not in " + unit.symbol());
  }
}
