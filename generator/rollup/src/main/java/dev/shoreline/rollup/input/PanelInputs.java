package dev.shoreline.rollup.input;

import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.LevelBlock;

/** What the front panel's figures rest on. */
final class PanelInputs {
  private PanelInputs() {}

  /** Width or height of the parts that take room on the panel. */
  static void parts(Collector to, String attribute) {
    to.where(PanelInputs::takesRoom, attribute);
  }

  private static boolean takesRoom(Instance i) {
    return i.level() == Level.PANEL && i.parent() == null && !i.part().kind().is("Cage");
  }

  /** The stated width of the opening, or what tells which rack it is the opening of. */
  static void opening(Collector to) {
    LevelBlock panel = to.design().level(Level.PANEL).orElse(null);
    if (panel == null) {
      return;
    }
    if (panel.attributes().find("width").isPresent()) {
      to.stated("panel", panel.attributes(), "width");
    } else if (panel.attributes().find("mechanics").isPresent()) {
      to.stated("panel", panel.attributes(), "mechanics");
    } else {
      size(to);
    }
  }

  /** The height in rack units, as the panel block begins with it. */
  static void size(Collector to) {
    to.design()
        .level(Level.PANEL)
        .ifPresent(p -> p.size().ifPresent(q -> to.number("panel", "size", q, p.span())));
  }
}
