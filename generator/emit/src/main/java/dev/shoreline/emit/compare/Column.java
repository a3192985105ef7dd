package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.Design;

/**
 * One design.
 *
 * @param letter by which charts and footnotes call it: A, B ... Z, AA ...
 * @param name the design's name, qualified when two designs share it
 * @param report address of its conformance report, relative to the page; empty when there is none
 */
public record Column(String letter, String name, String report, Conformance conformance) {

  static String letter(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  public Design design() {
    return conformance.analysis().design();
  }

  /** Attribute {@code description}, else the documentation comment; may be empty. */
  public String description() {
    String stated = design().attributes().text("description");
    return (stated.isEmpty() ? design().doc() : stated).strip();
  }

  public String revision() {
    return design().attributes().text("revision");
  }
}
