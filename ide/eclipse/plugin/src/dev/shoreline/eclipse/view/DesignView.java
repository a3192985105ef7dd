package dev.shoreline.eclipse.view;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.navigate.TextEditors;
import dev.shoreline.eclipse.server.Answers;
import dev.shoreline.eclipse.server.ServerListener;
import dev.shoreline.server.protocol.CheckedEvent;
import dev.shoreline.server.protocol.DesignQuery;
import dev.shoreline.server.protocol.DesignSummary;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;

/**
 * A view of one design: lets the user choose it, follows the active editor, and asks anew after
 * each check.
 */
public abstract class DesignView extends ViewPart implements ServerListener, IPartListener {
  private List<DesignSummary> designs = List.of();
  private @Nullable Combo chooser;
  private @Nullable Label headline;
  private @Nullable Composite whole;

  /** All of the view. */
  @Nullable Composite control() {
    return whole;
  }

  @Override
  public final void createPartControl(Composite parent) {
    whole = parent;
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
    Composite top = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(4, 2).applyTo(top);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
    Combo combo = new Combo(top, SWT.READ_ONLY);
    combo.addListener(SWT.Selection, event -> showChosen());
    chooser = combo;
    headline = new Label(top, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(headline);
    createContents(parent);
    ShorelinePlugin.server().listen(this);
    getSite().getPage().addPartListener(this);
    askDesigns();
  }

  /** Makes what is below the chooser; it must grab all space of a one-column grid. */
  protected abstract void createContents(Composite parent);

  /** Shows one design; empty when there is none. On the thread of the display. */
  protected abstract void show(DesignQuery query);

  @Override
  public void dispose() {
    ShorelinePlugin.server().forget(this);
    getSite().getPage().removePartListener(this);
    super.dispose();
  }

  @Override
  public void setFocus() {
    if (chooser != null) {
      chooser.setFocus();
    }
  }

  @Override
  public void checked(CheckedEvent event) {
    askDesigns();
  }

  private void askDesigns() {
    ShorelinePlugin.server()
        .ask(remote -> remote.designs())
        .whenComplete(
            (all, fault) -> {
              Answers.report(fault);
              if (all != null) {
                onDisplay(() -> choose(all));
              }
            });
  }

  private void choose(List<DesignSummary> all) {
    Combo combo = chooser;
    if (combo == null) {
      return;
    }
    String before = combo.getText();
    designs = all;
    combo.setItems(all.stream().map(DesignSummary::name).toArray(String[]::new));
    int kept = combo.indexOf(before);
    if (kept < 0) {
      kept = Math.max(0, indexOf(TextEditors.uri(activeEditor())));
    }
    if (!all.isEmpty()) {
      combo.select(kept);
    }
    combo.getParent().layout();
    showChosen();
  }

  private void showChosen() {
    Combo combo = chooser;
    Label line = headline;
    int row = combo == null ? -1 : combo.getSelectionIndex();
    if (line != null) {
      line.setText(row < 0 ? "There is no design in this workspace." : designs.get(row).headline());
    }
    show(new DesignQuery(row < 0 ? "" : designs.get(row).name(), ""));
  }

  private org.eclipse.ui.texteditor.@Nullable ITextEditor activeEditor() {
    return TextEditors.of(getSite().getPage().getActiveEditor());
  }

  private int indexOf(@Nullable String uri) {
    for (int i = 0; i < designs.size(); i++) {
      if (uri != null && designs.get(i).location().getUri().equals(uri)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void partActivated(IWorkbenchPart part) {
    int row = part == this ? -1 : indexOf(TextEditors.uri(TextEditors.of(part)));
    Combo combo = chooser;
    // An editor with the chosen design in it changes nothing; it may hold several.
    if (row < 0 || combo == null || combo.getSelectionIndex() < 0) {
      return;
    }
    String shown = designs.get(combo.getSelectionIndex()).location().getUri();
    if (!shown.equals(designs.get(row).location().getUri())) {
      combo.select(row);
      showChosen();
    }
  }

  @Override
  public void partBroughtToTop(IWorkbenchPart part) {}

  @Override
  public void partClosed(IWorkbenchPart part) {}

  @Override
  public void partDeactivated(IWorkbenchPart part) {}

  @Override
  public void partOpened(IWorkbenchPart part) {}

  /** Runs on the thread of the display while the view is there. */
  protected final void onDisplay(Runnable task) {
    Display.getDefault()
        .asyncExec(
            () -> {
              if (chooser != null && !chooser.isDisposed()) {
                task.run();
              }
            });
  }
}
