package dev.shoreline.eclipse.tests;

import dev.shoreline.eclipse.settings.Settings;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;

/** A test with a project of two specs, closed and deleted when it is over. */
public abstract class WorkbenchTest {
  protected IProject project;
  protected IFile design;
  protected IFile parts;

  protected void project(String text) throws CoreException {
    project = Desk.project("specs", Map.of("design.shore", text, "parts.shore", Specs.PARTS));
    design = project.getFile("design.shore");
    parts = project.getFile("parts.shore");
  }

  protected static int offset(ITextEditor editor, String text) {
    IDocument document = Desk.document(editor);
    int offset = document.get().indexOf(text);
    if (offset < 0) {
      throw new AssertionError("no " + text + " in " + document.get());
    }
    return offset;
  }

  @AfterEach
  void clear() throws CoreException {
    Settings.store().setToDefault(Settings.BUILD_ON_SAVE);
    Desk.clear();
  }
}
