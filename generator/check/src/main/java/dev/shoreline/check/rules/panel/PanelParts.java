package dev.shoreline.check.rules.panel;

import dev.shoreline.model.Level;
import dev.shoreline.rollup.Analysis;

/** What stands at the panel itself; parts within those take no width of their own. */
final class PanelParts {
  private PanelParts() {}

  static boolean none(Analysis analysis) {
    return analysis.design().instances().stream()
        .noneMatch(i -> i.level() == Level.PANEL && i.parent() == null);
  }
}
