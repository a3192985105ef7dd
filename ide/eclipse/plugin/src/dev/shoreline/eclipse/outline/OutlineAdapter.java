package dev.shoreline.eclipse.outline;

import dev.shoreline.eclipse.navigate.TextEditors;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.jspecify.annotations.Nullable;

/** Gives the Generic Editor an outline when it edits a spec. */
public final class OutlineAdapter implements IAdapterFactory {
  @Override
  public <T> @Nullable T getAdapter(Object adaptable, Class<T> type) {
    boolean spec =
        type == IContentOutlinePage.class
            && adaptable instanceof ITextEditor editor
            && TextEditors.uri(editor) != null;
    return spec ? type.cast(new SpecOutline((ITextEditor) adaptable)) : null;
  }

  @Override
  public Class<?>[] getAdapterList() {
    return new Class<?>[] {IContentOutlinePage.class};
  }
}
