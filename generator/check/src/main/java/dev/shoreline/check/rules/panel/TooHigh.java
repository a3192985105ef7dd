package dev.shoreline.check.rules.panel;

import dev.shoreline.check.Rule;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.Level;
import dev.shoreline.model.LevelBlock;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.panel.PanelFill;
import java.util.List;

/** The rows of panel parts, one above the other, fit the height of the panel. */
public final class TooHigh implements Rule {
  @Override
  public String title() {
    return "The rows of panel parts fit the height of the panel";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    LevelBlock panel = analysis.design().level(Level.PANEL).orElse(null);
    if (panel == null || !PanelParts.haveSize(analysis, panel, "height")) {
      return List.of();
    }
    PanelFill fill = analysis.panel();
    return List.of(
        new VerdictBuilder(this, Subject.named("panel", panel.span()))
            .decidedBy(panel.attributes().find("height"))
            .hint("use fewer rows, lower parts, or a higher panel")
            .compare(
                fill.height(),
                Expr.Relation.AT_MOST,
                fill.available(),
                () ->
                    "the rows of the panel take %s; the panel offers %s"
                        .formatted(fill.height().text(), fill.available().text())));
  }
}
