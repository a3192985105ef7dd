package dev.shoreline.simulate.power;

import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.spice.Element;
import dev.shoreline.simulate.spice.SpiceNumber;
import dev.shoreline.simulate.spice.SpiceText;
import java.util.List;

/** Lines of a deck, one after the other. */
final class DeckText {
  private final StringBuilder text = new StringBuilder();

  DeckText line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** A comment; any text. */
  DeckText note(String comment) {
    return line("* " + SpiceText.comment(comment));
  }

  DeckText add(Element element) {
    if (!element.comment().isEmpty()) {
      note(element.comment());
    }
    return line(element.line());
  }

  /** Names an expression and prints it. */
  DeckText answer(String name, String expression) {
    return line("let " + name + " = " + expression).line("print " + name);
  }

  /**
   * The end of a deck: compares every answer with what is expected and ends with status 0 only if
   * all agree, for ngspice itself ends with 0 also when a value is missing.
   */
  String finish(List<Expectation> expected) {
    line("let good = 0");
    for (Expectation e : expected) {
      String difference = "abs(" + e.name() + " - (" + SpiceNumber.of(e.value()) + "))";
      line("if " + difference + " <= " + SpiceNumber.of(e.tolerance()));
      line("  let good = good + 1");
      line("end");
    }
    line("if good = " + expected.size());
    line("  echo all " + expected.size() + " values agree with expected.json");
    line("  quit 0");
    line("end");
    line("echo some of " + expected.size() + " values differ from expected.json");
    return line("quit 1").line(".endc").line(".end").text.toString();
  }
}
