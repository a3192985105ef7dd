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
 * Solves connections whose loads draw constant power, as every load behind a converter does:
 *
 * <pre>V = (Vs + sqrt(Vs^2 - 4 P R)) / 2    I = P / V    drop = Vs - V    loss = I^2 R</pre>
 *
 * with P the load (W), R the loop resistance (ohm) and Vs the bus voltage (V); textbook circuit
 * theory, the upper of the two roots because only that one is stable. The largest value is taken at
 * the largest power and resistance and the lowest bus voltage; the typical one at the nominal
 * voltage. When {@code 4 P R > Vs^2} there is no such voltage: the supply collapses and all figures
 * are unknown. Instances that share a bar are solved by {@link BarSolver}.
 */
final class FeedSolver {
  private FeedSolver() {}

  static FeedState solve(Feed feed, Bus bus, Value power) {
    if (feed.segment() != null) {
      return BarSolver.solve(feed, bus, power, Amounts.of(feed.segment()));
    }
    Value resistance = resistance(feed);
    Optional<String> collapse = collapse(feed, bus, power, resistance);
    if (collapse.isPresent()) {
      return unknown(feed, bus, power, collapse.get());
    }
    Corners.Argument[] x = {
      Corners.rising(power, "W"),
      Corners.rising(resistance, "ohm"),
      Corners.falling(Amounts.of(bus.voltage()), "V")
    };
    Value loss = Corners.solve("W", a -> Math.pow(current(a[0], a[1], a[2]), 2) * a[1], x);
    return new FeedState(
        feed,
        bus,
        power,
        Corners.solve("A", a -> current(a[0], a[1], a[2]), x),
        Amounts.of(Quantity.of(0, "V")),
        Amounts.tidy(Corners.solve("V", a -> current(a[0], a[1], a[2]) * a[1], x)),
        Amounts.times(loss, feed.selection().instances()));
  }

  static Value resistance(Feed feed) {
    Quantity through = feed.resistance();
    return through == null
        ? Amounts.notStated("feed " + feed.selection(), "resistance")
        : Amounts.of(through);
  }

  static FeedState unknown(Feed feed, Bus bus, Value power, String reason) {
    Value none = Amounts.unknown(reason);
    return new FeedState(feed, bus, power, none, none, none, none);
  }

  /**
   * Current (A); by {@code P / V}, so that the drop {@code I R} keeps its digits when it is small.
   */
  private static double current(double power, double resistance, double supply) {
    double square = supply * supply - 4 * power * resistance;
    return power == 0 ? 0 : power / ((supply + Math.sqrt(square)) / 2);
  }

  private static Optional<String> collapse(Feed feed, Bus bus, Value power, Value resistance) {
    double watts = largest(power, "W");
    double ohms = largest(resistance, "ohm");
    double volts = lowest(bus);
    if (Double.isNaN(watts) || Double.isNaN(ohms) || 4 * watts * ohms <= volts * volts) {
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

  /** The worst corner that is stated; NaN when the value is unknown. */
  static double largest(Value value, String unit) {
    return Amounts.quantity(value)
        .map(q -> first(q.max(unit), q.typ(unit), q.min(unit)))
        .orElse(Double.NaN);
  }

  static double lowest(Bus bus) {
    Quantity vs = bus.voltage();
    return first(vs.min("V"), vs.typ("V"), vs.max("V"));
  }

  /** The first corner that is stated. */
  private static double first(double... corners) {
    for (double c : corners) {
      if (!Double.isNaN(c)) {
        return c;
      }
    }
    return Double.NaN;
  }
}
