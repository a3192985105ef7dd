package dev.shoreline.rollup.structure;

import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.value.LaneGroup;

/**
 * Lanes (lane) of one interface of the switch at a panel connector or module. All lanes of the
 * connector are one interface, unless the design states so many ports that its ASIC lanes, shared
 * evenly, make finer ones.
 */
public final class InterfaceWidth {
  private InterfaceWidth() {}

  /** A divisor of the lanes of {@code group}. */
  public static long of(Design design, LaneGroup group) {
    long ports =
        design
            .attributes()
            .quantity("ports")
            .filter(q -> q.isExact())
            .map(q -> q.max("port"))
            .map(Math::round)
            .orElse(0L);
    long lanes = 0;
    for (Instance asic : design.instancesOf("Asic")) {
      lanes += asic.total() * asic.attributes().group("serdes").map(LaneGroup::count).orElse(0L);
    }
    if (ports <= 0 || lanes <= 0 || lanes % ports != 0) {
      return group.count();
    }
    long width = lanes / ports;
    return group.count() % width == 0 ? width : group.count();
  }
}
