package dev.shoreline.simulate.fabric.flow;

import dev.shoreline.simulate.fabric.Flow;
import dev.shoreline.simulate.fabric.FlowNetwork;
import dev.shoreline.simulate.fabric.Hop;
import dev.shoreline.simulate.fabric.LinkLoads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every endpoint sends an equal part to every other one, all at once. */
final class AllToAll implements Pattern {
  @Override
  public String id() {
    return "alltoall";
  }

  @Override
  public String title() {
    return "all-to-all";
  }

  /** All messages at once; the simulator's other choices take turns. */
  @Override
  public List<String> options() {
    return List.of("--cfg=smpi/alltoall:basic_linear");
  }

  private static long part(FlowNetwork network, long bytes) {
    return bytes / network.endpoints();
  }

  @Override
  public String trace(FlowNetwork network, long bytes) {
    long part = part(network, bytes);
    Trace trace = new Trace(network.endpoints());
    trace.each("alltoall " + part + " " + part + " 6 6");
    return trace.finish();
  }

  /** In a tree by its busiest link; elsewhere several links are about equally busy. */
  @Override
  public double seconds(FlowNetwork network, long bytes) {
    return network.isTree() ? busiest(network, bytes) : shared(network, bytes);
  }

  static double busiest(FlowNetwork network, long bytes) {
    List<Flow> flows = new ArrayList<>();
    for (int from = 0; from < network.endpoints(); from++) {
      for (int to = 0; to < network.endpoints(); to++) {
        if (from != to) {
          flows.add(new Flow(from, to));
        }
      }
    }
    return LinkLoads.of(network, flows).completion(part(network, bytes));
  }

  /** Messages between the same two switches are alike, so they are solved together. */
  static double shared(FlowNetwork network, long bytes) {
    int edges = network.edges();
    double each = network.endpointsPerEdge();
    List<FairShares.Stream> streams = new ArrayList<>();
    for (int from = 0; from < edges; from++) {
      for (int to = 0; to < edges; to++) {
        double toOne = from == to ? each - 1 : each;
        List<Hop> way = network.way(from, to);
        int[] links = new int[way.size() + 2];
        double[] counts = new double[links.length];
        Arrays.fill(counts, each * each);
        for (int k = 0; k < way.size(); k++) {
          links[k] = 2 * edges + way.get(k).direction();
        }
        links[way.size()] = from;
        links[way.size() + 1] = edges + to;
        counts[way.size()] = toOne;
        counts[way.size() + 1] = toOne;
        double latency = network.latency() * (2 + way.size());
        if (toOne > 0) {
          streams.add(new FairShares.Stream(latency, part(network, bytes), links, counts));
        }
      }
    }
    double[] capacities = new double[2 * edges + 2 * network.trunks().size()];
    Arrays.fill(capacities, network.hostBandwidth());
    for (int i = 0; i < network.trunks().size(); i++) {
      capacities[2 * edges + 2 * i] = network.trunks().get(i).bandwidth();
      capacities[2 * edges + 2 * i + 1] = network.trunks().get(i).bandwidth();
    }
    return FairShares.completion(streams, capacities);
  }

  @Override
  public String formula(FlowNetwork network) {
    return network.isTree()
        ? "bytes on the busiest link / its bandwidth + latency of the shortest way over it"
        : "messages share links in inverse proportion to their latency, step by step";
  }
}
