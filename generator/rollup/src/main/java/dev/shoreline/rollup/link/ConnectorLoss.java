package dev.shoreline.rollup.link;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.Part;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Loss of mated pairs (dB). An electrical one is stated at its {@code loss-frequency}, 53.125 GHz
 * when it names none. Up to that frequency the stated loss is taken as it stands, which is
 * cautious; above it the loss is unknown.
 */
final class ConnectorLoss {
  private static final Quantity USUAL_FREQUENCY = Quantity.of("53.125", "GHz");

  private ConnectorLoss() {}

  static Value optical(String owner, Attributes connector, long count) {
    return Amounts.times(Amounts.stated(owner, connector, "loss"), count);
  }

  static Value electrical(String owner, Attributes connector, long count, Value nyquist) {
    Quantity stated = connector.quantity("loss-frequency").orElse(USUAL_FREQUENCY);
    if (!(nyquist instanceof Value.Number n)) {
      return Amounts.unknown(Amounts.reason(nyquist));
    }
    if (above(n.quantity(), stated)) {
      return Amounts.unknown(
          owner + " states its loss at " + stated + ", below the " + n.quantity() + " needed here");
    }
    return optical(owner, connector, count);
  }

  private static boolean above(Quantity needed, Quantity stated) {
    Quantity top = needed.maximum();
    Quantity limit = stated.minimum();
    return top == null
        || limit == null
        || top.base().max() == null
        || limit.base().min() == null
        || Interval.compare(top.base().max(), limit.base().min()) > 0;
  }

  /** The connector that a joint or flyover names, else the medium's own. */
  static @Nullable Part connectorOf(@Nullable Part named, Attributes medium) {
    return named != null ? named : medium.part("connector").orElse(null);
  }
}
