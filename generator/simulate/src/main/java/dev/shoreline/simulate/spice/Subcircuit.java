package dev.shoreline.simulate.spice;

import java.util.List;

/**
 * A circuit used by name, for a part that occurs more than once.
 *
 * @param notes comment lines above it
 */
public record Subcircuit(
    String name, List<String> ports, List<Element> elements, List<String> notes) {
  public Subcircuit {
    SpiceText.name(name);
    ports.forEach(SpiceText::name);
    ports = List.copyOf(ports);
    elements = List.copyOf(elements);
    notes = List.copyOf(notes);
  }
}
