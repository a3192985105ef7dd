package dev.shoreline.emit;

import dev.shoreline.emit.bom.BomEmitter;
import dev.shoreline.emit.conformance.ConformanceEmitter;
import dev.shoreline.emit.thermal.ThermalEmitter;
import java.util.List;

/** All emitters, in the order in which their outputs are made. To add one, add one line. */
public final class Emitters {
  private static final List<Emitter> ALL =
      List.of(new BomEmitter(), new ConformanceEmitter(), new ThermalEmitter());

  private Emitters() {}

  public static List<Emitter> all() {
    return ALL;
  }
}
