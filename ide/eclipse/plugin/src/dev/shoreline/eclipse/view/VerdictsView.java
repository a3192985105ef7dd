package dev.shoreline.eclipse.view;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.navigate.Places;
import dev.shoreline.eclipse.navigate.WebPages;
import dev.shoreline.eclipse.server.Answers;
import dev.shoreline.server.protocol.DesignQuery;
import dev.shoreline.server.protocol.VerdictLine;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

/** What every rule says of a design; a double click shows where its subject is written. */
public final class VerdictsView extends DesignView {
  public static final String ID = ShorelinePlugin.ID + ".verdicts";

  private @Nullable TableViewer table;

  @Override
  protected void createContents(Composite parent) {
    TableViewer made =
        new TableViewer(parent, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL | SWT.SINGLE);
    made.setContentProvider(ArrayContentProvider.getInstance());
    made.getTable().setHeaderVisible(true);
    made.getTable().setLinesVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(made.getTable());
    column(made, "Verdict", 95, VerdictLine::status);
    column(made, "Rule", 220, VerdictLine::rule);
    column(made, "Subject", 110, VerdictLine::subject);
    column(made, "Measured", 150, VerdictLine::measured);
    column(made, "Limit", 150, VerdictLine::limit);
    column(made, "Margin", 100, VerdictLine::margin);
    column(made, "Title", 320, VerdictLine::title);
    column(made, "Remark", 260, VerdictLine::remark);
    made.addDoubleClickListener(
        event -> {
          if (chosen(made) instanceof VerdictLine line) {
            Places.open(line.location());
          }
        });
    getViewSite().getActionBars().getToolBarManager().add(pageAction(made));
    getSite().setSelectionProvider(made);
    table = made;
  }

  private static void column(
      TableViewer viewer, String title, int width, Function<VerdictLine, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(title);
    column.getColumn().setWidth(width);
    column.getColumn().setResizable(true);
    column.setLabelProvider(
        new ColumnLabelProvider() {
          @Override
          public String getText(Object element) {
            return text.apply((VerdictLine) element);
          }

          @Override
          public @Nullable Color getBackground(Object element) {
            return title.equals("Verdict") ? new Color(color(element).pale()) : null;
          }

          @Override
          public @Nullable Color getForeground(Object element) {
            return title.equals("Verdict") ? new Color(color(element).strong()) : null;
          }
        });
  }

  private static StatusColor color(Object element) {
    return StatusColor.of(((VerdictLine) element).status());
  }

  private static @Nullable Object chosen(TableViewer viewer) {
    return ((IStructuredSelection) viewer.getSelection()).getFirstElement();
  }

  private static Action pageAction(TableViewer viewer) {
    Action action =
        new Action("Rule page") {
          @Override
          public void run() {
            if (chosen(viewer) instanceof VerdictLine line && !line.page().isEmpty()) {
              WebPages.open(line.page());
            }
          }
        };
    action.setToolTipText("Opens the page of the rule of the selected verdict");
    return action;
  }

  @Override
  protected void show(DesignQuery query) {
    TableViewer shown = table;
    if (shown == null) {
      return;
    }
    if (query.design().isEmpty()) {
      shown.setInput(List.of());
      return;
    }
    ShorelinePlugin.server()
        .ask(remote -> remote.verdicts(query))
        .whenComplete(
            (lines, fault) -> {
              Answers.report(fault);
              if (lines != null) {
                onDisplay(() -> shown.setInput(lines));
              }
            });
  }
}
