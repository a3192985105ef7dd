package dev.shoreline.emit;

import dev.shoreline.check.FabricConformance;

/**
 * Turns a checked fabric into files. Deterministic to the byte: no clock, locale, path or hash
 * order.
 */
public interface FabricEmitter {
  /** As in {@code --only}: {@code fabric}, {@code fabric-flow}. */
  String id();

  /** One line for help. */
  String title();

  void emit(FabricConformance conformance, Output output);
}
