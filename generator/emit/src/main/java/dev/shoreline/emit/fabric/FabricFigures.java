package dev.shoreline.emit.fabric;

import dev.shoreline.emit.conformance.KeyFigure;
import dev.shoreline.emit.conformance.KeyFigure.Corner;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.rollup.fabric.DragonflyWiring;
import dev.shoreline.rollup.fabric.FabricAnalysis;
import dev.shoreline.rollup.fabric.LinkGroup;
import dev.shoreline.rollup.fabric.TreeWiring;
import dev.shoreline.rollup.fabric.Wiring;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The figures for the head of a fabric's report; ten of them, for every topology. */
final class FabricFigures {
  private final FabricAnalysis analysis;
  private final List<KeyFigure> all = new ArrayList<>();

  private FabricFigures(FabricAnalysis analysis) {
    this.analysis = analysis;
  }

  static List<KeyFigure> of(FabricAnalysis analysis) {
    return new FabricFigures(analysis).read();
  }

  private List<KeyFigure> read() {
    long planes = analysis.planes();
    String ports = "a port of " + stated("host-speed").text() + " each";
    add("Hosts", stated("hosts"), planes > 1 ? ports + " in each of " + planes + " planes" : ports);
    add("Bandwidth of hosts", analysis.hostBandwidth(), "all ports of hosts, one direction");
    add("Bisection bandwidth", analysis.bisection(), "between halves of the hosts, one direction");
    taper();
    add("Longest way", links(), "links between two hosts; " + latency());
    add("Switches", number(analysis.switches()), tiers());
    add("Links of switches", switchLinks(), "cables between switches");
    add("Power", analysis.power(), "parts of all switches");
    add("Power per host", analysis.powerPerHost(), "parts of all switches over hosts");
    add("Cost", analysis.cost(), "all switches; without cables and hosts");
    return all;
  }

  private void add(String name, Value value, String basis) {
    all.add(new KeyFigure(name, value, Corner.TYPICAL, basis));
  }

  private Value stated(String attribute) {
    return Amounts.stated(analysis.fabric().name(), analysis.fabric().attributes(), attribute);
  }

  private static Value number(long count) {
    return new Value.Number(Quantity.number(count));
  }

  private String tiers() {
    return analysis.tiers().stream()
        .map(t -> t.count() + " " + t.name())
        .collect(Collectors.joining(", "));
  }

  /** What each topology is narrowed by. */
  private void taper() {
    Wiring wiring = analysis.wiring().orElse(null);
    if (wiring instanceof DragonflyWiring dragonfly) {
      String basis = "between each two of " + dragonfly.groups() + " groups";
      add("Links between groups", number(dragonfly.linksBetweenGroups()), basis);
    } else if (wiring instanceof TreeWiring tree && !tree.hasUppers()) {
      add("Planes", number(tree.planes()), "side by side, not joined");
    } else {
      Value ratio =
          wiring instanceof TreeWiring tree
              ? new Value.Number(Quantity.number(tree.oversubscription()))
              : Amounts.unknown(analysis.missing());
      add("Oversubscription", ratio, "hosts over uplinks of a first-tier switch");
    }
  }

  private Value links() {
    return analysis
        .wiring()
        .<Value>map(w -> number(w.farthest()))
        .orElseGet(() -> Amounts.unknown(analysis.missing()));
  }

  private String latency() {
    Value one = analysis.linkLatency();
    return one instanceof Value.Number ? one.text() + " for each" : "their latency is not stated";
  }

  private Value switchLinks() {
    if (analysis.wiring().isEmpty()) {
      return Amounts.unknown(analysis.missing());
    }
    BigInteger sum =
        analysis.wiring().get().links().stream()
            .skip(1)
            .map(LinkGroup::count)
            .reduce(BigInteger.ZERO, BigInteger::add);
    return new Value.Number(Quantity.number(new BigDecimal(sum)));
  }
}
