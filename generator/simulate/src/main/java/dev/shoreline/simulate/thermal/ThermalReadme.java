package dev.shoreline.emit.thermal;

import dev.shoreline.emit.spice.SpiceText;
import java.util.List;

/** The page beside the decks: five lines on what they are, then what they leave out. */
final class ThermalReadme {
  private ThermalReadme() {}

  static String render(String design, List<ThermalDeck> decks) {
    StringBuilder text = new StringBuilder();
    text.append("# Thermal network of ").append(code(design)).append("\n\n");
    text.append(
        """
        1. Model: heat sources, junction, interface and plate resistances, and coolant warmed along its way; steady state. Node voltage is degC, current is W, resistance is K/W.
        2. Assumes: constant resistances and coolant properties, all heat into the plate, flows as stated (not shared out by pressure), equal plates equally supplied.
        3. Run `sh run` (needs ngspice; checked with version 39); the end status is 0 if every printed temperature is within 0.1 K of `expected.json`.
        4. `thermal.cir` takes typical values; `thermal-worst.cir` takes most heat, warmest coolant, least flow and largest resistances.
        5. `expected.json` lists the nodes, what they stand for and our closed-form temperatures; after a change to a deck its check no longer applies.
        """);
    boolean nothing =
        decks.stream()
            .map(ThermalDeck::model)
            .allMatch(m -> m.isEmpty() && m.omissions().isEmpty());
    if (nothing) {
      text.append("\nThe design states no cooling plate, so there is no deck.\n");
    }
    for (ThermalDeck deck : decks) {
      ThermalModel m = deck.model();
      if (!m.omissions().isEmpty()) {
        text.append("\n## Not simulated, ").append(m.corner().title()).append("\n\n");
        m.omissions()
            .forEach(
                o ->
                    text.append("- ")
                        .append(code(o.subject()))
                        .append(": ")
                        .append(code(o.reason()))
                        .append('\n'));
      }
    }
    return text.toString();
  }

  /** Within backticks and of a small alphabet, so that nothing in it is markup. */
  private static String code(String raw) {
    return "`" + SpiceText.comment(raw) + "`";
  }
}
