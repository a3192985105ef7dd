package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.Design;
import dev.shoreline.model.Variant;

/**
 * One design.
 *
 * @param letter by which charts and footnotes call it: A, B ... Z, AA ...
 * @param name the design's name, qualified when two designs share it
 * @param report address of its conformance report, relative to the page; empty when there is none
 * @param baseline whether the others are held against it; so it is with one column at most
 */
public record Column(
    String letter, String name, String report, boolean baseline, Conformance conformance) {

  static String letter(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  public Design design() {
    return conformance.analysis().design();
  }

  /** The title of a variant, else {@code description}, else the comment; may be empty. */
  public String description() {
    String title = design().variant().map(Variant::title).orElse("");
    String stated = title.isEmpty() ? design().attributes().text("description") : title;
    return (stated.isEmpty() ? design().doc() : stated).strip();
  }

  public String revision() {
    return design().attributes().text("revision");
  }
}
