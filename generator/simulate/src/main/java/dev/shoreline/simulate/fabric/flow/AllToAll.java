package dev.shoreline.simulate.fabric.flow;

import dev.shoreline.simulate.fabric.Flow;
import dev.shoreline.simulate.fabric.FlowNetwork;
import dev.shoreline.simulate.fabric.LinkLoads;
import java.util.ArrayList;
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

  @Override
  public double seconds(FlowNetwork network, long bytes) {
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

  @Override
  public String formula() {
    return "bytes on the busiest link / its bandwidth + latency of the shortest way over it";
  }
}
