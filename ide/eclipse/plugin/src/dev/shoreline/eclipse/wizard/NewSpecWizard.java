package dev.shoreline.eclipse.wizard;

import dev.shoreline.eclipse.ShorelinePlugin;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.ide.IDE;
import org.jspecify.annotations.Nullable;

/** New, Shoreline Spec: a file with one design. */
public final class NewSpecWizard extends Wizard implements INewWizard {
  private @Nullable IWorkbench workbench;
  private @Nullable SpecPage page;

  public NewSpecWizard() {
    setWindowTitle("New Shoreline Spec");
  }

  @Override
  public void init(IWorkbench running, IStructuredSelection selection) {
    workbench = running;
    page = new SpecPage(selection);
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    IFile made = page == null ? null : page.createNewFile();
    if (made == null) {
      return false;
    }
    try {
      if (workbench != null && workbench.getActiveWorkbenchWindow() != null) {
        IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), made);
      }
    } catch (PartInitException e) {
      ShorelinePlugin.log("Cannot open " + made, e);
    }
    return true;
  }

  /** Asks for folder and name. */
  private static final class SpecPage extends WizardNewFileCreationPage {
    SpecPage(IStructuredSelection selection) {
      super("spec", selection);
      setTitle("Shoreline spec");
      setDescription("A file with one design.");
      setFileExtension("shore");
      setFileName("design.shore");
    }

    @Override
    protected InputStream getInitialContents() {
      String project = getContainerFullPath().segment(0);
      String text = NewSpecText.of(NewSpecText.namespace(project), NewSpecText.name(getFileName()));
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
