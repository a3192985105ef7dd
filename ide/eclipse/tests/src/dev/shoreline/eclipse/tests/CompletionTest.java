package dev.shoreline.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shoreline.eclipse.assist.Completion;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** Proposals at the caret. */
class CompletionTest extends WorkbenchTest {
  @Test
  void theEditorProposesPartsAndInsertsTheOneThatIsTaken() throws CoreException {
    Announced.need("completion", c -> c.getCompletionProvider() != null);
    project(Specs.CLEAN.replace(": TinyEngine", ": TinyEng"));
    ITextEditor editor = Desk.open(design);
    int caret = offset(editor, "TinyEng") + "TinyEng".length();
    ISourceViewer viewer = Desk.viewer(editor);
    viewer.setSelectedRange(caret, 0);

    editor.setFocus();
    viewer.getTextOperationTarget().doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
    Desk.await("the list of proposals", () -> listed().contains("TinyEngine"));
    Desk.settle(300);
    Desk.screenshot("completion");

    CompletableFuture<ICompletionProposal[]> asked =
        CompletableFuture.supplyAsync(
            () -> new Completion().computeCompletionProposals(viewer, caret));
    ICompletionProposal[] proposals = Desk.answer("proposals", asked);
    ICompletionProposal engine =
        Arrays.stream(proposals)
            .filter(p -> p.getDisplayString().startsWith("TinyEngine"))
            .findFirst()
            .orElseThrow();
    ((ICompletionProposalExtension2) engine).apply(viewer, (char) 0, 0, caret);
    assertTrue(Desk.document(editor).get().contains("oe[1..4] : TinyEngine\n"));
    Desk.await("no message", () -> Desk.markers(design).isEmpty());
  }

  private static String listed() {
    StringBuilder all = new StringBuilder();
    for (Shell shell : Display.getCurrent().getShells()) {
      if (shell.isVisible()) {
        collect(List.of(shell.getChildren()), all);
      }
    }
    return all.toString();
  }

  private static void collect(List<Control> controls, StringBuilder all) {
    for (Control control : controls) {
      if (control instanceof Table table) {
        for (TableItem item : table.getItems()) {
          all.append(item.getText()).append('\n');
        }
      } else if (control instanceof org.eclipse.swt.widgets.Composite composite) {
        collect(List.of(composite.getChildren()), all);
      }
    }
  }
}
