package dev.shoreline.rollup.fabric;

import java.math.BigDecimal;
import java.util.List;

/** How many links there are from where to where. Counts that do not divide are rounded up. */
public sealed interface Wiring permits TreeWiring, DragonflyWiring {

  /** Hosts on each switch of the first tier. */
  long hostsPerSwitch();

  /** Payload of a port of a host, one direction (bit/s). */
  BigDecimal hostSpeed();

  /** What must divide evenly. */
  List<Division> divisions();

  /** What must be joined. */
  List<Reach> reaches();

  /** What each switch of a tier needs, first tier first. */
  List<PortUse> portUses();

  /** Links to hosts first. */
  List<LinkGroup> links();

  /**
   * Payload between two halves of the hosts, one direction (bit/s), where the cut is the least that
   * goes between whole switches of the first tier and whole pods or groups.
   */
  BigDecimal bisection();

  /** Links on the way between the two hosts that are farthest from each other. */
  int farthest();

  /** Whether the counts fit, so that there is one such fabric and traffic can run on it. */
  default boolean isWhole() {
    return divisions().stream().allMatch(Division::isEven)
        && reaches().stream().allMatch(Reach::isComplete);
  }

  static long ceiling(long count, long among) {
    return (count + among - 1) / among;
  }
}
