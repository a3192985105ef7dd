package dev.shoreline.rollup.service;

import dev.shoreline.model.Design;
import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Segment;
import dev.shoreline.model.Selection;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.rollup.link.LinkState.Nature;
import dev.shoreline.rollup.structure.Contents;
import dev.shoreline.rollup.structure.Payload;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bandwidth that is lost while one unit is out: the payload of the links that start at it, pass
 * it or end at it, shared evenly among the units each link names. Electrical, optical and laser
 * links of a unit carry the same data, so the largest of the three counts, not their sum. A part
 * that no link names loses what its own line group carries, or nothing when it has none.
 */
final class DarkSolver {
  private final Contents contents;
  private final Map<Instance, Map<Nature, List<LaneShare>>> shares = new HashMap<>();

  DarkSolver(Design design, List<LinkState> links) {
    this.contents = new Contents(design);
    for (LinkState link : links) {
      Value load = LinkLoad.of(link.link(), link.nature());
      Set<Instance> counted = new HashSet<>();
      for (Segment s : link.link().segments()) {
        Selection selection = selection(s);
        if (selection != null) {
          add(selection, load, link.nature(), counted);
        }
      }
    }
  }

  private static @Nullable Selection selection(Segment s) {
    return s instanceof Segment.Terminal t
        ? t.selection()
        : s instanceof Segment.Through t ? t.selection() : null;
  }

  private void add(Selection selection, Value load, Nature nature, Set<Instance> counted) {
    List<Instance> lineage = selection.instance().lineage();
    for (int depth = 1; depth <= lineage.size(); depth++) {
      Instance unit = lineage.get(depth - 1);
      if (counted.add(unit)) {
        List<IndexRange> box = selection.indices().subList(0, depth);
        shares
            .computeIfAbsent(unit, u -> new EnumMap<>(Nature.class))
            .computeIfAbsent(nature, n -> new ArrayList<>())
            .add(LaneShare.of(lineage.subList(0, depth), box, load));
      }
    }
  }

  /** Bandwidth lost while one instance is out (bit/s). */
  Value of(Instance unit) {
    Map<Nature, List<LaneShare>> own = shares.get(unit);
    if (own == null) {
      return Amounts.tidy(contents.sum(unit, this::carries, inside -> false, Payload.NONE));
    }
    Value most = Amounts.of(Payload.NONE);
    for (List<LaneShare> sameNature : own.values()) {
      most = Amounts.greatest(most, LaneShare.most(sameNature));
    }
    return Amounts.tidy(most);
  }

  private Value carries(Instance i) {
    if (i.part().kind().is("LaserSource")) {
      return Amounts.unknown("no link says which lanes " + i.path() + " feeds");
    }
    return i.part().kind().is("Optics")
        ? Payload.of(i, "line")
        : Amounts.of(Quantity.of(0, "Gb/s"));
  }
}
