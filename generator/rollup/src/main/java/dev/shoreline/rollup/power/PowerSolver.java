package dev.shoreline.rollup.power;

import dev.shoreline.model.Bus;
import dev.shoreline.model.Design;
import dev.shoreline.model.Feed;
import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.rail.RailSolver;
import dev.shoreline.rollup.structure.Contents;
import dev.shoreline.rollup.structure.FedBus;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Loads, connections and buses of a design, from the parts up to the input of the box.
 *
 * <p>A connection supplies an instance and all that it contains, except contained parts with a
 * connection of their own. Regulators and capacitors on a bus draw nothing; they make its network,
 * see {@link RailSolver}.
 */
public final class PowerSolver {
  private static final Quantity NO_POWER = Quantity.of(0, "W");

  private final Design design;
  private final Contents contents;
  private final Map<Instance, Load> loads = new LinkedHashMap<>();
  private final Map<Instance, List<Feed>> feedsOf = new HashMap<>();

  private PowerSolver(Design design) {
    this.design = design;
    this.contents = new Contents(design);
    for (Instance i : design.instances()) {
      Value each = OwnPower.of(i, contents);
      loads.put(i, new Load(i, each, Amounts.times(each, i.total())));
    }
    for (Feed f : design.feeds()) {
      feedsOf.computeIfAbsent(f.selection().instance(), i -> new ArrayList<>()).add(f);
    }
  }

  public static PowerSolution solve(Design design) {
    return new PowerSolver(design).solution();
  }

  private PowerSolution solution() {
    List<FeedState> states = new ArrayList<>();
    List<BusTree.Draw> draws = new ArrayList<>();
    for (Feed feed : design.feeds()) {
      Bus bus = FedBus.of(design, feed);
      if (bus != null && !isNetwork(feed.selection().instance())) {
        Value power = supplied(feed.selection().instance());
        FeedState state = FeedSolver.solve(feed, bus, power);
        states.add(state);
        long connections = feed.selection().instances();
        draws.add(
            new BusTree.Draw(bus, Amounts.plus(Amounts.times(power, connections), state.loss())));
      }
    }
    BusTree tree = new BusTree(design.buses(), draws);
    List<BusState> buses = tree.states();
    Value doubt = doubt();
    return new PowerSolution(
        List.copyOf(loads.values()),
        List.copyOf(states),
        buses,
        Amounts.plus(doubt, tree.input(buses)),
        Amounts.plus(doubt, Amounts.plus(feedLoss(states), tree.conversionLoss(buses))));
  }

  /** Whether it belongs to the network of a rail and draws nothing: no connection to solve. */
  private boolean isNetwork(Instance instance) {
    return RailSolver.isNetwork(instance) && drawsNothing(loadOf(instance));
  }

  private Value supplied(Instance instance) {
    return contents.sum(
        instance, i -> loadOf(i).each(), inside -> feedsOf.containsKey(inside), NO_POWER);
  }

  private Load loadOf(Instance i) {
    Load load = loads.get(i);
    return load != null ? load : new Load(i, Amounts.unknown(i.path()), Amounts.unknown(i.path()));
  }

  private Value feedLoss(List<FeedState> states) {
    return Amounts.sum(states.stream().map(FeedState::loss).toList(), NO_POWER);
  }

  /** Nought watts, or unknown when the box's input does not follow from what is stated. */
  private Value doubt() {
    if (design.buses().isEmpty()) {
      return Amounts.unknown("no bus is declared");
    }
    List<Value> terms = new ArrayList<>();
    for (Load load : loads.values()) {
      Instance i = load.instance();
      if (drawsNothing(load)) {
        continue;
      }
      if (overlaps(feedsOf.getOrDefault(i, List.of()))) {
        terms.add(
            Amounts.unknown(i.path() + " has two connections and how they share is not stated"));
      } else if (!fed(i)) {
        terms.add(Amounts.unknown(i.path() + " is not fed from any bus"));
      }
    }
    return Amounts.sum(terms, NO_POWER);
  }

  private static boolean drawsNothing(Load load) {
    return Amounts.quantity(load.each())
        .filter(q -> q.isExact() && q.base().equals(NO_POWER.base()))
        .isPresent();
  }

  private boolean fed(Instance instance) {
    List<Feed> feeds = feedsOf.get(instance);
    if (feeds == null) {
      return instance.parent() != null && fed(instance.parent());
    }
    long connections = 0;
    for (Feed f : feeds) {
      connections += FedBus.of(design, f) == null ? 0 : f.selection().instances();
    }
    return connections == instance.total();
  }

  private static boolean overlaps(List<Feed> feeds) {
    for (int i = 0; i < feeds.size(); i++) {
      for (int j = i + 1; j < feeds.size(); j++) {
        if (feeds.get(i).selection().overlaps(feeds.get(j).selection())) {
          return true;
        }
      }
    }
    return false;
  }
}
