package dev.shoreline.simulate.fabric;

import dev.shoreline.rollup.fabric.DragonflyWiring;
import dev.shoreline.rollup.fabric.TreeWiring;
import dev.shoreline.rollup.fabric.Wiring;
import java.util.List;

/**
 * A fabric as traffic meets it: endpoints, each on a link of its own, and trunks between the
 * switches that have endpoints. Of a fabric with planes it is one plane; planes are alike.
 *
 * <p>An endpoint stands for {@link #hostsPerEndpoint} hosts of one switch that run the same job
 * side by side: it has the port of one host, and of every trunk the part that is one host's.
 */
public final class FlowNetwork {
  private final Ways ways;
  private final List<Trunk> trunks;
  private final int endpointsPerEdge;
  private final long hostsPerEndpoint;
  private final double hostBandwidth;
  private final double latency;

  private FlowNetwork(Wiring wiring, Ways ways, long hostsPerEndpoint, double latency) {
    this.ways = ways;
    this.hostsPerEndpoint = hostsPerEndpoint;
    this.endpointsPerEdge = (int) (wiring.hostsPerSwitch() / hostsPerEndpoint);
    this.trunks = ways.trunks(1.0 / hostsPerEndpoint);
    this.hostBandwidth = wiring.hostSpeed().doubleValue() / 8;
    this.latency = latency;
  }

  /**
   * @param wiring whole, with at most as many first-tier switches as fit an int
   * @param latency of every link (s)
   * @param most endpoints wanted; there are more when there are more switches than that
   */
  public static FlowNetwork of(Wiring wiring, double latency, int most) {
    Ways ways =
        wiring instanceof TreeWiring tree
            ? new TreeWays(tree)
            : new DragonflyWays((DragonflyWiring) wiring);
    long hosts = wiring.hostsPerSwitch();
    long endpoints = Math.min(hosts, Math.max(1, most / ways.edges()));
    while (hosts % endpoints != 0) {
      endpoints--;
    }
    return new FlowNetwork(wiring, ways, hosts / endpoints, latency);
  }

  public int edges() {
    return ways.edges();
  }

  public int endpointsPerEdge() {
    return endpointsPerEdge;
  }

  public int endpoints() {
    return ways.edges() * endpointsPerEdge;
  }

  public long hostsPerEndpoint() {
    return hostsPerEndpoint;
  }

  public List<Trunk> trunks() {
    return trunks;
  }

  /** Of the link of an endpoint, each direction (byte/s). */
  public double hostBandwidth() {
    return hostBandwidth;
  }

  /** Of every link (s). */
  public double latency() {
    return latency;
  }

  /** From one switch with endpoints to another. */
  public List<Hop> way(int from, int to) {
    return ways.way(from, to);
  }

  /** The switch that an endpoint is on. */
  public int edgeOf(int endpoint) {
    return endpoint / endpointsPerEdge;
  }

  /** Between two endpoints, their own links included (s). */
  public double latency(int from, int to) {
    return latency * (2 + way(edgeOf(from), edgeOf(to)).size());
  }
}
