package dev.shoreline.emit.thermal;

import dev.shoreline.check.Conformance;
import dev.shoreline.emit.Emitter;
import dev.shoreline.emit.Output;
import dev.shoreline.emit.spice.Deck;
import dev.shoreline.rollup.Analysis;
import java.util.Arrays;
import java.util.List;

/** The steady thermal network as ngspice decks, with the temperatures they must give. */
public final class ThermalEmitter implements Emitter {
  private static final String FOLDER = "simulation/thermal/";

  @Override
  public String id() {
    return "thermal";
  }

  @Override
  public String title() {
    return "thermal network for ngspice: typical and worst case";
  }

  @Override
  public void emit(Conformance conformance, Output output) {
    Analysis analysis = conformance.analysis();
    List<ThermalDeck> all =
        Arrays.stream(Corner.values()).map(c -> ThermalDeck.of(analysis, c)).toList();
    List<ThermalDeck> decks = all.stream().filter(d -> !d.model().isEmpty()).toList();
    decks.forEach(d -> output.text(FOLDER + d.file(), Deck.render(d.circuit())));
    String design = analysis.design().name();
    output.text(FOLDER + "expected.json", ExpectedJson.render(design, all));
    output.text(FOLDER + "README.md", ThermalReadme.render(design, all));
    if (!decks.isEmpty()) {
      output.text(FOLDER + "run", run(decks));
    }
  }

  private static String run(List<ThermalDeck> decks) {
    StringBuilder script = new StringBuilder("#!/bin/sh\n");
    script.append("# Solves the decks beside this script; fails when a temperature is off.\n");
    script.append("set -e\ncd \"$(dirname \"$0\")\"\n");
    decks.forEach(d -> script.append("ngspice -b ").append(d.file()).append('\n'));
    return script.toString();
  }
}
