package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.InstanceMeasures;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Data rates after FEC and line coding, in one direction. They are never scaled. */
final class BandwidthRows {
  private BandwidthRows() {}

  static List<Row> rows() {
    return List.of(
        row(
            "bandwidth",
            "Bandwidth of the box",
            "payload of all ASIC SerDes, one direction, as designed",
            "lanes x payload of all ASIC SerDes",
            "bandwidth",
            BandwidthRows::box),
        row(
            "bandwidth-light",
            "Bandwidth by light",
            "payload of the lines of all optics, one direction, as designed",
            "lanes x payload of the lines of all optics",
            "bandwidth.panel",
            BandwidthRows::light),
        row(
                "bandwidth-engine",
                "Bandwidth of an engine",
                "line payload of one optical engine on chip or board, one direction",
                "payload of one engine's line",
                "",
                c -> each(c, "OpticalEngine", "no optical engine"))
            .restingOn("payload.engine"),
        row(
                "bandwidth-module",
                "Bandwidth of a module",
                "line payload of one pluggable module, one direction",
                "payload of one module's line",
                "",
                c -> each(c, "PluggableModule", "no pluggable module"))
            .restingOn("payload.module"));
  }

  private static Row row(
      String id,
      String title,
      String basis,
      String formula,
      String rollUp,
      java.util.function.Function<Conformance, Cell> figure) {
    List<String> rollUps = rollUp.isEmpty() ? List.of() : List.of(rollUp);
    return Row.intensive(
        id, Group.BANDWIDTH, title, basis, formula, rollUps, "Tb/s", Better.MORE, figure);
  }

  /** The roll-up falls back on the optics where there is no ASIC; that is another basis. */
  private static Cell box(Conformance c) {
    if (Population.hasAsic(c)) {
      return Cell.of(c.analysis().rollUp("bandwidth"), "Tb/s");
    }
    return Population.hasOptics(c)
        ? Cell.otherBasis("the design has no ASIC; its bandwidth counts lines of optics")
        : Cell.none("the design has no ASIC");
  }

  private static Cell light(Conformance c) {
    return Population.hasOptics(c)
        ? Cell.of(c.analysis().rollUp("bandwidth.panel"), "Tb/s")
        : Cell.none("the design has no optics");
  }

  /** One figure when all are alike, else from the smallest to the largest. */
  private static Cell each(Conformance c, String kind, String none) {
    Quantity all = null;
    List<Instance> instances = Population.design(c).instancesOf(kind);
    for (Instance i : instances) {
      Value payload =
          InstanceMeasures.find("payload")
              .map(m -> m.of(c.analysis(), i))
              .orElse(new Value.Unknown("it is not computed"));
      if (!(payload instanceof Value.Number n)) {
        return Cell.of(payload, "Tb/s");
      }
      all = all == null ? n.quantity() : hull(all, n.quantity());
    }
    if (all == null) {
      return Cell.none("the design has " + none);
    }
    String names = String.join(", ", instances.stream().map(Instance::path).toList());
    return Cell.of(new Value.Number(all), "Tb/s").withNote(names);
  }

  private static Quantity hull(Quantity a, Quantity b) {
    Interval i = a.base();
    Interval j = b.base();
    if (i.equals(j)) {
      return a;
    }
    Interval both = new Interval(end(i.min(), j.min(), -1), null, end(i.max(), j.max(), 1));
    return Quantity.ofBase(both, a.unit());
  }

  private static @Nullable BigDecimal end(
      @Nullable BigDecimal a, @Nullable BigDecimal b, int sign) {
    return a == null || b == null ? null : a.compareTo(b) * sign >= 0 ? a : b;
  }
}
