package dev.shoreline.simulate.thermal;

import dev.shoreline.rollup.Analysis;
import dev.shoreline.simulate.spice.Circuit;

/** The model of one corner and the circuit made of it. */
record ThermalDeck(ThermalModel model, Circuit circuit) {

  static ThermalDeck of(Analysis analysis, Corner corner) {
    ThermalModel model = ThermalModel.of(analysis, corner);
    return new ThermalDeck(model, ThermalCircuit.of(model));
  }

  static ThermalDeck of(Analysis analysis, LeastFlows flows) {
    ThermalModel model = ThermalModel.of(analysis, flows);
    return new ThermalDeck(model, ThermalCircuit.of(model));
  }

  /** Name of the deck's file. */
  String file() {
    return model.corner().file();
  }
}
