package dev.shoreline.sonic;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A device that drives interfaces together with others. */
public sealed interface CpoDevice {
  /** Banks of eight lanes or lasers. */
  long maxBanks();

  /**
   * An optical engine.
   *
   * @param lanes of the ASIC that it takes, in the order of its own lanes
   */
  record OpticalEngine(long maxBanks, LaneList lanes) implements CpoDevice {}

  /**
   * A module of lasers.
   *
   * @param lasers how many it has
   * @param lanes ASIC lanes that each laser lights, by number of the laser from 1
   */
  record LaserSource(long lasers, long maxBanks, Map<Long, LaneList> lanes) implements CpoDevice {
    public LaserSource {
      lanes = Collections.unmodifiableMap(new TreeMap<>(lanes));
    }
  }
}
