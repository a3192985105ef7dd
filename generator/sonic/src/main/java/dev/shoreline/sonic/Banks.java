package dev.shoreline.sonic;

import dev.shoreline.model.Instance;
import dev.shoreline.units.Quantity;

/** Banks of a device: how many, and how they are numbered. */
final class Banks {
  private Banks() {}

  /** What the part states, else what its lanes need. */
  static long stated(Instance device, long needed) {
    return device
        .attributes()
        .quantity("banks")
        .filter(Quantity::isExact)
        .map(q -> Math.round(q.max("bank")))
        .filter(n -> n > 0)
        .orElse(needed);
  }

  /** Number of the first bank of one device: 0, or what its declaration states. */
  static long first(Instance device) {
    return PlatformNames.number(device).orElse(0);
  }
}
