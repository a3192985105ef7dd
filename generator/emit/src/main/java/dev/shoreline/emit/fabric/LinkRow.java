package dev.shoreline.emit.fabric;

import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.fabric.FabricAnalysis;
import dev.shoreline.rollup.fabric.LinkGroup;
import java.util.List;

/** Links that join alike ends. */
record LinkRow(LinkGroup group) {

  static List<LinkRow> of(FabricAnalysis analysis) {
    return analysis.wiring().stream().flatMap(w -> w.links().stream()).map(LinkRow::new).toList();
  }

  Value speed() {
    return FabricAnalysis.rate(group.speed());
  }

  Value bandwidth() {
    return FabricAnalysis.rate(group.bandwidth());
  }
}
