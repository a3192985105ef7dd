package dev.shoreline.eclipse.wizard;

import dev.shoreline.eclipse.ShorelinePlugin;
import java.io.IOException;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.jspecify.annotations.Nullable;

/** What the new project begins with. */
final class ExamplePage extends WizardPage {
  private List<Examples.Example> examples = List.of();
  private @Nullable Table table;

  ExamplePage() {
    super("example");
    setTitle("Contents");
    setDescription("Begin with one new design, or with a copy of an example.");
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(page);
    new Label(page, SWT.NONE).setText("&Contents:");
    Table list = new Table(page, SWT.BORDER | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).hint(560, 260).applyTo(list);
    new TableItem(list, SWT.NONE).setText("One new design");
    try {
      examples = Examples.all();
    } catch (IOException e) {
      ShorelinePlugin.log("The examples cannot be read", e);
    }
    for (Examples.Example example : examples) {
      new TableItem(list, SWT.NONE).setText(example.folder() + ": " + example.title());
    }
    list.select(0);
    table = list;
    setControl(page);
  }

  /** The chosen example; null for one new design. */
  Examples.@Nullable Example chosen() {
    int row = table == null ? 0 : table.getSelectionIndex();
    return row <= 0 ? null : examples.get(row - 1);
  }
}
