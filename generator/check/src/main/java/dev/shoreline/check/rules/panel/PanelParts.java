package dev.shoreline.check.rules.panel;

import dev.shoreline.model.Instance;
import dev.shoreline.model.Level;
import dev.shoreline.model.LevelBlock;
import dev.shoreline.rollup.Analysis;
import java.util.List;

/** What takes room at the panel: not what stands within another part, and not cages. */
final class PanelParts {
  private PanelParts() {}

  /**
   * Whether there are any, and the panel or one of them says how large it is. A design that states
   * no size at all leaves mechanics to others.
   *
   * @param attribute {@code width} or {@code height}
   */
  static boolean haveSize(Analysis analysis, LevelBlock panel, String attribute) {
    List<Instance> parts =
        analysis.design().instances().stream()
            .filter(i -> i.level() == Level.PANEL && i.parent() == null)
            .filter(i -> !i.part().kind().is("Cage"))
            .toList();
    boolean panelSized =
        panel.size().isPresent()
            || panel.attributes().find(attribute).isPresent()
            || panel.attributes().find("mechanics").isPresent();
    return !parts.isEmpty()
        && (panelSized || parts.stream().anyMatch(i -> i.attributes().find(attribute).isPresent()));
  }
}
