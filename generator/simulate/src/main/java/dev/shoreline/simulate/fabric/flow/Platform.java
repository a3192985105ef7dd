package dev.shoreline.simulate.fabric.flow;

import dev.shoreline.simulate.fabric.FlowNetwork;
import dev.shoreline.simulate.fabric.Hop;
import dev.shoreline.simulate.fabric.Trunk;
import dev.shoreline.simulate.spice.SpiceNumber;
import dev.shoreline.simulate.spice.SpiceText;
import java.util.List;

/**
 * The network as SimGrid reads it: a cluster for each switch with endpoints, and the ways between
 * clusters over trunks. A trunk is two links, one for each direction, as the links of endpoints
 * are.
 */
final class Platform {
  private final FlowNetwork network;
  private final StringBuilder xml = new StringBuilder();

  private Platform(FlowNetwork network) {
    this.network = network;
  }

  /**
   * @param fabric its name, any text
   */
  static String of(String fabric, FlowNetwork network) {
    return new Platform(network).render(fabric);
  }

  /** One host a line, in the order of the ranks. */
  static String hostfile(FlowNetwork network) {
    StringBuilder hosts = new StringBuilder();
    for (int i = 0; i < network.endpoints(); i++) {
      hosts.append(host(i)).append('\n');
    }
    return hosts.toString();
  }

  private static String host(int endpoint) {
    return "h" + endpoint;
  }

  private String render(String fabric) {
    line("<?xml version=\"1.0\"?>");
    line("<!DOCTYPE platform SYSTEM \"https://simgrid.org/simgrid.dtd\">");
    line(
        "<!-- fabric "
            + comment(fabric)
            + "; bw and bandwidth in bytes a second, lat in seconds -->");
    line("<platform version=\"4.1\">");
    line("  <zone id=\"fabric\" routing=\"Full\">");
    for (int edge = 0; edge < network.edges(); edge++) {
      cluster(edge);
    }
    for (Trunk trunk : network.trunks()) {
      line(
          "    <link id=\"%s\" bandwidth=\"%sBps\" latency=\"%ss\" sharing_policy=\"SPLITDUPLEX\"/>"
              .formatted(
                  trunk.id(),
                  SpiceNumber.of(trunk.bandwidth()),
                  SpiceNumber.of(network.latency())));
    }
    for (int from = 0; from < network.edges(); from++) {
      for (int to = from + 1; to < network.edges(); to++) {
        route(from, to);
      }
    }
    line("  </zone>");
    line("</platform>");
    return xml.toString();
  }

  private void cluster(int edge) {
    int first = edge * network.endpointsPerEdge();
    int last = first + network.endpointsPerEdge() - 1;
    line(
        ("    <cluster id=\"edge%d\" prefix=\"h\" suffix=\"\" radical=\"%d-%d\" speed=\"1Tf\""
                + " bw=\"%sBps\" lat=\"%ss\" sharing_policy=\"SPLITDUPLEX\" router_id=\"r%d\"/>")
            .formatted(
                edge,
                first,
                last,
                SpiceNumber.of(network.hostBandwidth()),
                SpiceNumber.of(network.latency()),
                edge));
  }

  private void route(int from, int to) {
    List<Hop> way = network.way(from, to);
    xml.append("    <zoneRoute src=\"edge").append(from).append("\" dst=\"edge").append(to);
    xml.append("\" gw_src=\"r").append(from).append("\" gw_dst=\"r").append(to).append("\">");
    for (Hop hop : way) {
      xml.append("<link_ctn id=\"").append(network.trunks().get(hop.trunk()).id());
      xml.append("\" direction=\"").append(hop.up() ? "UP" : "DOWN").append("\"/>");
    }
    xml.append("</zoneRoute>\n");
  }

  private void line(String text) {
    xml.append(text).append('\n');
  }

  /** Two hyphens would end a comment. */
  private static String comment(String raw) {
    return SpiceText.comment(raw).replace('-', '_');
  }
}
