package dev.shoreline.rollup.service;

import dev.shoreline.model.Instance;
import dev.shoreline.model.Link;
import dev.shoreline.model.Segment;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.link.LinkSolver;
import dev.shoreline.rollup.link.LinkState.Nature;
import dev.shoreline.rollup.structure.Payload;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;

/**
 * Data that depends on a link (bit/s). Of a laser feed that is what the engines at its far end
 * carry on their lines, in proportion to the laser inputs that the link lights.
 */
public final class LinkLoad {
  private LinkLoad() {}

  public static Value of(Link link, Nature nature) {
    if (nature == Nature.LASER_FEED) {
      return lit(link);
    }
    for (Segment.Terminal t : link.terminals()) {
      if (t.group().payload() != null) {
        return Payload.of(link.name(), t.group(), LinkSolver.lanes(t));
      }
    }
    return Amounts.notStated("link " + link.name(), "payload of its lanes");
  }

  private static Value lit(Link link) {
    Segment.Terminal end = link.terminals().get(link.terminals().size() - 1);
    Instance engine = end.selection().instance();
    LaneGroup inputs = end.group();
    if (link.terminals().size() < 2 || inputs.count() == 0) {
      return Amounts.unknown("link " + link.name() + " lights no engine");
    }
    Quantity share =
        Quantity.number(BigDecimal.valueOf(LinkSolver.lanes(end)))
            .over(Quantity.number(inputs.count()));
    return Amounts.times(Payload.of(engine, "line"), Amounts.of(share));
  }
}
