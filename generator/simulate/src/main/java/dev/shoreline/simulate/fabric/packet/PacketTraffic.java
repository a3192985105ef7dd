package dev.shoreline.simulate.fabric.packet;

import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.fabric.Flow;
import dev.shoreline.simulate.fabric.FlowNetwork;
import dev.shoreline.simulate.fabric.LinkLoads;
import dev.shoreline.simulate.fabric.Trunk;
import dev.shoreline.simulate.spice.SpiceNumber;
import java.util.ArrayList;
import java.util.List;

/**
 * What is sent, and what can be said of it beforehand: the time of one packet on an empty fabric,
 * the rate at which two senders reach one host, and that a permutation below the bandwidth of every
 * link loses nothing.
 */
final class PacketTraffic {
  static final String RUN = "packets";

  /** Loads of the busiest link (percent). */
  static final List<Integer> LOADS = List.of(10, 30, 50, 70, 90);

  /** IP packet with the header of the point-to-point link (bits). */
  private static final double FRAME_BITS = 9002 * 8;

  private static final double INCAST_PART = 0.75;
  private static final int INCAST_PACKETS = 100;
  private static final int PACKETS = 24;

  /** Spreads the phases of the hosts; both primes. */
  private static final int STEP = 7919;

  private static final int PHASES = 97;

  private final String fabric;
  private final PacketGraph graph;
  private final FlowNetwork network;
  private final double latency;
  private final FlowTable table;
  private final List<Expectation> expected = new ArrayList<>();
  private final List<Omission> omissions = new ArrayList<>();

  /**
   * @param network of the same fabric, each endpoint one host
   * @param latency of a link (s)
   */
  PacketTraffic(String fabric, PacketGraph graph, FlowNetwork network, double latency) {
    this.fabric = fabric;
    this.graph = graph;
    this.network = network;
    this.latency = latency;
    this.table = new FlowTable(hostRate());
    unloaded();
    incast();
    LOADS.forEach(this::permutation);
  }

  private double hostRate() {
    return network.hostBandwidth() * 8;
  }

  String table() {
    return table.text();
  }

  List<Expectation> expected() {
    return expected;
  }

  List<Omission> omissions() {
    return omissions;
  }

  private int last() {
    return graph.hosts() - 1;
  }

  private void unloaded() {
    table.next();
    table.add("unloaded", 0, last(), hostRate(), 1, 0);
    double time = 0;
    for (PacketLink link : graph.way("h0", "h" + last())) {
      time += FRAME_BITS / link.rate() + latency;
    }
    String formula = "links on the way x (9002 bytes / rate + latency)";
    double ns = time * 1e9;
    expect("unloaded_ns", "one packet on an empty fabric", "ns", ns, 0.01 + 1e-6 * ns, formula);
  }

  /** Two hosts as far away as there are, each with three quarters of the receiver's port. */
  private void incast() {
    if (graph.hosts() < 3) {
      omissions.add(new Omission("two senders to one host", "takes three hosts"));
      return;
    }
    double port = network.hostBandwidth();
    if (network.trunks().stream().mapToDouble(Trunk::bandwidth).anyMatch(b -> b < port)) {
      omissions.add(new Omission("two senders to one host", "a link is slower than a host's port"));
      return;
    }
    table.next();
    double rate = INCAST_PART * hostRate();
    table.add("incast", last(), 0, rate, INCAST_PACKETS, 0);
    table.add("incast", last() - 1, 0, rate, INCAST_PACKETS, 0);
    double gbps = hostRate() * FlowTable.PACKET_BITS / FRAME_BITS / 1e9;
    String formula = "rate of the port x 9000 / 9002 bytes";
    expect("incast_gbps", "two senders to one host", "Gb/s", gbps, 1e-5 * gbps, formula);
    expect("incast_lost", "packets lost, two senders", "packets", 0, 0.5, "no queue overflows");
  }

  private void permutation(int load) {
    int n = graph.hosts();
    List<Flow> flows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      flows.add(new Flow(i, (i + n / 2) % n));
    }
    double full = 8 / LinkLoads.of(network, flows).busiest();
    String group = "load" + load;
    table.next();
    for (Flow flow : flows) {
      double phase = (double) (flow.from() * STEP % PHASES) / PHASES;
      table.add(group, flow.from(), flow.to(), full * load / 100, PACKETS, phase);
    }
    String what = "packets lost, permutation at " + load + " % of the busiest link";
    expect(group + "_lost", what, "packets", 0, 0.5, "no link carries more than its bandwidth");
  }

  private void expect(
      String name, String meaning, String unit, double value, double tolerance, String formula) {
    expected.add(
        new Expectation(
            RUN,
            name,
            fabric,
            meaning,
            unit,
            Double.parseDouble(SpiceNumber.of(value)),
            Double.parseDouble(SpiceNumber.of(tolerance)),
            formula,
            ""));
  }
}
