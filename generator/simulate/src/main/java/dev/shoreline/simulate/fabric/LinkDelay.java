package dev.shoreline.simulate.fabric;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.fabric.FabricAnalysis;
import dev.shoreline.units.Quantity;
import java.util.Optional;

/**
 * Latency of a link with the switch behind it.
 *
 * @param seconds of every link
 * @param assumed whether it is ours, because the fabric states none
 */
public record LinkDelay(double seconds, boolean assumed) {
  /** Of the reference model of a SimGrid fat tree that this study was checked with. */
  private static final double ASSUMED = 500e-9;

  public static LinkDelay of(FabricAnalysis analysis) {
    Value stated = analysis.linkLatency();
    Optional<Double> seconds =
        Amounts.quantity(stated).filter(Quantity::isExact).map(q -> q.typ("s"));
    return seconds.map(s -> new LinkDelay(s, false)).orElse(new LinkDelay(ASSUMED, true));
  }

  /** For the list of assumptions: {@code 500 ns a link, which is assumed}. */
  public String text() {
    double ns = Math.rint(seconds * 1e12) / 1e3;
    String number = ns == Math.rint(ns) ? Long.toString((long) ns) : Double.toString(ns);
    return number + " ns a link with the switch behind it" + (assumed ? ", which is assumed" : "");
  }
}
