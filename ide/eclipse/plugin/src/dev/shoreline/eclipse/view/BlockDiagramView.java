package dev.shoreline.eclipse.view;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.navigate.TextEditors;
import dev.shoreline.eclipse.server.Answers;
import dev.shoreline.server.protocol.DesignQuery;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.jspecify.annotations.Nullable;

/** The live block diagram of a design. */
public final class BlockDiagramView extends DesignView implements ISelectionListener {
  public static final String ID = ShorelinePlugin.ID + ".diagram";

  private @Nullable DiagramCanvas canvas;

  @Override
  protected void createContents(Composite parent) {
    DiagramCanvas made = new DiagramCanvas(parent);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
    canvas = made;
    IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
    bar.add(action("+", "Larger", () -> made.zoomBy(1)));
    bar.add(action("-", "Smaller", () -> made.zoomBy(-1)));
    bar.add(action("Fit", "Show all of it", made::fit));
    getSite().getPage().addPostSelectionListener(this);
  }

  private static Action action(String label, String tip, Runnable task) {
    Action action =
        new Action(label) {
          @Override
          public void run() {
            task.run();
          }
        };
    action.setToolTipText(tip);
    return action;
  }

  @Override
  public void dispose() {
    getSite().getPage().removePostSelectionListener(this);
    super.dispose();
  }

  @Override
  protected void show(DesignQuery query) {
    DiagramCanvas shown = canvas;
    if (shown == null || query.design().isEmpty()) {
      if (shown != null) {
        shown.show(null);
      }
      return;
    }
    ShorelinePlugin.server()
        .ask(remote -> remote.diagram(query))
        .whenComplete(
            (diagram, fault) -> {
              Answers.report(fault);
              if (fault == null) {
                onDisplay(() -> shown.show(diagram));
              }
            });
  }

  @Override
  public void selectionChanged(IWorkbenchPart part, ISelection selection) {
    String uri = TextEditors.uri(TextEditors.of(part));
    if (canvas != null && uri != null && selection instanceof ITextSelection text) {
      canvas.select(uri, text.getStartLine());
    }
  }
}
