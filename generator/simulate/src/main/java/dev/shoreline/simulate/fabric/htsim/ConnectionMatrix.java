package dev.shoreline.simulate.fabric.htsim;

import dev.shoreline.simulate.fabric.Flow;
import java.util.List;

/** Messages as htsim reads them, all of one size and beginning at once. */
final class ConnectionMatrix {
  private ConnectionMatrix() {}

  /**
   * @param bytes of each message
   */
  static String of(int hosts, List<Flow> flows, long bytes) {
    StringBuilder text = new StringBuilder();
    text.append("Nodes ").append(hosts).append('\n');
    text.append("Connections ").append(flows.size()).append('\n');
    int id = 1;
    for (Flow flow : flows) {
      text.append(flow.from()).append("->").append(flow.to());
      text.append(" id ").append(id++).append(" start 0 size ").append(bytes).append('\n');
    }
    return text.toString();
  }
}
