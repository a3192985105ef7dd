package dev.shoreline.rollup.link;

import dev.shoreline.model.Instance;
import dev.shoreline.model.Link;
import dev.shoreline.model.Segment;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.link.LinkState.Nature;
import java.util.List;

/**
 * What light is left at the far end.
 *
 * <pre>
 *   margin = tx - loss - rx.min           (dB; worst: tx.min - loss.max - rx.min)
 *   overload = rx.max - (tx - loss)       (dB; worst: rx.max - tx.max + loss.min)
 *   laser feed: receive = output-power - loss, 10 log10(ways) of every split included
 * </pre>
 *
 * in average power of one lane (dBm). A link that ends in a panel port or in fiber is taken to end
 * at a receiver of the same part as its transmitter, and the remark says so.
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
    List<Instance> optics =
        link.terminals().stream()
            .map(t -> t.selection().instance())
            .filter(i -> i.part().kind().is("Optics"))
            .toList();
    if (optics.isEmpty()) {
      return none(link, "names no optics at either end");
    }
    Instance transmitter = optics.get(0);
    boolean farEnd = endsAtOptics(link) && optics.size() > 1;
    Instance receiver = farEnd ? optics.get(optics.size() - 1) : transmitter;
    Value tx = Amounts.stated(transmitter, "tx");
    Value rx = Amounts.stated(receiver, "rx");
    Value arriving = Amounts.minus(tx, loss);
    String name = receiver.part().name();
    return new OpticalBudget(
        tx,
        rx,
        Amounts.minus(arriving, only(rx, true, receiver)),
        Amounts.minus(only(rx, false, receiver), arriving),
        farEnd ? "" : "the far end is taken to be another " + name);
  }

  private static boolean endsAtOptics(Link link) {
    Segment last = link.segments().get(link.segments().size() - 1);
    return last instanceof Segment.Terminal t
        && t.selection().instance().part().kind().is("Optics");
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
