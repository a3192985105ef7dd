package dev.shoreline.simulate.fabric.packet;

import java.util.Locale;

/**
 * The flows of a run, in groups one after another. A group begins when the queues of the one before
 * have long run empty.
 */
final class FlowTable {
  /** Bits of a packet at the IP layer. */
  static final double PACKET_BITS = 9000 * 8;

  private static final double PICOSECONDS = 1e12;
  private static final double LEAST_PAUSE = 20e-6;

  private final StringBuilder csv =
      new StringBuilder("flow,group,src,dst,rate_bps,packets,start_ps\n");
  private final double hostRate;
  private double start;
  private double end;
  private int flows;

  /**
   * @param hostRate of a port of a host (bit/s)
   */
  FlowTable(double hostRate) {
    this.hostRate = hostRate;
  }

  /** Begins a group. */
  void next() {
    start = flows == 0 ? 0 : end + Math.max(LEAST_PAUSE, 100 * PACKET_BITS / hostRate);
  }

  /**
   * Adds a flow to the group.
   *
   * @param rate at which it sends (bit/s)
   * @param phase part of the time between two packets that it begins later
   */
  void add(String group, int from, int to, double rate, int packets, double phase) {
    double gap = PACKET_BITS / rate;
    double begin = start + phase * gap;
    csv.append(flows++).append(',').append(group);
    csv.append(",h").append(from).append(",h").append(to);
    csv.append(',').append(whole(rate)).append(',').append(packets);
    csv.append(',').append(whole(begin * PICOSECONDS)).append('\n');
    end = Math.max(end, begin + packets * gap);
  }

  static String whole(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }

  String text() {
    return csv.toString();
  }
}
