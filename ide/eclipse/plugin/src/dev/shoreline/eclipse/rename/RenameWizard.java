package dev.shoreline.eclipse.rename;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the new name, then previews. */
final class RenameWizard extends RefactoringWizard {
  private final Rename rename;

  RenameWizard(Rename rename) {
    super(rename, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
    this.rename = rename;
    setDefaultPageTitle(rename.getName());
  }

  @Override
  protected void addUserInputPages() {
    addPage(new NamePage(rename));
  }

  private static final class NamePage extends UserInputWizardPage {
    private final Rename rename;

    NamePage(Rename rename) {
      super("name");
      this.rename = rename;
    }

    @Override
    public void createControl(Composite parent) {
      Composite page = new Composite(parent, SWT.NONE);
      GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
      new Label(page, SWT.NONE).setText("New &name:");
      Text name = new Text(page, SWT.BORDER);
      GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
      name.setText(rename.newName());
      name.selectAll();
      name.addModifyListener(
          event -> {
            rename.setNewName(name.getText());
            setPageComplete(!name.getText().isBlank());
          });
      setControl(page);
    }
  }
}
