package dev.shoreline.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.project.ShorelineNature;
import dev.shoreline.eclipse.settings.Settings;
import dev.shoreline.eclipse.view.BlockDiagramView;
import dev.shoreline.eclipse.wizard.NewProjectWizard;
import dev.shoreline.eclipse.wizard.NewSpecWizard;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** New projects, their builder, and the settings. */
class ProjectTest extends WorkbenchTest {
  @Test
  void aNewProjectChecksClean() throws CoreException {
    IProject made = make("fresh-design", "One new design");
    assertTrue(made.getFile("design.shore").readString().contains("design FreshDesign {"));
    assertChecks(made, "FreshDesign");
    assertEquals("", Desk.messages(made));
  }

  @Test
  void aProjectFromAnExampleIsThatExample() throws CoreException {
    IProject made = make("copied", "xpo-204t-ou");
    assertTrue(made.getFile("README.md").exists());
    assertTrue(made.getFile("parts.shore").exists());
    assertFalse(made.getFolder("expected").exists());
    assertChecks(made, "Xpo204T");
    for (IMarker marker : Desk.markers(made)) {
      assertNotEquals(
          IMarker.SEVERITY_ERROR,
          marker.getAttribute(IMarker.SEVERITY, -1),
          marker.getAttribute(IMarker.MESSAGE, ""));
    }
    assertFalse(Desk.markers(made).isEmpty(), "this example has a verdict that is not a pass");
    IViewPart problems = Desk.page().showView("org.eclipse.ui.views.ProblemView");
    Desk.settle(1500);
    Desk.screenshot("example");
    Desk.page().hideView(problems);
    IViewPart diagram = Desk.page().showView(BlockDiagramView.ID);
    Desk.page().toggleZoom(Desk.page().getReference(diagram));
    Desk.settle(1500);
    Desk.screenshot("example-diagram");
    Desk.page().toggleZoom(Desk.page().getReference(diagram));
    Desk.page().hideView(diagram);
  }

  @Test
  void aNewSpecIsACleanDesignNamedAsItsFile() throws CoreException {
    project(Specs.CLEAN);
    NewSpecWizard wizard = new NewSpecWizard();
    WizardDialog dialog = dialog(wizard, new StructuredSelection(project));
    text(wizard.getPages()[0].getControl(), "design.shore").setText("second-board.shore");
    assertTrue(wizard.performFinish());
    dialog.close();
    assertTrue(project.getFile("second-board.shore").readString().contains("design SecondBoard {"));
    assertEquals("second-board.shore", Desk.page().getActiveEditor().getEditorInput().getName());
    assertChecks(project, "SecondBoard");
    assertEquals("", Desk.messages(project));
  }

  @Test
  void outputsAreBuiltOnSaveOnlyWhenTheUserWantsThem() throws Exception {
    Announced.need(
        "shoreline.build",
        c ->
            c.getExecuteCommandProvider() != null
                && c.getExecuteCommandProvider().getCommands().contains("shoreline.build"));
    project(Specs.CLEAN);
    IFolder out = project.getFolder("out");
    ITextEditor editor = Desk.open(design);
    Desk.document(editor).replace(0, 0, "// saved\n");
    editor.doSave(null);
    Desk.settle(3000);
    assertFalse(out.exists());

    Settings.store().setValue(Settings.BUILD_ON_SAVE, true);
    Desk.document(editor).replace(0, 0, "// saved again\n");
    editor.doSave(null);
    Desk.await("outputs", () -> out.exists() && hasFile(out));
    Desk.await("a derived folder", out::isDerived);
  }

  @Test
  void settingsAreKept() throws Exception {
    assertFalse(Settings.flag(Settings.BUILD_ON_SAVE), "nothing is generated unasked");
    Settings.store().setValue(Settings.PAUSE, 1234);
    try {
      ((org.eclipse.jface.preference.IPersistentPreferenceStore) Settings.store()).save();
      assertEquals(
          1234, InstanceScope.INSTANCE.getNode(ShorelinePlugin.ID).getInt(Settings.PAUSE, 0));
      assertEquals(1234, Settings.forServer().get("pause"));
      var dialog =
          org.eclipse.ui.dialogs.PreferencesUtil.createPreferenceDialogOn(
              PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
              "dev.shoreline.eclipse.settings",
              new String[] {"dev.shoreline.eclipse.settings"},
              null);
      dialog.setBlockOnOpen(false);
      dialog.open();
      Desk.settle(500);
      Desk.screenshot("settings");
      assertEquals("1234", text(dialog.getShell(), "1234").getText());
      dialog.close();
    } finally {
      Settings.store().setToDefault(Settings.PAUSE);
    }
  }

  @Test
  void theNatureBringsTheBuilderAndTakesItAway() throws CoreException {
    project(Specs.CLEAN);
    assertEquals(1, project.getDescription().getBuildSpec().length);
    ShorelineNature.remove(project, null);
    assertFalse(ShorelineNature.isOn(project));
    assertEquals(0, project.getDescription().getBuildSpec().length);
  }

  private static IProject make(String name, String contents) {
    NewProjectWizard wizard = new NewProjectWizard();
    WizardDialog dialog = dialog(wizard, StructuredSelection.EMPTY);
    text(wizard.getPages()[0].getControl(), "").setText(name);
    dialog.showPage(wizard.getPages()[1]);
    Table table = table((Composite) wizard.getPages()[1].getControl());
    assertTrue(table.getItemCount() > 10, "the examples are there");
    for (int i = 0; i < table.getItemCount(); i++) {
      assertFalse(table.getItem(i).getText().startsWith("template"), "it holds no specs itself");
      if (table.getItem(i).getText().startsWith(contents)) {
        table.select(i);
      }
    }
    assertTrue(table.getSelection()[0].getText().startsWith(contents));
    Desk.settle(200);
    Desk.screenshot("wizard-" + name);
    assertTrue(wizard.performFinish());
    dialog.close();
    return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
  }

  private static WizardDialog dialog(Wizard wizard, StructuredSelection selection) {
    ((INewWizard) wizard).init(PlatformUI.getWorkbench(), selection);
    WizardDialog dialog =
        new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
    dialog.setBlockOnOpen(false);
    dialog.open();
    for (IWizardPage page : wizard.getPages()) {
      assertTrue(page.getControl() != null || page.getPreviousPage() != null);
    }
    return dialog;
  }

  private static Text text(Control control, String value) {
    if (control instanceof Text text && text.getText().equals(value) && text.getEditable()) {
      return text;
    }
    if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        Text found = text(child, value);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static Table table(Composite composite) {
    for (Control child : composite.getChildren()) {
      if (child instanceof Table table) {
        return table;
      }
    }
    throw new AssertionError("no table");
  }

  private static void assertChecks(IProject made, String design) {
    Desk.await(
        "the design " + design,
        () ->
            Desk.answer("designs", ShorelinePlugin.server().ask(remote -> remote.designs()))
                .stream()
                .anyMatch(d -> d.name().endsWith(design)));
    Desk.settle(500);
  }

  private static boolean hasFile(IFolder folder) {
    boolean[] found = {false};
    try {
      folder.accept(
          resource -> {
            found[0] |= resource.getType() == IResource.FILE;
            return true;
          });
    } catch (CoreException e) {
      return false;
    }
    return found[0];
  }
}
