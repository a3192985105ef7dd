package dev.shoreline.simulate.thermal;

import dev.shoreline.simulate.Plot;
import java.util.ArrayList;
import java.util.List;

/**
 * Pictures of the steady network: the path of heat of each slot, and the coolant along a series.
 */
final class ThermalPlots {
  private static final List<String> PORTS = List.of("out", "wall", "case", "junction");
  private static final List<String> NAMES = List.of("coolant out", "wall", "case", "junction");

  private ThermalPlots() {}

  static List<Plot> of(ThermalDeck deck, String run) {
    List<Plot> plots = new ArrayList<>();
    List<Slot> slots = deck.model().streams().stream().flatMap(s -> s.slots().stream()).toList();
    plots.add(slots(deck.model().corner(), slots, run));
    if (deck.model().corner() == Corner.TYPICAL) {
      for (Slot slot : slots) {
        if (slot.cells() > 1 && slot.cells() <= ThermalCircuit.MOST_SHOWN) {
          plots.add(series(slot, run));
        }
      }
    }
    return plots;
  }

  private static Plot slots(Corner corner, List<Slot> slots, String run) {
    List<Plot.Trace> traces = new ArrayList<>();
    for (int i = 0; i < PORTS.size(); i++) {
      List<Plot.Point> points = new ArrayList<>();
      for (Slot slot : slots) {
        String node = ThermalCircuit.node(slot, slot.cells(), PORTS.get(i));
        points.add(new Plot.Point(slot.subject(), node));
      }
      traces.add(new Plot.Answers(NAMES.get(i), run, points));
    }
    return new Plot(
        "temperatures-" + run,
        "Temperatures from the coolant to the junction, " + corner.title(),
        "cooled part",
        "temperature (degC)",
        Plot.Style.BARS,
        traces,
        List.of());
  }

  private static Plot series(Slot slot, String run) {
    String hottest = ThermalCircuit.hottest(slot);
    List<Plot.Point> coolant = new ArrayList<>();
    List<Plot.Point> hot = new ArrayList<>();
    for (long cell = 1; cell <= slot.cells(); cell++) {
      String label = String.valueOf(cell);
      coolant.add(new Plot.Point(label, ThermalCircuit.node(slot, cell, "out")));
      hot.add(new Plot.Point(label, ThermalCircuit.node(slot, cell, hottest)));
    }
    return new Plot(
        "loop-" + slot.id(),
        "Along the coolant, " + slot.subject(),
        "plate in the order of the flow",
        "temperature (degC)",
        Plot.Style.LINE,
        List.of(new Plot.Answers("coolant", run, coolant), new Plot.Answers(hottest, run, hot)),
        List.of());
  }
}
