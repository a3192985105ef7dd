package dev.shoreline.rollup.link;

import dev.shoreline.model.Instance;
import dev.shoreline.model.Link;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.link.LinkState.Nature;

/**
 * What light is left at the far end.
 *
 * <pre>
 *   margin = tx - loss - rx.min           (dB; worst: tx.min - loss.max - rx.min)
 *   overload = rx.max - (tx - loss)       (dB; worst: rx.max - tx.max + loss.min)
 *   laser feed: receive = output-power - loss, 10 log10(ways) of every split included
 * </pre>
 *
 * in average power of one lane (dBm). Where {@link OpticalEnds} takes the far end for granted, the
 * remark says so.
 */
record OpticalBudget(Value transmit, Value receive, Value margin, Value overload, String remark) {

  static OpticalBudget of(Link link, Nature nature, Value loss) {
    return switch (nature) {
      case ELECTRICAL -> none(link, "is electrical");
      case LASER_FEED -> laser(link, loss);
      case OPTICAL -> optical(link, loss);
    };
  }

  private static OpticalBudget none(Link link, String why) {
    Value none = Amounts.unknown("link " + link.name() + " " + why);
    return new OpticalBudget(none, none, none, none, "");
  }

  private static OpticalBudget laser(Link link, Value loss) {
    Instance source = link.terminals().get(0).selection().instance();
    Value output = Amounts.stated(source, "output-power");
    Value none = Amounts.unknown("link " + link.name() + " carries laser light, no data");
    return new OpticalBudget(output, Amounts.minus(output, loss), none, none, "");
  }

  private static OpticalBudget optical(Link link, Value loss) {
    return OpticalEnds.of(link)
        .map(ends -> optical(ends, loss))
        .orElseGet(() -> none(link, "names no optics at either end"));
  }

  private static OpticalBudget optical(OpticalEnds ends, Value loss) {
    Instance receiver = ends.receiver();
    Value tx = Amounts.stated(ends.transmitter(), "tx");
    Value rx = Amounts.stated(receiver, "rx");
    Value arriving = Amounts.minus(tx, loss);
    String name = receiver.part().name();
    return new OpticalBudget(
        tx,
        rx,
        Amounts.minus(arriving, only(rx, true, receiver)),
        Amounts.minus(only(rx, false, receiver), arriving),
        ends.farEnd() ? "" : "the far end is taken to be another " + name);
  }

  /** The smallest or largest power a receiver takes. */
  private static Value only(Value rx, boolean smallest, Instance receiver) {
    if (!(rx instanceof Value.Number n)) {
      return rx;
    }
    var corner = smallest ? n.quantity().minimum() : n.quantity().maximum();
    String name = smallest ? "rx.min" : "rx.max";
    return corner == null ? Amounts.notStated(receiver.path(), name) : Amounts.of(corner);
  }
}
