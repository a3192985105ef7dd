package dev.shoreline.simulate.power;

import dev.shoreline.simulate.Plot;
import java.util.ArrayList;
import java.util.List;

/**
 * Pictures of what the decks answer: drop and loss of each feed, and the voltage along each bar.
 */
final class PowerPlots {
  private PowerPlots() {}

  static List<Plot> of(List<PowerModel> models) {
    List<Plot> plots = new ArrayList<>();
    if (!models.isEmpty()) {
      plots.add(bars(models, "drop", "Drop from the bus to the part", "drop (mV)"));
      plots.add(bars(models, "loss", "Loss of all connections of a feed", "loss (W)"));
    }
    for (PowerModel model : models) {
      model.connections().stream()
          .filter(c -> c.isBar() && c.taps() > 1)
          .forEach(c -> plots.add(sag(model.corner(), c)));
    }
    return plots;
  }

  private static Plot bars(List<PowerModel> models, String what, String title, String y) {
    List<Plot.Trace> traces = new ArrayList<>();
    for (PowerModel model : models) {
      List<Plot.Point> points =
          model.connections().stream().map(c -> new Plot.Point(c.subject(), c.name(what))).toList();
      traces.add(new Plot.Answers(model.corner().title(), model.corner().run(), points));
    }
    return new Plot(what, title, "feed", y, Plot.Style.BARS, traces, List.of());
  }

  private static Plot sag(Corner corner, Connection c) {
    List<Plot.Point> bar = new ArrayList<>();
    List<Plot.Point> parts = new ArrayList<>();
    for (int tap : PowerDeck.shown(c)) {
      String label = String.valueOf(tap);
      bar.add(new Plot.Point(label, c.tap(tap)));
      parts.add(new Plot.Point(label, c.load(tap)));
    }
    return new Plot(
        "sag-" + c.id() + "-" + corner.run(),
        "Busbar sag over the taps of " + c.subject() + ", " + corner.title(),
        "tap, in the order of the index",
        "voltage (V)",
        Plot.Style.LINE,
        List.of(
            new Plot.Answers("bar at the tap", corner.run(), bar),
            new Plot.Answers("at the part", corner.run(), parts)),
        List.of());
  }
}
