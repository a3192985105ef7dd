package dev.shoreline.eclipse.outline;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.navigate.TextEditors;
import dev.shoreline.eclipse.server.Answers;
import dev.shoreline.eclipse.server.ServerListener;
import dev.shoreline.eclipse.server.Spans;
import dev.shoreline.server.protocol.CheckedEvent;
import java.util.List;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.jspecify.annotations.Nullable;

/** The Outline view of a spec: its declarations as the server names them. */
public final class SpecOutline extends ContentOutlinePage
    implements IDocumentListener, ServerListener {
  private static final int PAUSE_MILLIS = 400;
  private static final int OPENED_LEVELS = 2;

  private final ITextEditor editor;
  private final Runnable later = this::ask;
  private @Nullable IDocument document;

  SpecOutline(ITextEditor editor) {
    this.editor = editor;
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    TreeViewer tree = getTreeViewer();
    tree.setContentProvider(new SymbolTree());
    tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new SymbolLabels()));
    tree.setComparer(new SymbolIdentity());
    tree.setAutoExpandLevel(OPENED_LEVELS);
    document = TextEditors.document(editor);
    if (document != null) {
      document.addDocumentListener(this);
    }
    ShorelinePlugin.server().listen(this);
    ask();
  }

  @Override
  public void dispose() {
    ShorelinePlugin.server().forget(this);
    if (document != null) {
      document.removeDocumentListener(this);
    }
    super.dispose();
  }

  @Override
  public void documentAboutToBeChanged(DocumentEvent event) {}

  @Override
  public void documentChanged(DocumentEvent event) {
    Display display = Display.getDefault();
    // A timer that is set again begins anew, so only the last change asks.
    display.asyncExec(() -> display.timerExec(PAUSE_MILLIS, later));
  }

  @Override
  public void checked(CheckedEvent event) {
    ask();
  }

  private void ask() {
    String uri = TextEditors.uri(editor);
    if (uri == null) {
      return;
    }
    DocumentSymbolParams params = new DocumentSymbolParams(new TextDocumentIdentifier(uri));
    ShorelinePlugin.server()
        .ask(
            offered -> Answers.isOn(offered.getDocumentSymbolProvider()),
            remote -> remote.getTextDocumentService().documentSymbol(params))
        .whenComplete(
            (symbols, fault) -> {
              Answers.report(fault);
              if (symbols != null) {
                List<DocumentSymbol> found =
                    symbols.stream().filter(Either::isRight).map(Either::getRight).toList();
                Display.getDefault().asyncExec(() -> show(found));
              }
            });
  }

  private void show(List<DocumentSymbol> symbols) {
    Control control = getControl();
    if (control == null || control.isDisposed()) {
      return;
    }
    TreeViewer tree = getTreeViewer();
    if (symbols.equals(tree.getInput())) {
      return;
    }
    Object[] opened = tree.getExpandedElements();
    boolean first = tree.getInput() == null;
    control.setRedraw(false);
    try {
      tree.setInput(symbols);
      if (!first) {
        tree.setExpandedElements(opened);
      }
    } finally {
      control.setRedraw(true);
    }
  }

  @Override
  public void selectionChanged(SelectionChangedEvent event) {
    super.selectionChanged(event);
    IDocument shown = document;
    if (shown != null
        && event.getSelection() instanceof IStructuredSelection selection
        && selection.getFirstElement() instanceof DocumentSymbol symbol) {
      IRegion region = Spans.region(shown, symbol.getSelectionRange());
      editor.selectAndReveal(region.getOffset(), region.getLength());
    }
  }
}
