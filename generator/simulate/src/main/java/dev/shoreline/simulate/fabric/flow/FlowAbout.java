package dev.shoreline.simulate.fabric.flow;

import dev.shoreline.rollup.fabric.FabricAnalysis;
import dev.shoreline.rollup.fabric.TreeWiring;
import dev.shoreline.simulate.fabric.FlowNetwork;
import dev.shoreline.simulate.fabric.LinkDelay;
import dev.shoreline.simulate.spice.SpiceNumber;
import java.util.List;

/** The five lines on what the model is. */
final class FlowAbout {
  private static final String RUN =
      "Run `sh run` (needs SimGrid; checked with version 3.32); each run prints the simulated"
          + " time. A deadlock ends with status 0 as well: look for the word.";

  private static final String FILES =
      "`platform.xml` is the network, `hostfile` the ranks in order, `*.tit` what the ranks do;"
          + " `*.txt` names that file.";

  private static final String COMPARED =
      "`expected.json` holds the completion time of each pattern by our closed form: the busiest"
          + " link, fairly shared.";

  private FlowAbout() {}

  static List<String> lines(
      FabricAnalysis analysis, FlowNetwork network, LinkDelay delay, long bytes) {
    return List.of(
        model(analysis, network, bytes), assumed(analysis, network, delay), RUN, FILES, COMPARED);
  }

  private static String model(FabricAnalysis analysis, FlowNetwork network, long bytes) {
    String planes =
        analysis.planes() > 1
            ? " One of %d planes, with its share of the bytes.".formatted(analysis.planes())
            : "";
    return ("Model: %d endpoints on %d switches and the trunks between these, traffic as flows that"
            + " share links fairly, %s MB to the busiest host.%s")
        .formatted(network.endpoints(), network.edges(), SpiceNumber.of(bytes / 1e6), planes);
  }

  private static String assumed(FabricAnalysis analysis, FlowNetwork network, LinkDelay delay) {
    boolean isTree = analysis.wiring().orElseThrow() instanceof TreeWiring;
    String spread =
        isTree
            ? "traffic spread evenly over the uplinks of a switch, as packet spraying does; "
            : "traffic spread evenly over the links between two routers, on shortest ways; ";
    String endpoints =
        network.hostsPerEndpoint() == 1
            ? "."
            : ("; an endpoint is one of %1$d hosts of a switch that do the same side by side, with"
                    + " 1/%1$d of every trunk.")
                .formatted(network.hostsPerEndpoint());
    return "Assumes: " + spread + "no loss and no time to compute; " + delay.text() + endpoints;
  }
}
