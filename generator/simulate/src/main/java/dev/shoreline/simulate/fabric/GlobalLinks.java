package dev.shoreline.simulate.fabric;

import dev.shoreline.rollup.fabric.DragonflyWiring;

/**
 * Where the links between the groups of a dragonfly are plugged in. The ports of a group towards
 * others are numbered through its routers and dealt to the other groups in turn, beginning with the
 * next one.
 */
public record GlobalLinks(DragonflyWiring wiring) {

  /**
   * Router of a group, from 0, that one of its links to another group is on.
   *
   * @param link from 0
   */
  public int gateway(int group, int other, int link) {
    int groups = (int) wiring.groups();
    int turn = Math.floorMod(other - group - 1, groups);
    long number = (long) link * (groups - 1) + turn;
    return (int) (number / wiring.globalLinks());
  }
}
