package dev.shoreline.simulate.fabric.flow;

import dev.shoreline.simulate.fabric.Flow;
import dev.shoreline.simulate.fabric.FlowNetwork;
import dev.shoreline.simulate.fabric.LinkLoads;
import java.util.List;
import java.util.stream.IntStream;

/** All other endpoints send equal parts to the first one. */
final class Incast implements Pattern {
  @Override
  public String id() {
    return "incast";
  }

  @Override
  public String title() {
    return "incast";
  }

  @Override
  public List<String> options() {
    return List.of();
  }

  private static long part(FlowNetwork network, long bytes) {
    return bytes / (network.endpoints() - 1);
  }

  @Override
  public String trace(FlowNetwork network, long bytes) {
    int n = network.endpoints();
    long part = part(network, bytes);
    Trace trace = new Trace(n);
    for (int from = 1; from < n; from++) {
      trace.add(0, "irecv " + from + " 0 " + part);
    }
    trace.add(0, "waitall " + (n - 1));
    for (int from = 1; from < n; from++) {
      trace.add(from, "send 0 0 " + part);
    }
    return trace.finish();
  }

  @Override
  public double seconds(FlowNetwork network, long bytes) {
    List<Flow> flows =
        IntStream.range(1, network.endpoints()).mapToObj(i -> new Flow(i, 0)).toList();
    return LinkLoads.of(network, flows).completion(part(network, bytes));
  }

  @Override
  public String formula() {
    return "senders x bytes of each / bandwidth of a port + latency of the shortest way";
  }
}
