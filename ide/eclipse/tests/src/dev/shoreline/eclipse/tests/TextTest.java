package dev.shoreline.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.shoreline.eclipse.server.Answers;
import java.util.Iterator;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.Test;

/** Layout, folding and outline of a text. */
class TextTest extends WorkbenchTest {
  @Test
  void theCommandLaysTheTextOut() throws Exception {
    Announced.need("formatting", c -> Answers.isOn(c.getDocumentFormattingProvider()));
    project(Specs.CLEAN.replace("  route       cpo", "      route cpo"));
    ITextEditor editor = Desk.open(design);
    editor.setFocus();
    editor
        .getSite()
        .getService(IHandlerService.class)
        .executeCommand("dev.shoreline.eclipse.format", null);
    Desk.await("the layout", () -> Desk.document(editor).get().equals(Specs.CLEAN));
  }

  @Test
  void theOutlineShowsTheDesignAndLeadsToIt() throws CoreException {
    Announced.need("document symbols", c -> Answers.isOn(c.getDocumentSymbolProvider()));
    project(Specs.CLEAN);
    ITextEditor editor = Desk.open(design);
    Desk.page().showView("org.eclipse.ui.views.ContentOutline");
    IContentOutlinePage page = editor.getAdapter(IContentOutlinePage.class);
    assertNotNull(page, "an outline page");
    Desk.page().activate(editor);
    var shell = new org.eclipse.swt.widgets.Shell(editor.getSite().getShell());
    try {
      page.createControl(shell);
      Tree tree = (Tree) page.getControl();
      Desk.await("the design", () -> tree.getItemCount() > 0);
      TreeItem first = tree.getItem(0);
      assertEquals("Small", first.getText().split("\\s+")[0]);
      Desk.settle(500);
      Desk.screenshot("outline");
      page.setSelection(new org.eclipse.jface.viewers.StructuredSelection(first.getData()));
      assertEquals(
          offset(editor, "Small {"), dev.shoreline.eclipse.navigate.TextEditors.offset(editor));
    } finally {
      page.dispose();
      shell.dispose();
    }
  }

  @Test
  void blocksFold() throws CoreException {
    Announced.need("folding", c -> Answers.isOn(c.getFoldingRangeProvider()));
    project(Specs.CLEAN);
    ITextEditor editor = Desk.open(design);
    ProjectionViewer viewer = (ProjectionViewer) Desk.viewer(editor);
    Desk.await("a fold at the design", () -> folds(viewer, offset(editor, "design Small")));
  }

  private static boolean folds(ProjectionViewer viewer, int offset) {
    var model = viewer.getProjectionAnnotationModel();
    if (model == null) {
      return false;
    }
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
      if (model.getPosition(all.next()).getOffset() == offset) {
        return true;
      }
    }
    return false;
  }
}
