package dev.shoreline.emit.conformance;

import dev.shoreline.emit.conformance.KeyFigure.Corner;
import dev.shoreline.model.Level;
import dev.shoreline.model.LevelBlock;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.Per800;
import java.util.List;

/** Picks the figures for the head of the report; each is a roll-up or the worst item of one. */
final class KeyFigures {
  private final Analysis analysis;

  private KeyFigures(Analysis analysis) {
    this.analysis = analysis;
  }

  static List<KeyFigure> of(Analysis analysis) {
    return new KeyFigures(analysis).all();
  }

  private List<KeyFigure> all() {
    return List.of(
        figure("Bandwidth", "bandwidth", "payload, one direction"),
        figure("Power, box input", "power.input", "all parts, feeds and conversion"),
        opticsPer800(),
        figure("Energy per bit", "energy.optics", "optics with lasers, over bandwidth"),
        figure("Cost", "cost", "all parts"),
        worst("Worst optical margin", "optical.margin", "optical links", Corner.LOWEST, "dB"),
        worst("Hottest junction", "thermal.junction", "cooled parts", Corner.HIGHEST, "degC"),
        worst("Coolant rise", "coolant.rise", "cooling loops", Corner.HIGHEST, "K"),
        panelDensity(),
        figure("MTBF, box", "mtbf", "to the first failure of any part"));
  }

  private KeyFigure figure(String name, String rollUp, String basis) {
    return new KeyFigure(name, preferred(analysis.rollUp(rollUp)), Corner.TYPICAL, basis);
  }

  /** {@code power.optics * 800 Gb/s / bandwidth}: the field's usual basis for comparing routes. */
  private KeyFigure opticsPer800() {
    return new KeyFigure(
        "Optics power per 800 Gb/s", Per800.optics(analysis), Corner.TYPICAL, "optics with lasers");
  }

  /** Per rack unit of the panel when the panel is stated in one, else per mm of panel edge. */
  private KeyFigure panelDensity() {
    String unit =
        analysis
            .design()
            .level(Level.PANEL)
            .flatMap(LevelBlock::size)
            .map(q -> q.unit().symbol())
            .orElse("");
    return switch (unit) {
      case "OU" -> figure("Panel density", "density.ou", "per open rack unit");
      case "RU" -> figure("Panel density", "density.ru", "per rack unit");
      default -> figure("Panel density", "density.panel", "per mm of panel edge");
    };
  }

  /**
   * The item of a figure with the least favourable corner; one unknown item does not hide the
   * others.
   *
   * @param of what the items are, in the plural
   * @param corner which corner is compared, and whether low or high is worse
   */
  private KeyFigure worst(String name, String rollUp, String of, Corner corner, String unit) {
    Value value = analysis.rollUp(rollUp);
    if (!(value instanceof Value.Many many)) {
      return new KeyFigure(name, preferred(value), corner, of);
    }
    Value.Many.Item worst = null;
    Value missing = new Value.Unknown("there are no " + of);
    long unknown = 0;
    for (Value.Many.Item item : many.items()) {
      double r = rank(item.value(), corner, unit);
      if (Double.isNaN(r)) {
        unknown++;
        missing = item.value();
      } else if (worst == null || r < rank(worst.value(), corner, unit)) {
        worst = item;
      }
    }
    if (worst == null) {
      return new KeyFigure(name, missing, corner, of);
    }
    String rest = unknown == 0 ? "" : "; unknown for " + unknown + " of " + many.items().size();
    return new KeyFigure(name, preferred(worst.value()), corner, worst.subject() + rest);
  }

  /** The smaller, the worse; NaN when nothing is known. */
  private static double rank(Value value, Corner corner, String unit) {
    if (corner == Corner.HIGHEST) {
      return -Corners.highest(value, unit);
    }
    return Corners.min(value, unit).orElse(Corners.typ(value, unit).orElse(Double.NaN));
  }

  private static Value preferred(Value value) {
    return value instanceof Value.Number n
        ? new Value.Number(n.quantity().inPreferredUnit())
        : value;
  }
}
