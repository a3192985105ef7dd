package dev.shoreline.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shoreline.eclipse.assist.SpecHover;
import dev.shoreline.eclipse.navigate.DefinitionLinks;
import dev.shoreline.eclipse.navigate.TextEditors;
import dev.shoreline.eclipse.rename.Rename;
import dev.shoreline.eclipse.rename.RenameTarget;
import dev.shoreline.eclipse.server.Answers;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** What a name is, where it is declared, and changing it everywhere. */
class NamesTest extends WorkbenchTest {
  @Test
  void renamingChangesBothFilesAndCanBeUndone() throws CoreException {
    Announced.need("rename", c -> Answers.isOn(c.getRenameProvider()));
    project(Specs.CLEAN);
    ITextEditor editor = Desk.open(design);
    Desk.settle(500);
    int caret = offset(editor, "TinyEngine") + 2;
    RenameTarget target =
        Desk.answer(
            "a name",
            CompletableFuture.supplyAsync(() -> RenameTarget.at(Desk.document(editor), caret)));
    assertNotNull(target);
    assertEquals("TinyEngine", target.name());
    Rename rename = new Rename(target);
    rename.setNewName("SmallEngine");
    RefactoringStatus status =
        Desk.answer(
            "the edits",
            CompletableFuture.supplyAsync(
                () -> {
                  try {
                    return rename.checkFinalConditions(new NullProgressMonitor());
                  } catch (CoreException e) {
                    throw new AssertionError(e);
                  }
                }));
    assertTrue(status.isOK(), status.toString());
    Change change = rename.createChange(new NullProgressMonitor());
    assertEquals(2, ((CompositeChange) change).getChildren().length);
    change.initializeValidationData(new NullProgressMonitor());
    Change back = change.perform(new NullProgressMonitor());
    assertTrue(Desk.document(editor).get().contains(": SmallEngine\n"));
    assertTrue(parts.readString().contains("part SmallEngine : OpticalEngine"));
    back.initializeValidationData(new NullProgressMonitor());
    back.perform(new NullProgressMonitor());
    assertTrue(Desk.document(editor).get().contains(": TinyEngine\n"));
    assertEquals(Specs.PARTS, parts.readString());
  }

  @Test
  void aNameThatIsTakenIsRefusedInWords() throws CoreException {
    Announced.need("rename", c -> Answers.isOn(c.getRenameProvider()));
    project(Specs.CLEAN);
    ITextEditor editor = Desk.open(design);
    int caret = offset(editor, "TinyEngine") + 2;
    Rename rename =
        new Rename(
            Desk.answer(
                "a name",
                CompletableFuture.supplyAsync(
                    () -> RenameTarget.at(Desk.document(editor), caret))));
    rename.setNewName("not a name");
    RefactoringStatus status =
        Desk.answer(
            "a refusal",
            CompletableFuture.supplyAsync(
                () -> {
                  try {
                    return rename.checkFinalConditions(new NullProgressMonitor());
                  } catch (CoreException e) {
                    throw new AssertionError(e);
                  }
                }));
    assertTrue(status.hasFatalError(), status.toString());
  }

  @Test
  void aNameLeadsToItsDeclaration() throws CoreException {
    Announced.need("definitions", c -> Answers.isOn(c.getDefinitionProvider()));
    project(Specs.CLEAN);
    ITextEditor editor = Desk.open(design);
    Desk.settle(500);
    ITextViewer viewer = Desk.viewer(editor);
    Region caret = new Region(offset(editor, "TinyEngine") + 2, 0);
    IHyperlink[] links =
        Desk.answer(
            "a link",
            CompletableFuture.supplyAsync(
                () -> new DefinitionLinks().detectHyperlinks(viewer, caret, false)));
    assertNotNull(links);
    links[0].open();
    ITextEditor opened = TextEditors.of(Desk.page().getActiveEditor());
    assertEquals("parts.shore", opened.getEditorInput().getName());
    int line =
        Desk.document(opened).get().substring(0, TextEditors.offset(opened)).split("\n").length;
    assertEquals(4, line);
  }

  @Test
  void aHoverTellsOfTheNameUnderThePointer() throws CoreException {
    Announced.need("hovers", c -> Answers.isOn(c.getHoverProvider()));
    project(Specs.CLEAN);
    ITextEditor editor = Desk.open(design);
    Desk.settle(500);
    ITextViewer viewer = Desk.viewer(editor);
    SpecHover hover = new SpecHover();
    int caret = offset(editor, "TinyEngine") + 2;
    String[] text = new String[1];
    Desk.await(
        "a hover",
        () -> {
          text[0] =
              Desk.answer(
                  "a hover",
                  CompletableFuture.supplyAsync(
                      () -> hover.getHoverInfo(viewer, hover.getHoverRegion(viewer, caret))));
          return text[0] != null;
        });
    assertTrue(text[0].contains("TinyEngine"), text[0]);
  }

  @Test
  void theUsesOfANameAreListed() throws Exception {
    Announced.need("references", c -> Answers.isOn(c.getReferencesProvider()));
    project(Specs.CLEAN);
    ITextEditor editor = Desk.open(design);
    Desk.viewer(editor).setSelectedRange(offset(editor, "TinyEngine") + 2, 0);
    editor.setFocus();
    Desk.settle(500);
    editor
        .getSite()
        .getService(org.eclipse.ui.handlers.IHandlerService.class)
        .executeCommand("org.eclipse.ui.genericeditor.findReferences", null);
    var view = Desk.page().findView(dev.shoreline.eclipse.navigate.UsesView.ID);
    assertNotNull(view);
    Desk.await(
        "two uses",
        () ->
            view.getTitleToolTip() != null
                && "2 places"
                    .equals(((org.eclipse.ui.part.ViewPart) view).getContentDescription()));
    Desk.page().hideView(view);
  }
}
