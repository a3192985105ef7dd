package dev.shoreline.rollup.power;

import dev.shoreline.model.Bus;
import dev.shoreline.model.Feed;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.amount.Corners;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Solves a feed whose instances tap one bar in the order of their index, see {@link TapLadder}.
 * This alone costs by instance, so a bar has at most {@value #MOST_TAPS} taps.
 */
final class BarSolver {
  /** A bar in one box has tens of taps, the longest row of racks some thousand. */
  static final int MOST_TAPS = 65_536;

  private final Feed feed;
  private final Bus bus;
  private final Value power;
  private final Value resistance;
  private final Value segment;
  private final int taps;
  private final Map<List<Double>, Optional<TapLadder>> solved = new HashMap<>();

  private BarSolver(Feed feed, Bus bus, Value power, Value segment) {
    this.feed = feed;
    this.bus = bus;
    this.power = power;
    this.resistance = FeedSolver.resistance(feed);
    this.segment = segment;
    this.taps = (int) Math.min(feed.selection().instances(), MOST_TAPS);
  }

  static FeedState solve(Feed feed, Bus bus, Value power, Value segment) {
    return new BarSolver(feed, bus, power, segment).state();
  }

  private FeedState state() {
    Optional<String> trouble = trouble();
    if (trouble.isPresent()) {
      return FeedSolver.unknown(feed, bus, power, trouble.get());
    }
    return new FeedState(
        feed,
        bus,
        power,
        figure("A", TapLadder::current),
        Amounts.tidy(figure("V", TapLadder::sag)),
        Amounts.tidy(figure("V", TapLadder::drop)),
        figure("W", TapLadder::loss));
  }

  private Value figure(String unit, ToDoubleFunction<TapLadder> figure) {
    return Corners.solve(
        unit,
        a -> ladder(a).map(figure::applyAsDouble).orElse(Double.NaN),
        Corners.rising(power, "W"),
        Corners.rising(resistance, "ohm"),
        Corners.rising(segment, "ohm"),
        Corners.falling(Amounts.of(bus.voltage()), "V"));
  }

  private Optional<TapLadder> ladder(double... a) {
    return solved.computeIfAbsent(
        Arrays.stream(a).boxed().toList(), k -> TapLadder.solve(taps, a[0], a[1], a[2], a[3]));
  }

  private Optional<String> trouble() {
    String subject = feed.selection().toString();
    if (feed.selection().instances() > MOST_TAPS) {
      return Optional.of(
          "the bar of "
              + subject
              + " has "
              + feed.selection().instances()
              + " taps; at most "
              + MOST_TAPS
              + " are solved");
    }
    double watts = FeedSolver.largest(power, "W");
    double ohms = FeedSolver.largest(resistance, "ohm");
    double each = FeedSolver.largest(segment, "ohm");
    double volts = FeedSolver.lowest(bus);
    if (watts < 0 || ohms < 0 || each < 0) {
      return Optional.of("a power or resistance on the bar of " + subject + " is below zero");
    }
    if (Double.isNaN(watts) || Double.isNaN(ohms) || Double.isNaN(each)) {
      return Optional.empty();
    }
    return ladder(watts, ohms, each, volts).isPresent()
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "the supply of %s collapses: %.4g W each through %.4g ohm along %.4g ohm from %.4g"
                    + " V, which delivers at most %.4g W each",
                subject,
                watts,
                ohms,
                each,
                volts,
                TapLadder.most(taps, watts, ohms, each, volts)));
  }
}
