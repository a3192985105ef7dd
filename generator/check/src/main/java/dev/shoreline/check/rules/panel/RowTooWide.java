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

/** The widest row of panel parts fits the opening of the panel. */
public final class RowTooWide implements Rule {
  @Override
  public String title() {
    return "A row of panel parts fits the width of the panel";
  }

  @Override
  public List<Verdict> check(Analysis analysis) {
    LevelBlock panel = analysis.design().level(Level.PANEL).orElse(null);
    if (panel == null || !PanelParts.haveSize(analysis, panel, "width")) {
      return List.of();
    }
    PanelFill fill = analysis.panel();
    return List.of(
        new VerdictBuilder(this, Subject.named("panel", panel.span()))
            .decidedBy(panel.attributes().find("width"))
            .hint("use more rows, narrower parts, or a wider panel (`mechanics open-rack`)")
            .compare(
                fill.width(),
                Expr.Relation.AT_MOST,
                fill.opening(),
                () ->
                    "the widest row of the panel takes %s; the panel offers %s%s"
                        .formatted(
                            fill.width().text(),
                            fill.opening().text(),
                            fill.basis().isEmpty() ? "" : " (" + fill.basis() + ")")));
  }
}
