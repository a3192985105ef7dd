package dev.shoreline.simulate.channel;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Part;
import dev.shoreline.model.Segment;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the way of a link's lanes. Every piece of it is a contribution of the report, and its loss
 * is taken from there, at the largest the design states; here it only gets its form over the
 * frequency.
 */
final class PathReader {
  /** Delay of a vacuum (ns/mm). */
  private static final double VACUUM = 1e6 / 299_792_458.0;

  /** Relative permittivity of a medium that states neither {@code delay} nor {@code dk}: PTFE. */
  private static final double PERMITTIVITY = 2;

  /** Beyond it nothing arrives, and files hold no digits of it (dB). */
  private static final double MOST_LOSS = 200;

  private final LinkState state;
  private final Iterator<LinkState.Contribution> contributions;
  private final List<PathElement> elements = new ArrayList<>();
  private final List<LanePath.Missing> missing = new ArrayList<>();
  private final List<LanePath.Missing> assumed = new ArrayList<>();
  private double reported;
  private double farPower;
  private double nearPower;
  private @Nullable String obstacle;

  private PathReader(LinkState state) {
    this.state = state;
    this.contributions = state.contributions().iterator();
  }

  /** Either the way, or why there is none. */
  record Read(@Nullable LanePath path, String reason) {}

  static Read read(LinkState state) {
    return new PathReader(state).read();
  }

  private Read read() {
    if (!(state.nyquist() instanceof Value.Number n)) {
      return new Read(null, Amounts.reason(state.nyquist()));
    }
    double nyquist = n.quantity().max("GHz");
    int levels = levels();
    if (!(nyquist > 0) || levels == 0) {
      return new Read(null, "its symbol rate or modulation is not stated");
    }
    List<Segment> segments = state.link().segments();
    for (int i = 0; i < segments.size(); i++) {
      step(segments.get(i), i == 0 || i == segments.size() - 1);
    }
    if (obstacle == null && elements.stream().noneMatch(Line.class::isInstance)) {
      obstacle = Amounts.reason(state.loss());
    }
    Crosstalk crosstalk = Crosstalk.of(farPower, nearPower);
    LanePath path = new LanePath(nyquist, levels, elements, reported, missing, assumed, crosstalk);
    if (obstacle == null && !(path.loss(path.symbolRate()) <= MOST_LOSS)) {
      obstacle = "it loses more than " + Shown.number(MOST_LOSS) + " dB at its symbol rate";
    }
    return obstacle == null ? new Read(path, "") : new Read(null, obstacle);
  }

  private int levels() {
    for (Segment.Terminal t : state.link().terminals()) {
      LaneGroup group = t.group();
      if (!group.modulation().isEmpty()) {
        return group.modulation().equals("pam4") ? 4 : group.modulation().equals("nrz") ? 2 : 0;
      }
    }
    return 0;
  }

  private void step(Segment segment, boolean end) {
    if (segment instanceof Segment.Medium m) {
      Part part = m.part();
      line(part, Amounts.of(m.length()));
      for (Segment.Joint joint : m.joints()) {
        pad(connector(joint.connector(), part.attributes()), joint.count());
      }
    } else if (segment instanceof Segment.Split) {
      pad(Attributes.NONE, 1);
    } else if (segment instanceof Segment.Through t) {
      passed(t.selection().instance());
    } else if (segment instanceof Segment.Terminal t) {
      Instance at = t.selection().instance();
      if (!end || at.part().kind().is("PanelConnector") || at.part().kind().is("Connector")) {
        passed(at);
      }
    }
  }

  private void passed(Instance instance) {
    if (!instance.part().kind().is("Flyover")) {
      pad(instance.attributes(), 1);
      return;
    }
    Attributes own = instance.attributes();
    Part cable = own.part("medium").orElse(null);
    line(cable, Amounts.stated(instance, "length"));
    Attributes medium = cable == null ? Attributes.NONE : cable.attributes();
    long count =
        own.quantity("connectors").map(q -> Math.round(q.max(q.unit().symbol()))).orElse(0L);
    pad(connector(own.part("connector").orElse(null), medium), count);
  }

  private static Attributes connector(@Nullable Part named, Attributes medium) {
    Part part = named != null ? named : medium.part("connector").orElse(null);
    return part == null ? Attributes.NONE : part.attributes();
  }

  private void line(@Nullable Part part, Value length) {
    LinkState.Contribution contribution = contributions.next();
    double loss = largest(contribution.loss());
    if (part == null || Double.isNaN(loss) || loss < 0) {
      String why = loss < 0 ? contribution.element() + " has a gain" : reason(contribution);
      obstacle = obstacle == null ? why : obstacle;
      return;
    }
    reported += loss;
    double millimetres = ((Value.Number) length).quantity().max("mm");
    if (!(millimetres > 0)) {
      return;
    }
    Attributes a = part.attributes();
    elements.add(
        new Line(
            part.name(),
            millimetres,
            coefficient(a, "g0"),
            coefficient(a, "a1"),
            coefficient(a, "a2"),
            delay(part)));
    crosstalk(a, 1);
  }

  private void pad(Attributes attributes, long count) {
    LinkState.Contribution contribution = contributions.next();
    double loss = largest(contribution.loss());
    if (Double.isNaN(loss)) {
      missing.add(new LanePath.Missing(contribution.element(), reason(contribution)));
      return;
    }
    if (loss < 0) {
      missing.add(new LanePath.Missing(contribution.element(), "it has a gain"));
      return;
    }
    reported += loss;
    elements.add(new Pad(contribution.element(), loss));
    crosstalk(attributes, count);
  }

  private void crosstalk(Attributes attributes, long count) {
    farPower += count * power(attributes, "fext");
    nearPower += count * power(attributes, "next");
  }

  /** Power ratio of a stated level; 0 when none is stated. */
  private static double power(Attributes attributes, String name) {
    double level = attributes.quantity(name).map(q -> nearest(q, "dB")).orElse(Double.NaN);
    return Double.isNaN(level) ? 0 : StrictMath.pow(10, -level / 10);
  }

  /** (ns/mm) */
  private double delay(Part part) {
    Attributes a = part.attributes();
    double stated = a.quantity("delay").map(q -> nearest(q, "ps/mm")).orElse(Double.NaN);
    if (stated > 0) {
      return stated * 1e-3;
    }
    double dk = a.quantity("dk").map(q -> nearest(q, "")).orElse(Double.NaN);
    double permittivity = dk >= 1 ? dk : PERMITTIVITY;
    double delay = VACUUM * Math.sqrt(permittivity);
    assumed.add(
        new LanePath.Missing(
            "delay of " + part.name(),
            "not stated, "
                + Shown.number(delay * 1e3)
                + " ps/mm taken for relative permittivity "
                + Shown.number(permittivity)
                + (dk >= 1 ? "" : " (PTFE)")
                + ", and the loss does not depend on it"));
    return delay;
  }

  private static double coefficient(Attributes attributes, String name) {
    return attributes.quantity(name).map(q -> q.max("")).orElse(Double.NaN);
  }

  /** The smallest value of a level, the typical one of anything without a smallest. */
  private static double nearest(Quantity q, String unit) {
    double least = q.min(unit);
    return Double.isNaN(least) ? Double.isNaN(q.typ(unit)) ? q.max(unit) : q.typ(unit) : least;
  }

  /** (dB); NaN when the design states no largest value. */
  private static double largest(Value loss) {
    return loss instanceof Value.Number n ? n.quantity().max("dB") : Double.NaN;
  }

  private static String reason(LinkState.Contribution contribution) {
    return contribution.loss() instanceof Value.Number
        ? "no largest loss of it is stated"
        : Amounts.reason(contribution.loss());
  }
}
