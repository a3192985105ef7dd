package dev.shoreline.eclipse.wizard;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.project.ShorelineNature;
import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.jspecify.annotations.Nullable;

/** New, Project, Shoreline: with one new design, or a copy of an example. */
public final class NewProjectWizard extends Wizard implements INewWizard {
  private final WizardNewProjectCreationPage project = new WizardNewProjectCreationPage("project");
  private final ExamplePage example = new ExamplePage();
  private @Nullable IWorkbench workbench;

  public NewProjectWizard() {
    setWindowTitle("New Shoreline Project");
    setNeedsProgressMonitor(true);
    project.setTitle("Shoreline project");
    project.setDescription("A folder of specs that are checked together.");
  }

  @Override
  public void init(IWorkbench running, IStructuredSelection selection) {
    workbench = running;
  }

  @Override
  public void addPages() {
    addPage(project);
    addPage(example);
  }

  @Override
  public boolean performFinish() {
    IProject made = project.getProjectHandle();
    URI location = project.useDefaults() ? null : project.getLocationURI();
    Examples.@Nullable Example chosen = example.chosen();
    try {
      getContainer().run(true, true, new Creation(made, location, chosen));
      show(made);
      return true;
    } catch (InterruptedException e) {
      return false;
    } catch (InvocationTargetException e) {
      ErrorDialog.openError(
          getShell(),
          "New Shoreline Project",
          null,
          org.eclipse.core.runtime.Status.error(
              "The project could not be made: " + e.getCause().getMessage(), e.getCause()));
      return false;
    }
  }

  private void show(IProject made) {
    if (workbench == null || workbench.getActiveWorkbenchWindow() == null) {
      return;
    }
    IFile design = made.getFile("design.shore");
    try {
      if (design.exists()) {
        IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), design);
      }
    } catch (PartInitException e) {
      ShorelinePlugin.log("Cannot open " + design, e);
    }
    BasicNewResourceWizard.selectAndReveal(made, workbench.getActiveWorkbenchWindow());
  }

  /** Makes the project in one operation of the workspace. */
  static final class Creation extends WorkspaceModifyOperation {
    private final IProject project;
    private final @Nullable URI location;
    private final Examples.@Nullable Example example;

    Creation(IProject project, @Nullable URI location, Examples.@Nullable Example example) {
      super(ResourcesPlugin.getWorkspace().getRoot());
      this.project = project;
      this.location = location;
      this.example = example;
    }

    @Override
    protected void execute(IProgressMonitor monitor) throws CoreException {
      IProjectDescription description =
          ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
      description.setLocationURI(location);
      project.create(description, monitor);
      project.open(monitor);
      project.setDefaultCharset("UTF-8", monitor);
      if (example != null) {
        Examples.copy(example, project, monitor);
      } else {
        String namespace = NewSpecText.namespace(project.getName());
        String text = NewSpecText.of(namespace, NewSpecText.name(project.getName()));
        project
            .getFile("design.shore")
            .create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, monitor);
      }
      ShorelineNature.add(project, monitor);
    }
  }
}
