package dev.shoreline.rollup.power;

import dev.shoreline.model.Bus;
import dev.shoreline.model.Feed;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.amount.Corners;
import dev.shoreline.units.Quantity;
import java.util.Locale;
import java.util.Optional;

/**
 * Solves one connection whose load draws constant power, as every load behind a converter does:
 *
 * <pre>V = (Vs + sqrt(Vs^2 - 4 P R)) / 2    I = P / V    drop = Vs - V    loss = I^2 R</pre>
 *
 * with P the load (W), R the loop resistance (ohm) and Vs the bus voltage (V); textbook circuit
 * theory, the upper of the two roots because only that one is stable. The largest value is taken at
 * the largest power and resistance and the lowest bus voltage; the typical one at the nominal
 * voltage. When {@code 4 P R > Vs^2} there is no such voltage: the supply collapses and all three
 * are unknown.
 */
final class FeedSolver {
  private FeedSolver() {}

  static FeedState solve(Feed feed, Bus bus, Value power) {
    Quantity through = feed.resistance();
    Value resistance =
        through == null
            ? Amounts.notStated("feed " + feed.selection(), "resistance")
            : Amounts.of(through);
    Optional<String> collapse = collapse(feed, bus, power, resistance);
    if (collapse.isPresent()) {
      Value none = Amounts.unknown(collapse.get());
      return new FeedState(feed, bus, none, none, none);
    }
    Corners.Argument[] x = {
      Corners.rising(power, "W"),
      Corners.rising(resistance, "ohm"),
      Corners.falling(Amounts.of(bus.voltage()), "V")
    };
    return new FeedState(
        feed,
        bus,
        Corners.solve("A", a -> current(a[0], a[1], a[2]), x),
        Amounts.tidy(Corners.solve("V", a -> current(a[0], a[1], a[2]) * a[1], x)),
        Corners.solve("W", a -> Math.pow(current(a[0], a[1], a[2]), 2) * a[1], x));
  }

  /**
   * Current (A); by {@code P / V}, so that the drop {@code I R} keeps its digits when it is small.
   */
  private static double current(double power, double resistance, double supply) {
    double square = supply * supply - 4 * power * resistance;
    return power == 0 ? 0 : power / ((supply + Math.sqrt(square)) / 2);
  }

  private static Optional<String> collapse(Feed feed, Bus bus, Value power, Value resistance) {
    Optional<Quantity> p = Amounts.quantity(power);
    Optional<Quantity> r = Amounts.quantity(resistance);
    if (p.isEmpty() || r.isEmpty()) {
      return Optional.empty();
    }
    double watts = worst(p.get().max("W"), p.get().typ("W"), p.get().min("W"));
    double ohms = worst(r.get().max("ohm"), r.get().typ("ohm"), r.get().min("ohm"));
    Quantity vs = bus.voltage();
    double volts = worst(vs.min("V"), vs.typ("V"), vs.max("V"));
    if (4 * watts * ohms <= volts * volts) {
      return Optional.empty();
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "the supply of %s collapses: %.4g W through %.4g ohm from %.4g V, which delivers at"
                + " most %.4g W",
            feed.selection(),
            watts,
            ohms,
            volts,
            volts * volts / (4 * ohms)));
  }

  /** The first corner that is stated. */
  private static double worst(double... corners) {
    for (double c : corners) {
      if (!Double.isNaN(c)) {
        return c;
      }
    }
    return Double.NaN;
  }
}
