package dev.shoreline.simulate.spice;

import java.util.List;

/**
 * Writes a circuit as an ngspice deck that finds its operating point, prints every probe and ends
 * with status 0 only if all of them agree with the expected values: ngspice itself ends with 0 also
 * when a value is missing.
 */
public final class Deck {
  private final StringBuilder text = new StringBuilder();

  private Deck() {}

  public static String render(Circuit circuit) {
    Deck deck = new Deck();
    deck.note(circuit.title());
    circuit.notes().forEach(deck::note);
    circuit.subcircuits().forEach(deck::subcircuit);
    deck.line("");
    circuit.elements().forEach(deck::element);
    deck.control(circuit.probes(), circuit.shown());
    return deck.line(".end").text.toString();
  }

  private void subcircuit(Subcircuit s) {
    line("");
    s.notes().forEach(this::note);
    line(".subckt " + s.name() + " " + String.join(" ", s.ports()));
    s.elements().forEach(this::element);
    line(".ends " + s.name());
  }

  private void element(Element e) {
    if (!e.comment().isEmpty()) {
      note(e.comment());
    }
    line(e.line());
  }

  private void control(List<Probe> probes, List<String> shown) {
    line("").line(".control").line("op").line("set numdgt=9");
    for (Probe p : probes) {
      note(p.node() + ": " + p.meaning() + " (" + p.unit() + "), " + p.subject());
      line("print " + p.node());
    }
    shown.forEach(node -> line("print " + node));
    line("let good = 0");
    for (Probe p : probes) {
      String difference = "abs(" + p.node() + " - (" + SpiceNumber.of(p.expected()) + "))";
      line("if " + difference + " <= " + SpiceNumber.of(p.tolerance()));
      line("  let good = good + 1");
      line("end");
    }
    line("if good = " + probes.size());
    line("  echo all " + probes.size() + " values agree with expected.json");
    line("  quit 0");
    line("end");
    line("echo some of " + probes.size() + " values differ from expected.json");
    line("quit 1").line(".endc");
  }

  private void note(String comment) {
    line("* " + SpiceText.comment(comment));
  }

  private Deck line(String line) {
    text.append(line).append('\n');
    return this;
  }
}
