package dev.shoreline.simulate.run;

import dev.shoreline.simulate.Plot;
import java.util.List;

/** A plot with the points that the simulator gave. */
public record Picture(Plot plot, List<Curve> curves) {
  public Picture {
    curves = List.copyOf(curves);
  }

  public boolean isEmpty() {
    return curves.stream().allMatch(c -> c.pieces().isEmpty());
  }
}
