package dev.shoreline.simulate.optical;

import dev.shoreline.model.Instance;
import dev.shoreline.model.Segment;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.rollup.link.LinkState.Contribution;
import dev.shoreline.rollup.link.LinkState.Nature;
import dev.shoreline.simulate.Omission;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The light of a design by classes of equal paths, in the order written. Figures are those of the
 * analysis that the report reads.
 */
record LightPaths(List<LightPath> paths, List<Omission> omissions) {
  /** More kinds of path are of no use to a reader. */
  static final int MOST_PATHS = 32;

  LightPaths {
    paths = List.copyOf(paths);
    omissions = List.copyOf(omissions);
  }

  static LightPaths of(Analysis analysis) {
    List<Omission> omissions = new ArrayList<>();
    Map<Object, List<LinkState>> classes = new LinkedHashMap<>();
    for (LinkState state : analysis.links()) {
      if (state.nature() == Nature.ELECTRICAL) {
        continue;
      }
      if (state.loss() instanceof Value.Unknown u) {
        omissions.add(new Omission("light of " + state.link().name(), u.reason()));
        continue;
      }
      classes.computeIfAbsent(key(state, analysis), k -> new ArrayList<>()).add(state);
    }
    List<LightPath> paths = new ArrayList<>();
    int feeds = 0;
    for (List<LinkState> links : classes.values()) {
      LinkState first = links.get(0);
      if (paths.size() == MOST_PATHS) {
        String reason = "only " + MOST_PATHS + " kinds of path are simulated";
        omissions.add(new Omission("light of " + first.link().name(), reason));
        continue;
      }
      boolean isFeed = first.nature() == Nature.LASER_FEED;
      feeds += isFeed ? 1 : 0;
      int number = paths.size() + 1;
      String id = isFeed ? "f" + feeds : "d" + (number - feeds);
      paths.add(new LightPath(number, id, links, lanes(first, analysis), engineLoss(first)));
    }
    if (classes.isEmpty() && omissions.isEmpty()) {
      omissions.add(new Omission("light", "the design has no optical link and no laser feed"));
    }
    return new LightPaths(paths, omissions);
  }

  List<LightPath> feeds() {
    return paths.stream().filter(LightPath::isFeed).toList();
  }

  List<LightPath> data() {
    return paths.stream().filter(p -> !p.isFeed()).toList();
  }

  /** All that the budget depends on; names of the stages are not part of it. */
  private static List<Object> key(LinkState state, Analysis analysis) {
    List<Object> key = new ArrayList<>();
    key.add(state.nature());
    for (Contribution c : state.contributions()) {
      key.add(c.loss());
      key.add(c.ways());
    }
    key.add(state.transmit() instanceof Value.Unknown ? "" : state.transmit());
    key.add(state.receive() instanceof Value.Unknown ? "" : state.receive());
    key.add(lanes(state, analysis));
    key.add(engineLoss(state) instanceof Value.Number n ? n : "");
    return key;
  }

  private static Map<Corner, DataLane> lanes(LinkState state, Analysis analysis) {
    Map<Corner, DataLane> lanes = new EnumMap<>(Corner.class);
    if (state.nature() == Nature.OPTICAL) {
      for (Corner corner : Corner.values()) {
        DataLane.of(state, analysis, corner).ifPresent(l -> lanes.put(corner, l));
      }
    }
    return lanes;
  }

  private static Value engineLoss(LinkState state) {
    List<Segment.Terminal> terminals = state.link().terminals();
    Instance end = terminals.get(terminals.size() - 1).selection().instance();
    return state.nature() == Nature.LASER_FEED
        ? end.attributes()
            .quantity("laser-loss")
            .<Value>map(Value.Number::new)
            .orElseGet(() -> new Value.Unknown(end.path() + " has no laser-loss stated"))
        : new Value.Unknown("no laser feed");
  }
}
