package dev.shoreline.eclipse.marker;

import dev.shoreline.eclipse.edit.CodeActions;
import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** One fix that the server offers. */
record ActionResolution(Either<Command, CodeAction> action)
    implements IMarkerResolution2, IMarkerResolutionRelevance {
  @Override
  public String getLabel() {
    return CodeActions.title(action);
  }

  @Override
  public String getDescription() {
    return getLabel();
  }

  @Override
  public Image getImage() {
    return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_INFO_TSK);
  }

  @Override
  public int getRelevanceForResolution() {
    boolean preferred = action.isRight() && Boolean.TRUE.equals(action.getRight().getIsPreferred());
    return preferred ? 10 : 0;
  }

  @Override
  public void run(IMarker marker) {
    CodeActions.run(action);
  }
}
