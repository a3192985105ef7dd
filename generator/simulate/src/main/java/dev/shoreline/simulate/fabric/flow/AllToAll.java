package dev.shoreline.simulate.fabric.flow;

import dev.shoreline.simulate.fabric.FlowNetwork;
import dev.shoreline.simulate.fabric.Hop;
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

  /**
   * Ports and trunks may be about equally busy, so no single link tells the time; where one is by
   * far the busiest, this comes to its bytes over its bandwidth. Messages between the same two
   * switches are alike and are solved together.
   */
  @Override
  public double seconds(FlowNetwork network, long bytes) {
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
  public String formula() {
    return "bytes / bandwidth of the busiest link; messages share it in inverse proportion to their"
        + " latency, and anew when one ends";
  }
}
