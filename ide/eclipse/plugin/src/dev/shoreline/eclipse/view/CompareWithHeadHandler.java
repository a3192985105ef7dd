package dev.shoreline.eclipse.view;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;

/** Compares the designs of the workspace with those of the last commit. */
public final class CompareWithHeadHandler extends AbstractHandler {
  @Override
  public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
      if (page.showView(DifferenceView.ID) instanceof DifferenceView view) {
        view.compare("");
      }
      return null;
    } catch (PartInitException e) {
      throw new ExecutionException("The view cannot be opened", e);
    }
  }
}
