package dev.shoreline.eclipse.navigate;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.server.Uris;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.lsp4j.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/** Places where a name is used, each with its line. */
public final class UsesView extends ViewPart {
  public static final String ID = ShorelinePlugin.ID + ".uses";

  private @Nullable TableViewer table;

  @Override
  public void createPartControl(Composite parent) {
    TableViewer made = new TableViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
    made.setContentProvider(ArrayContentProvider.getInstance());
    made.setLabelProvider(
        new ColumnLabelProvider() {
          @Override
          public String getText(Object element) {
            return label((Location) element);
          }
        });
    made.addOpenListener(
        event ->
            Places.open(
                (Location) ((IStructuredSelection) event.getSelection()).getFirstElement()));
    table = made;
  }

  void showLater(List<? extends Location> uses) {
    Display.getDefault()
        .asyncExec(
            () -> {
              TableViewer shown = table;
              if (shown != null && !shown.getControl().isDisposed()) {
                shown.setInput(uses);
                setContentDescription(uses.size() == 1 ? "1 place" : uses.size() + " places");
              }
            });
  }

  private static String label(Location place) {
    String uri = place.getUri();
    int line = place.getRange().getStart().getLine();
    String name = uri.substring(uri.lastIndexOf('/') + 1) + ":" + (line + 1);
    return name + "    " + text(Uris.file(uri), line);
  }

  private static String text(@Nullable IFile file, int line) {
    try {
      return file == null
          ? ""
          : file.readString().lines().skip(line).findFirst().orElse("").strip();
    } catch (CoreException e) {
      return "";
    }
  }

  @Override
  public void setFocus() {
    if (table != null) {
      table.getControl().setFocus();
    }
  }
}
