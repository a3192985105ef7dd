package dev.shoreline.emit;

import dev.shoreline.check.Conformance;

/**
 * Turns a checked design into files. Deterministic to the byte: no clock, locale, path or hash
 * order.
 */
public interface Emitter {
  /** As in {@code --only}: {@code bom}, {@code conformance}, {@code thermal}. */
  String id();

  /** One line for help. */
  String title();

  void emit(Conformance conformance, Output output);
}
