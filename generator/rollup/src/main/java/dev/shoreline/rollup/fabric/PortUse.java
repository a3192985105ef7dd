package dev.shoreline.rollup.fabric;

import java.util.List;
import java.util.stream.Collectors;

/** The ports that each switch of a tier needs. */
public record PortUse(SwitchTier tier, List<Purpose> purposes) {
  public PortUse {
    purposes = purposes.stream().filter(p -> p.ports() > 0).toList();
  }

  /**
   * @param what for example {@code for hosts}
   */
  public record Purpose(long ports, String what) {}

  public long total() {
    return purposes.stream().mapToLong(Purpose::ports).sum();
  }

  /** For example {@code 32 for hosts and 32 towards spine}. */
  public String text() {
    return purposes.stream()
        .map(p -> p.ports() + " " + p.what())
        .collect(Collectors.joining(" and "));
  }
}
