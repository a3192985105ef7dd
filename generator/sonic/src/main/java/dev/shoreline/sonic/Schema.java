package dev.shoreline.sonic;

/** Versions of the mapping: which file it stands in and what its members are called. */
public enum Schema {
  /** As it is now. */
  CPO("cpo.json", "asic_lanes", "laser_to_asic_lane_mapping"),
  /** As it was before July 2026. */
  OPTICAL_DEVICES("optical_devices.json", "lanes", "laser_to_lane_mapping");

  private final String file;
  private final String lanes;
  private final String laserLanes;

  Schema(String file, String lanes, String laserLanes) {
    this.file = file;
    this.lanes = lanes;
    this.laserLanes = laserLanes;
  }

  public String file() {
    return file;
  }

  String lanes() {
    return lanes;
  }

  String laserLanes() {
    return laserLanes;
  }
}
