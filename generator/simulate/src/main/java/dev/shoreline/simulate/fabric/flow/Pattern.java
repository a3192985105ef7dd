package dev.shoreline.simulate.fabric.flow;

import dev.shoreline.simulate.fabric.FlowNetwork;
import java.util.List;

/**
 * Traffic that every endpoint takes part in, and in which the busiest endpoint receives about as
 * many bytes as are asked for; so without a limit of the fabric all patterns take about as long,
 * the all-reduce twice that.
 */
interface Pattern {
  /** Plain name: of the run, the trace and the answer. */
  String id();

  /** For people, for example {@code all-to-all}. */
  String title();

  /** Options of the simulator that choose how a collective is made. */
  List<String> options();

  /**
   * The trace of all ranks, one action a line with its rank in front.
   *
   * @param bytes to the busiest endpoint
   */
  String trace(FlowNetwork network, long bytes);

  /** When the last rank is done, by the closed form (s). */
  double seconds(FlowNetwork network, long bytes);

  /** The closed form in one line. */
  String formula();
}
