package dev.shoreline.simulate.fabric.flow;

import dev.shoreline.simulate.fabric.Flow;
import dev.shoreline.simulate.fabric.FlowNetwork;
import dev.shoreline.simulate.fabric.LinkLoads;
import java.util.List;
import java.util.stream.IntStream;

/** Every endpoint sends one message to the one half the fabric away, and receives one. */
final class Permutation implements Pattern {
  @Override
  public String id() {
    return "permutation";
  }

  @Override
  public String title() {
    return "permutation";
  }

  @Override
  public List<String> options() {
    return List.of();
  }

  @Override
  public String trace(FlowNetwork network, long bytes) {
    int n = network.endpoints();
    Trace trace = new Trace(n);
    for (int rank = 0; rank < n; rank++) {
      int from = Math.floorMod(rank - n / 2, n);
      trace.add(rank, "irecv " + from + " 0 " + bytes);
      trace.add(rank, "send " + partner(rank, n) + " 0 " + bytes);
      trace.add(rank, "wait " + from + " " + rank + " 0");
    }
    return trace.finish();
  }

  private static int partner(int rank, int n) {
    return (rank + n / 2) % n;
  }

  static List<Flow> flows(int n) {
    return IntStream.range(0, n).mapToObj(i -> new Flow(i, partner(i, n))).toList();
  }

  @Override
  public double seconds(FlowNetwork network, long bytes) {
    return LinkLoads.of(network, flows(network.endpoints())).completion(bytes);
  }

  @Override
  public String formula() {
    return "bytes / bandwidth of the busiest link's part + links on the way x latency";
  }
}
