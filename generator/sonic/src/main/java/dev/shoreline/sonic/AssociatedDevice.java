package dev.shoreline.sonic;

/**
 * One bank of a device that an interface uses.
 *
 * @param device its name among the devices
 * @param bank from 0
 */
public record AssociatedDevice(String device, long bank) implements Comparable<AssociatedDevice> {
  @Override
  public int compareTo(AssociatedDevice o) {
    int byName = device.compareTo(o.device);
    return byName != 0 ? byName : Long.compare(bank, o.bank);
  }
}
