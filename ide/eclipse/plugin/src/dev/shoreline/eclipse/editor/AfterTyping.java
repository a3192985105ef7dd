package dev.shoreline.eclipse.editor;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.server.ServerListener;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.AbstractReconciler;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/** Something asked of the server when a text has been opened, or has not changed for a while. */
abstract class AfterTyping extends AbstractReconciler implements ServerListener {
  private static final int PAUSE_MILLIS = 400;

  private final IReconcilingStrategy none = new NoStrategy();

  AfterTyping() {
    setDelay(PAUSE_MILLIS);
    setIsIncrementalReconciler(false);
  }

  /** Called on a thread of its own, with a text that has settled. */
  protected abstract void textSettled(IDocument document);

  protected final @Nullable ITextViewer viewer() {
    return getTextViewer();
  }

  @Override
  public void install(ITextViewer viewer) {
    super.install(viewer);
    ShorelinePlugin.server().listen(this);
  }

  @Override
  public void uninstall() {
    ShorelinePlugin.server().forget(this);
    super.uninstall();
  }

  @Override
  public void refresh() {
    IDocument document = getDocument();
    if (document != null) {
      textSettled(document);
    }
  }

  @Override
  protected void process(@Nullable DirtyRegion region) {
    refresh();
  }

  @Override
  protected void initialProcess() {
    refresh();
  }

  @Override
  protected void reconcilerDocumentChanged(IDocument document) {}

  @Override
  public IReconcilingStrategy getReconcilingStrategy(String contentType) {
    return none;
  }

  /** Runs on the thread of the display while the viewer is there. */
  protected final void onDisplay(Runnable task) {
    Display.getDefault()
        .asyncExec(
            () -> {
              ITextViewer shown = viewer();
              if (shown != null
                  && shown.getTextWidget() != null
                  && !shown.getTextWidget().isDisposed()) {
                task.run();
              }
            });
  }

  /** The reconciler does the work itself. */
  private static final class NoStrategy implements IReconcilingStrategy {
    @Override
    public void setDocument(IDocument document) {}

    @Override
    public void reconcile(DirtyRegion region, IRegion part) {}

    @Override
    public void reconcile(IRegion partition) {}
  }

  /** Nothing here can be cancelled; an answer that comes too late is dropped. */
  @Override
  public void setProgressMonitor(IProgressMonitor monitor) {}
}
