package dev.shoreline.rollup.service;

import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.structure.Payload;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What each of consecutive units carries of one link. Units are numbered row by row through their
 * parents; a box that is not consecutive is taken as if it were, which can only make more go dark.
 */
record LaneShare(long first, long last, Value each) {

  static LaneShare of(List<Instance> lineage, List<IndexRange> box, Value load) {
    long first = 0;
    long last = 0;
    long units = 1;
    for (int i = 0; i < box.size(); i++) {
      IndexRange all = lineage.get(i).indices();
      first =
          Math.addExact(Math.multiplyExact(first, all.size()), box.get(i).lower() - all.lower());
      last = Math.addExact(Math.multiplyExact(last, all.size()), box.get(i).upper() - all.lower());
      units = Math.multiplyExact(units, box.get(i).size());
    }
    return new LaneShare(first, last, Amounts.over(load, Amounts.of(Quantity.number(units))));
  }

  private record Edge(long at, BigDecimal change) {}

  /** The most that any one unit carries, in one pass over the ends of the ranges. */
  static Value most(List<LaneShare> shares) {
    List<Edge> edges = new ArrayList<>();
    for (LaneShare s : shares) {
      BigDecimal rate = Amounts.quantity(s.each()).map(q -> q.base().max()).orElse(null);
      if (rate == null) {
        return Amounts.unknown(
            s.each() instanceof Value.Number
                ? "a link's largest payload is not stated"
                : Amounts.reason(s.each()));
      }
      edges.add(new Edge(s.first(), rate));
      edges.add(new Edge(s.last() + 1, rate.negate()));
    }
    // What ends at a unit ends before what begins there.
    edges.sort(Comparator.comparingLong(Edge::at).thenComparing(Edge::change));
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    for (Edge e : edges) {
      sum = sum.add(e.change());
      most = most.max(sum);
    }
    return Amounts.in(
        Amounts.of(Quantity.of(most.toPlainString(), "bit/s")), Payload.NONE.unit().symbol());
  }
}
