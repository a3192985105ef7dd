package dev.shoreline.emit.fabric;

import dev.shoreline.rollup.fabric.DragonflyWiring;
import dev.shoreline.rollup.fabric.FabricAnalysis;
import dev.shoreline.rollup.fabric.TreeWiring;
import dev.shoreline.rollup.fabric.Wiring;

/** Draws how the switches of a fabric are wired; of many alike, some. */
final class FabricDiagram {
  /** Style rules of these pictures; they stand beside those of the report. */
  static final String STYLE =
      """
      .f-switch { fill: var(--accent-soft); stroke: var(--accent); stroke-width: 1.25; }
      .f-host { fill: var(--quiet); }
      .f-link { stroke: var(--typ); stroke-width: 1; opacity: 0.55; }
      .f-chord { fill: none; stroke: var(--typ); stroke-width: 1; opacity: 0.6; }
      .f-block { fill: var(--shade); stroke: var(--line); stroke-width: 1; }
      """;

  private FabricDiagram() {}

  /** Empty while the wiring is not known. */
  static String draw(FabricAnalysis analysis) {
    Wiring wiring = analysis.wiring().orElse(null);
    if (wiring instanceof TreeWiring tree) {
      return new TreeDiagram(analysis, tree).draw();
    }
    return wiring instanceof DragonflyWiring dragonfly
        ? new DragonflyDiagram(analysis, dragonfly).draw()
        : "";
  }
}
