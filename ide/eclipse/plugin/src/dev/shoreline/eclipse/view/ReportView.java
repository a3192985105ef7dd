package dev.shoreline.eclipse.view;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.server.Answers;
import dev.shoreline.server.protocol.DesignQuery;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** The conformance report of a design. */
public final class ReportView extends DesignView {
  public static final String ID = ShorelinePlugin.ID + ".report";

  private @Nullable PagePanel panel;

  @Override
  protected void createContents(Composite parent) {
    panel = new PagePanel(parent, "report.html");
  }

  @Override
  protected void show(DesignQuery query) {
    PagePanel shown = panel;
    if (shown == null || query.design().isEmpty()) {
      return;
    }
    ShorelinePlugin.server()
        .ask(remote -> remote.report(query))
        .whenComplete(
            (page, fault) -> {
              Answers.report(fault);
              if (fault == null) {
                onDisplay(() -> shown.show(page));
              }
            });
  }
}
