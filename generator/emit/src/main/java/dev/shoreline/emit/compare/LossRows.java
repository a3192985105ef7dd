package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Segment;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.rollup.link.LinkState.Nature;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What copper takes between die and optics. Loss grows with frequency, so that designs whose lanes
 * run at different rates do not compare: each Nyquist frequency in use has a row of its own.
 */
final class LossRows {
  private static final String BASIS =
      "worst link from an ASIC to a module or engine, insertion loss at ";

  private LossRows() {}

  static List<Row> rows(List<Conformance> designs) {
    TreeMap<BigDecimal, Quantity> frequencies = new TreeMap<>();
    for (Conformance c : designs) {
      for (LinkState link : links(c)) {
        Quantity nyquist = nyquist(link);
        BigDecimal hertz = nyquist == null ? null : nyquist.base().max();
        if (nyquist != null && hertz != null) {
          frequencies.putIfAbsent(hertz.stripTrailingZeros(), nyquist);
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    frequencies.values().forEach(f -> rows.add(row(f)));
    if (rows.isEmpty()) {
      rows.add(row(null));
    }
    return rows;
  }

  private static Row row(@Nullable Quantity nyquist) {
    String at = nyquist == null ? "its Nyquist frequency" : nyquist.toString();
    return Row.intensive(
        nyquist == null ? "loss" : "loss-" + nyquist.toString().replaceAll("[^A-Za-z0-9.]+", "-"),
        Group.ELECTRICAL,
        "Electrical loss, die to optics, at " + at,
        BASIS + at + ", half the symbol rate",
        "worst(channel.loss)",
        List.of("channel.loss"),
        "dB",
        Better.LESS,
        c -> worst(c, nyquist));
  }

  private static Cell worst(Conformance c, @Nullable Quantity at) {
    List<Value.Many.Item> here = new ArrayList<>();
    String elsewhere = "";
    List<LinkState> links = links(c);
    if (links.isEmpty()) {
      return Cell.none("no electrical link leads from an ASIC to optics");
    }
    for (LinkState link : links) {
      Quantity nyquist = nyquist(link);
      if (nyquist == null) {
        return Cell.unknown("the symbol rate of " + link.link().name() + " is not stated");
      } else if (at != null && nyquist.equals(at)) {
        here.add(new Value.Many.Item(link.link().name(), 1, link.loss()));
      } else {
        elsewhere = link.link().name() + " is judged at " + nyquist;
      }
    }
    return here.isEmpty() ? Cell.otherBasis(elsewhere) : Worst.of(here, false, "dB");
  }

  /** The frequency in GHz; null when it is unknown. */
  private static @Nullable Quantity nyquist(LinkState link) {
    return link.nyquist() instanceof Value.Number n ? n.quantity().in("GHz") : null;
  }

  private static List<LinkState> links(Conformance c) {
    return c.analysis().links().stream()
        .filter(l -> l.nature() == Nature.ELECTRICAL && ends(l, "Asic") && ends(l, "Optics"))
        .toList();
  }

  private static boolean ends(LinkState link, String kind) {
    for (Segment.Terminal t : link.link().terminals()) {
      Instance i = t.selection().instance();
      if (i.part().kind().is(kind)) {
        return true;
      }
    }
    return false;
  }
}
