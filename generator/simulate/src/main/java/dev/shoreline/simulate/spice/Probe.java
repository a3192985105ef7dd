package dev.shoreline.simulate.spice;

/**
 * A node whose voltage is printed and compared with what we computed.
 *
 * @param node as in the deck
 * @param subject what of the spec it stands for; any text
 * @param meaning what is measured there
 * @param unit of the value
 * @param expected by our own solution
 * @param tolerance largest difference, in the unit of a difference
 */
public record Probe(
    String node, String subject, String meaning, String unit, double expected, double tolerance) {
  public Probe {
    SpiceText.name(node);
  }
}
