package dev.shoreline.sonic;

/** Values of {@code device_type}. */
final class DeviceType {
  static final String ENGINE = "optical_engine";
  static final String LASER = "external_laser_source";

  private DeviceType() {}
}
