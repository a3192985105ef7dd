package dev.shoreline.simulate.fabric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many messages of equal size that begin together are on each link. When links are shared
 * fairly (max-min), all messages on the link that has the most of them for its bandwidth get equal
 * parts of it from the beginning to the end, and no other message ends later: the time is that of
 * this link. Source: Bertsekas, Gallager, Data Networks, 2nd ed., section 6.5.2, filling procedure.
 */
public final class LinkLoads {
  private final FlowNetwork network;
  private final double[] seconds;
  private final double[] latency;

  private LinkLoads(FlowNetwork network) {
    this.network = network;
    int links = 2 * (network.endpoints() + network.trunks().size());
    seconds = new double[links];
    latency = new double[links];
    Arrays.fill(latency, Double.POSITIVE_INFINITY);
  }

  public static LinkLoads of(FlowNetwork network, List<Flow> flows) {
    LinkLoads loads = new LinkLoads(network);
    for (Flow flow : flows) {
      double latency = network.latency(flow.from(), flow.to());
      for (int link : loads.links(flow)) {
        loads.seconds[link] += 1 / loads.bandwidth(link);
        loads.latency[link] = Math.min(loads.latency[link], latency);
      }
    }
    return loads;
  }

  private List<Integer> links(Flow flow) {
    List<Integer> links = new ArrayList<>();
    links.add(2 * flow.from());
    for (Hop hop : network.way(network.edgeOf(flow.from()), network.edgeOf(flow.to()))) {
      links.add(2 * network.endpoints() + hop.direction());
    }
    links.add(2 * flow.to() + 1);
    return links;
  }

  private double bandwidth(int link) {
    int trunk = link / 2 - network.endpoints();
    return trunk < 0 ? network.hostBandwidth() : network.trunks().get(trunk).bandwidth();
  }

  /** Time that the busiest link takes for one byte of every message on it (s/byte). */
  public double busiest() {
    return Arrays.stream(seconds).max().orElse(0);
  }

  /**
   * When the last message has arrived (s): the busiest link begins when the first of its messages
   * reaches it.
   */
  public double completion(double bytes) {
    double last = 0;
    for (int i = 0; i < seconds.length; i++) {
      if (seconds[i] > 0) {
        last = Math.max(last, seconds[i] * bytes + latency[i]);
      }
    }
    return last;
  }

  /** Time that one message takes when every link on its way goes on being shared as it is (s). */
  public double completion(Flow flow, double bytes) {
    double slowest = links(flow).stream().mapToDouble(l -> seconds[l]).max().orElse(0);
    return slowest * bytes + network.latency(flow.from(), flow.to());
  }
}
