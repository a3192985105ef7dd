package dev.shoreline.emit.bom;

import dev.shoreline.model.Instance;
import dev.shoreline.model.Segment;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * How many fibers, or pairs of wires, the lanes of a link run on.
 *
 * <p>Optical lanes take the fibers that their optics state for a unit ({@code fibers}), spread over
 * the unit's line lanes; where none states them, two a lane, one each way. Lasers take one fiber
 * each. An electrical lane takes two pairs, one each way.
 *
 * @param count of strands, each as long as the medium
 * @param basis how that was counted, for a reader
 */
record Strands(BigDecimal count, String basis) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  static Strands of(LinkState state) {
    BigDecimal lanes = BigDecimal.valueOf(state.lanes());
    LaneGroup group = state.group();
    String unit = group == null ? "lane" : group.unit();
    String counted = lanes + " " + unit;
    if (!unit.equals("lane") || state.nature() == LinkState.Nature.LASER_FEED) {
      String each = unit.equals("fiber") ? "" : " x 1 fiber";
      return new Strands(lanes, counted + each);
    }
    if (state.nature() == LinkState.Nature.ELECTRICAL) {
      return new Strands(lanes.multiply(TWO), counted + " x 2 pairs (one each way)");
    }
    return stated(state)
        .map(n -> new Strands(lanes.multiply(n), counted + " x " + n.toPlainString() + " fiber"))
        .orElseGet(
            () -> new Strands(lanes.multiply(TWO), counted + " x 2 fiber (one each way, assumed)"));
  }

  Strands times(BigDecimal ways) {
    return ways.equals(BigDecimal.ONE)
        ? this
        : new Strands(count.multiply(ways), basis + " x " + ways + " ways of the split");
  }

  /** Fibers of one line lane, from the first terminal that says. */
  private static Optional<BigDecimal> stated(LinkState state) {
    for (Segment.Terminal t : state.link().terminals()) {
      Instance i = t.selection().instance();
      Optional<BigDecimal> fibers = i.attributes().quantity("fibers").flatMap(Strands::exact);
      if (fibers.isPresent() && t.group().unit().equals("lane") && t.group().count() > 0) {
        BigDecimal lanes = BigDecimal.valueOf(t.group().count());
        BigDecimal each = fibers.get().divide(lanes, MathContext.DECIMAL64);
        return Optional.of(new BigDecimal(each.stripTrailingZeros().toPlainString()));
      }
    }
    return Optional.empty();
  }

  private static Optional<BigDecimal> exact(Quantity q) {
    return q.isExact() ? Optional.ofNullable(q.base().max()) : Optional.empty();
  }
}
