package dev.shoreline.rollup.link;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Link;
import dev.shoreline.model.Part;
import dev.shoreline.model.Segment;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.link.LinkState.Contribution;
import dev.shoreline.rollup.link.LinkState.Nature;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks a link from one end to the other and notes what each element of it loses (dB). Traces and
 * cables lose by {@link TraceLoss} at the Nyquist frequency, fiber by {@code attenuation * length},
 * a splitter {@code 10 log10(ways)}; fly-overs, sockets and panel connectors that the link passes
 * or ends at lose what they state. A link without any medium has no known loss.
 */
final class PathLoss {
  private static final Quantity NO_LOSS = Quantity.of(0, "dB");

  private final Link link;
  private final boolean electrical;
  private final Value nyquist;
  private final List<Contribution> contributions = new ArrayList<>();
  private final List<Value> lengths = new ArrayList<>();

  PathLoss(Link link, Nature nature, Value nyquist) {
    this.link = link;
    this.electrical = nature == Nature.ELECTRICAL;
    this.nyquist = nyquist;
    for (int i = 0; i < link.segments().size(); i++) {
      boolean end = i == 0 || i == link.segments().size() - 1;
      step(link.segments().get(i), end);
    }
    if (nature == Nature.LASER_FEED) {
      splitInside();
    }
  }

  List<Contribution> contributions() {
    return List.copyOf(contributions);
  }

  Value loss() {
    return lengths.isEmpty()
        ? noMedium()
        : Amounts.sum(contributions.stream().map(Contribution::loss).toList(), NO_LOSS);
  }

  Value length() {
    return lengths.isEmpty()
        ? noMedium()
        : Amounts.tidy(Amounts.sum(lengths, Quantity.of(0, "mm")));
  }

  private Value noMedium() {
    return Amounts.unknown("link " + link.name() + " names no medium");
  }

  private void step(Segment segment, boolean end) {
    if (segment instanceof Segment.Medium m) {
      medium(m);
    } else if (segment instanceof Segment.Split s) {
      split("split " + s.ways(), s.ways());
    } else if (segment instanceof Segment.Through t) {
      passed(t.selection().instance());
    } else if (segment instanceof Segment.Terminal t) {
      Instance at = t.selection().instance();
      if (!end || at.part().kind().is("PanelConnector") || at.part().kind().is("Connector")) {
        passed(at);
      }
    }
  }

  /** An engine whose laser inputs are fewer than its line lanes shares each among several. */
  private void splitInside() {
    Segment last = link.segments().get(link.segments().size() - 1);
    if (last instanceof Segment.Terminal t && !t.group().unit().equals("lane")) {
      Instance engine = t.selection().instance();
      long lanes = engine.attributes().group("line").map(LaneGroup::count).orElse(0L);
      long inputs = t.group().count();
      if (inputs > 0 && lanes > inputs) {
        split("split inside " + engine.path(), (double) lanes / inputs);
      }
    }
  }

  private void split(String element, double ways) {
    Value loss = Amounts.of(Quantity.of(10 * Math.log10(ways), "dB"));
    contributions.add(new Contribution(element, loss, ways));
  }

  private void medium(Segment.Medium m) {
    Part part = m.part();
    Value length = Amounts.of(m.length());
    lengths.add(length);
    Value loss =
        electrical
            ? TraceLoss.of(part, length, nyquist)
            : Amounts.in(
                Amounts.times(
                    Amounts.stated(part.name(), part.attributes(), "attenuation"), length),
                "dB");
    add(m.length() + " of " + part.name(), loss);
    for (Segment.Joint j : m.joints()) {
      Part connector = ConnectorLoss.connectorOf(j.connector(), part.attributes());
      joints(part.name(), j.count(), connector);
    }
  }

  private void passed(Instance instance) {
    if (instance.part().kind().is("Flyover")) {
      flyover(instance);
    } else {
      add(instance.path(), connectorLoss(instance.path(), instance.attributes(), 1));
    }
  }

  private void flyover(Instance flyover) {
    Attributes own = flyover.attributes();
    Value length = Amounts.stated(flyover, "length");
    lengths.add(length);
    Part cable = own.part("medium").orElse(null);
    add(
        length.text() + " of " + (cable == null ? flyover.path() : cable.name()),
        cable == null
            ? Amounts.notStated(flyover.path(), "medium")
            : TraceLoss.of(cable, length, nyquist));
    Part connector =
        ConnectorLoss.connectorOf(
            own.part("connector").orElse(null),
            cable == null ? Attributes.NONE : cable.attributes());
    Value count = Amounts.stated(flyover, "connectors");
    if (count instanceof Value.Number n && n.quantity().isExact()) {
      joints(flyover.path(), Math.round(n.quantity().max(n.quantity().unit().symbol())), connector);
    } else {
      add("connectors of " + flyover.path(), Amounts.notStated(flyover.path(), "connectors"));
    }
  }

  private void joints(String owner, long count, @Nullable Part connector) {
    if (connector == null) {
      add(count + " connectors", Amounts.notStated(owner, "connector"));
    } else {
      add(
          count + " x " + connector.name(),
          connectorLoss(connector.name(), connector.attributes(), count));
    }
  }

  private Value connectorLoss(String owner, Attributes connector, long count) {
    return electrical
        ? ConnectorLoss.electrical(owner, connector, count, nyquist)
        : ConnectorLoss.optical(owner, connector, count);
  }

  private void add(String element, Value loss) {
    contributions.add(new Contribution(element, loss));
  }
}
