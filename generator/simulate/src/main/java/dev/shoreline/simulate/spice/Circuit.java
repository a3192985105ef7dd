package dev.shoreline.simulate.spice;

import java.util.List;

/**
 * A network with what is to be read off it: the one model that a deck is rendered from and that a
 * second solver can evaluate.
 *
 * @param notes comment lines at the top: units and assumptions
 * @param shown further nodes that are printed, for pictures only
 */
public record Circuit(
    String title,
    List<String> notes,
    List<Subcircuit> subcircuits,
    List<Element> elements,
    List<Probe> probes,
    List<String> shown) {
  public Circuit {
    notes = List.copyOf(notes);
    subcircuits = List.copyOf(subcircuits);
    elements = List.copyOf(elements);
    probes = List.copyOf(probes);
    shown.forEach(SpiceText::name);
    shown = List.copyOf(shown);
  }
}
