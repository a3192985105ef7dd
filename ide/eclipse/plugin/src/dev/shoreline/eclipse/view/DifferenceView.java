package dev.shoreline.eclipse.view;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.server.Answers;
import dev.shoreline.server.protocol.DifferenceQuery;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/** What the specs of the workspace say otherwise than those of the last commit. */
public final class DifferenceView extends ViewPart {
  public static final String ID = ShorelinePlugin.ID + ".difference";

  private @Nullable PagePanel panel;
  private @Nullable Composite whole;

  /** All of the view. */
  @Nullable Composite control() {
    return whole;
  }

  @Override
  public void createPartControl(Composite parent) {
    whole = parent;
    GridLayoutFactory.fillDefaults().applyTo(parent);
    panel = new PagePanel(parent, "difference.html");
    Action again =
        new Action("Compare again") {
          @Override
          public void run() {
            compare("");
          }
        };
    getViewSite().getActionBars().getToolBarManager().add(again);
    setContentDescription("Against HEAD");
    compare("");
  }

  /**
   * @param revision of Git; empty for HEAD
   */
  public void compare(String revision) {
    PagePanel shown = panel;
    if (shown == null) {
      return;
    }
    ShorelinePlugin.server()
        .ask(remote -> remote.difference(new DifferenceQuery(revision)))
        .whenComplete(
            (page, fault) -> {
              Answers.report(fault);
              if (fault == null) {
                Display.getDefault().asyncExec(() -> shown.show(page));
              }
            });
  }

  @Override
  public void setFocus() {}
}
