package dev.shoreline.eclipse.navigate;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.server.Spans;
import dev.shoreline.eclipse.server.Uris;
import java.net.URI;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;

/** Shows places in editors; only on the thread of the display. */
public final class Places {
  private Places() {}

  /** Opens the file of a place and selects it. Files outside the workspace open read-only views. */
  public static void open(@Nullable Location place) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    IWorkbenchPage page = window == null ? null : window.getActivePage();
    if (place == null || page == null) {
      return;
    }
    try {
      IFile file = Uris.file(place.getUri());
      IEditorPart part =
          file != null
              ? IDE.openEditor(page, file)
              : IDE.openEditorOnFileStore(page, EFS.getStore(URI.create(place.getUri())));
      ITextEditor editor = TextEditors.of(part);
      IDocument document = editor == null ? null : TextEditors.document(editor);
      if (editor != null && document != null) {
        IRegion region = Spans.region(document, place.getRange());
        editor.selectAndReveal(region.getOffset(), region.getLength());
      }
    } catch (CoreException | IllegalArgumentException e) {
      ShorelinePlugin.log("Cannot open " + place.getUri(), e);
    }
  }
}
