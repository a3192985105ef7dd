package dev.shoreline.emit.conformance;

import dev.shoreline.model.Level;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.power.Load;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Power of all parts of one kind on one level (W).
 *
 * @param level {@code chip}, {@code board}, {@code panel}; empty for losses
 * @param label the kind, for example {@code PluggableModule}
 * @param count how many parts
 * @param typ their typical power; absent when any of them does not state it
 * @param worst their largest power; absent when any of them does not state it
 */
public record PowerBar(
    String level, String label, long count, OptionalDouble typ, OptionalDouble worst) {

  static List<PowerBar> of(Analysis analysis) {
    Map<String, PowerBar> bars = new TreeMap<>();
    for (Load load : analysis.loads()) {
      Level level = load.instance().level();
      String kind = load.instance().part().kind().name();
      PowerBar bar =
          new PowerBar(
              level.label(),
              kind,
              load.instance().total(),
              Corners.typ(load.total(), "W"),
              Corners.max(load.total(), "W"));
      bars.merge(level.ordinal() + kind, bar, PowerBar::plus);
    }
    List<PowerBar> all = new ArrayList<>(bars.values());
    var loss = analysis.rollUp("power.loss");
    PowerBar losses =
        new PowerBar("", "Feeds and conversion", 0, Corners.typ(loss, "W"), Corners.max(loss, "W"));
    if (losses.isStated()) {
      all.add(losses);
    }
    return all.stream().filter(b -> b.largest() != 0).toList();
  }

  private PowerBar plus(PowerBar o) {
    return new PowerBar(level, label, count + o.count, sum(typ, o.typ), sum(worst, o.worst));
  }

  private static OptionalDouble sum(OptionalDouble a, OptionalDouble b) {
    return a.isPresent() && b.isPresent()
        ? OptionalDouble.of(a.getAsDouble() + b.getAsDouble())
        : OptionalDouble.empty();
  }

  /** Whether anything is known of it. */
  public boolean isStated() {
    return typ.isPresent() || worst.isPresent();
  }

  /** The longer of the two bars (W); NaN when nothing is known. */
  public double largest() {
    return worst.orElse(typ.orElse(Double.NaN));
  }
}
