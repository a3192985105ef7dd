package dev.shoreline.simulate.fabric;

import java.util.List;

/** The trunks between the switches of a fabric, and the way that traffic takes over them. */
interface Ways {
  /** Switches that have hosts. */
  int edges();

  /**
   * @param share the part of every trunk that is counted
   */
  List<Trunk> trunks(double share);

  /** From one switch with hosts to another one; the way back is the same, turned round. */
  List<Hop> way(int from, int to);
}
