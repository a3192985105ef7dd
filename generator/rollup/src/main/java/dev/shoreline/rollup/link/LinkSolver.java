package dev.shoreline.rollup.link;

import dev.shoreline.model.Design;
import dev.shoreline.model.Link;
import dev.shoreline.model.Segment;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.amount.Corners;
import dev.shoreline.rollup.link.LinkState.Nature;
import java.util.List;

/**
 * Solves each link of a design; see {@link PathLoss} and {@link OpticalBudget} for the formulas.
 */
public final class LinkSolver {
  private LinkSolver() {}

  public static List<LinkState> solve(Design design) {
    return design.links().stream().map(LinkSolver::solve).toList();
  }

  private static LinkState solve(Link link) {
    Segment.Terminal start = link.terminals().get(0);
    Nature nature = LinkNature.of(link);
    Value nyquist = nature == Nature.LASER_FEED ? noRate(link) : nyquist(link);
    PathLoss path = new PathLoss(link, nature, nyquist);
    OpticalBudget budget = OpticalBudget.of(link, nature, path.loss());
    return new LinkState(
        link,
        nature,
        lanes(start),
        start.group(),
        path.length(),
        nyquist,
        path.loss(),
        path.contributions(),
        budget.transmit(),
        budget.receive(),
        budget.margin(),
        budget.overload(),
        budget.remark());
  }

  /** Half the symbol rate, of the first group along the link that states one. */
  private static Value nyquist(Link link) {
    for (Segment.Terminal t : link.terminals()) {
      LaneGroup group = t.group();
      if (group.symbolRate() != null) {
        Value rate = Amounts.of(group.symbolRate());
        return Corners.solve("GHz", x -> x[0] / 2, Corners.rising(rate, "GBd"));
      }
    }
    return noRate(link);
  }

  private static Value noRate(Link link) {
    return Amounts.unknown("link " + link.name() + " has no symbol rate");
  }

  /** How many lanes, lasers or fibers start at a terminal, in the unit of its group. */
  public static long lanes(Segment.Terminal terminal) {
    return terminal.selection().lanes() == null
        ? Math.multiplyExact(terminal.selection().instances(), terminal.group().count())
        : terminal.selection().volume();
  }
}
