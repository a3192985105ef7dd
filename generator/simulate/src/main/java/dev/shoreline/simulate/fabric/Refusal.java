package dev.shoreline.simulate.fabric;

import dev.shoreline.rollup.fabric.FabricAnalysis;
import dev.shoreline.rollup.fabric.Wiring;
import dev.shoreline.simulate.Omission;
import java.util.Optional;

/** Why no traffic can run on a fabric. */
public final class Refusal {
  private Refusal() {}

  /** Empty when the fabric has a wiring whose counts fit. */
  public static Optional<Omission> of(FabricAnalysis analysis) {
    String name = analysis.fabric().name();
    Wiring wiring = analysis.wiring().orElse(null);
    if (wiring == null) {
      return Optional.of(new Omission(name, analysis.missing()));
    }
    return wiring.isWhole()
        ? Optional.empty()
        : Optional.of(
            new Omission(
                name, "its counts do not fit, see fabric.CountsUneven and fabric.HostsNotReached"));
  }
}
