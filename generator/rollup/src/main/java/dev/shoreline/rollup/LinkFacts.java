package dev.shoreline.rollup;

import dev.shoreline.model.Instance;
import dev.shoreline.model.Segment;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.rollup.service.LinkLoad;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a link's ends and path say of it. */
final class LinkFacts {
  private LinkFacts() {}

  static Value nature(LinkState s) {
    return new Value.Symbol(s.nature().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static Value lanes(LinkState s) {
    String unit = s.group() == null ? "lane" : s.group().unit();
    return Amounts.of(Quantity.of(s.lanes(), unit));
  }

  static Value rate(LinkState s) {
    return number(s, "rate", LaneGroup::rate);
  }

  static Value symbolRate(LinkState s) {
    return number(s, "symbol rate", LaneGroup::symbolRate);
  }

  static Value payload(LinkState s) {
    return Amounts.tidy(LinkLoad.of(s.link(), s.nature()));
  }

  static Value modulation(LinkState s) {
    return symbol(s, "modulation", LaneGroup::modulation);
  }

  static Value medium(LinkState s) {
    return symbol(s, "medium", LaneGroup::medium);
  }

  static Value protocol(LinkState s) {
    return symbol(s, "protocol", LaneGroup::protocol);
  }

  /** The first group along the link that states it decides. */
  private static Value number(
      LinkState s, String what, Function<LaneGroup, @Nullable Quantity> member) {
    for (Segment.Terminal t : s.link().terminals()) {
      Quantity q = member.apply(t.group());
      if (q != null) {
        return Amounts.of(q);
      }
    }
    return Amounts.notStated("link " + s.link().name(), what);
  }

  private static Value symbol(LinkState s, String what, Function<LaneGroup, String> member) {
    for (Segment.Terminal t : s.link().terminals()) {
      String text = member.apply(t.group());
      if (!text.isEmpty()) {
        return new Value.Symbol(text);
      }
    }
    return Amounts.notStated("link " + s.link().name(), what);
  }

  /** Power of one lane at the modulator less the {@code laser-loss} of the engine (dBm). */
  static Value launch(LinkState s) {
    if (s.nature() != LinkState.Nature.LASER_FEED) {
      return Amounts.unknown("link " + s.link().name() + " is no laser feed");
    }
    return Amounts.minus(s.receive(), Amounts.stated(last(s).selection().instance(), "laser-loss"));
  }

  /**
   * Mated pairs in media and fly-overs, and each connector, socket or panel port that is passed.
   */
  static Value connectors(LinkState s) {
    List<Value> terms = new ArrayList<>();
    for (Segment segment : s.link().segments()) {
      if (segment instanceof Segment.Medium m) {
        m.joints().forEach(j -> terms.add(Amounts.of(Quantity.of(j.count(), "connector"))));
      } else if (segment instanceof Segment.Through t) {
        terms.add(connectors(t.selection().instance()));
      } else if (segment instanceof Segment.Terminal t) {
        terms.add(connectors(t.selection().instance()));
      }
    }
    return Amounts.sum(terms, Quantity.of(0, "connector"));
  }

  private static Value connectors(Instance i) {
    var kind = i.part().kind();
    if (kind.is("Flyover")) {
      Value one = Amounts.of(Quantity.of(1, "connector"));
      Value count = Amounts.stated(i, "connectors");
      boolean plain = Amounts.quantity(count).filter(q -> q.dimension().isNumber()).isPresent();
      return plain ? Amounts.times(count, one) : count;
    }
    boolean connector = kind.is("Connector") || kind.is("PanelConnector");
    return Amounts.of(Quantity.of(connector ? 1 : 0, "connector"));
  }

  static Value ends(LinkState s) {
    return new Value.Text(first(s).selection() + " to " + last(s).selection());
  }

  static Value levelSpan(LinkState s) {
    int from = first(s).selection().instance().level().ordinal();
    int to = last(s).selection().instance().level().ordinal();
    return Amounts.of(Quantity.number(Math.abs(to - from)));
  }

  private static Segment.Terminal first(LinkState s) {
    return s.link().terminals().get(0);
  }

  private static Segment.Terminal last(LinkState s) {
    List<Segment.Terminal> all = s.link().terminals();
    return all.get(all.size() - 1);
  }
}
