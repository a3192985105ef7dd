package dev.shoreline.simulate.fabric.flow;

import dev.shoreline.simulate.fabric.Flow;
import dev.shoreline.simulate.fabric.FlowNetwork;
import dev.shoreline.simulate.fabric.LinkLoads;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A ring all-reduce: 2 (n - 1) steps, in each of which every endpoint sends an n-th of its bytes to
 * the next one. Source: Patarasuk, Yuan, Bandwidth Optimal All-reduce Algorithms for Clusters of
 * Workstations, J. Parallel Distrib. Comput. 69 (2009).
 */
final class AllReduce implements Pattern {
  @Override
  public String id() {
    return "allreduce";
  }

  @Override
  public String title() {
    return "ring all-reduce";
  }

  /** The simulator's logical ring; its other choices depend on the size. */
  @Override
  public List<String> options() {
    return List.of("--cfg=smpi/allreduce:lr");
  }

  private static long part(FlowNetwork network, long bytes) {
    return bytes / network.endpoints();
  }

  /** A whole number of parts: a rest would be reduced by another algorithm. Type 6 is bytes. */
  @Override
  public String trace(FlowNetwork network, long bytes) {
    int n = network.endpoints();
    Trace trace = new Trace(n);
    trace.each("allreduce " + part(network, bytes) * n + " 0 6");
    return trace.finish();
  }

  /** All steps take as long as the slowest pair of neighbours needs. */
  @Override
  public double seconds(FlowNetwork network, long bytes) {
    int n = network.endpoints();
    List<Flow> ring = IntStream.range(0, n).mapToObj(i -> new Flow(i, (i + 1) % n)).toList();
    LinkLoads loads = LinkLoads.of(network, ring);
    double step =
        ring.stream().mapToDouble(f -> loads.completion(f, part(network, bytes))).max().orElse(0);
    return 2.0 * (n - 1) * step;
  }

  @Override
  public String formula() {
    return "2 (n - 1) x (bytes / n / bandwidth of the busiest link's part + latency of the longest"
        + " step)";
  }
}
