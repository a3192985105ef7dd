package dev.shoreline.eclipse.server;

import java.util.List;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/** One open text and its twin in the server, kept equal by the changes made to it. */
final class OpenSpec implements IDocumentListener {
  private final String uri;
  private final IDocument document;
  private final ShorelineServer server;
  private int version = 1;
  private Range replaced = new Range();

  /** Whether the present process knows of it; only on the thread of the queue. */
  private boolean known;

  /** What the present process has been told. */
  private String sent = "";

  OpenSpec(String uri, IDocument document, ShorelineServer server) {
    this.uri = uri;
    this.document = document;
    this.server = server;
  }

  void open() {
    String text = document.get();
    document.addDocumentListener(this);
    sent = text;
    server.tell(this::openedOnce);
  }

  private void openedOnce(RemoteServer remote) {
    if (!known) {
      opened(remote);
    }
  }

  /** Only on the thread of the queue: the text as the changes that have left describe it. */
  void opened(RemoteServer remote) {
    known = true;
    remote
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(new TextDocumentItem(uri, "shoreline", version, sent)));
  }

  @Override
  public void documentAboutToBeChanged(DocumentEvent event) {
    replaced = Spans.range(document, event.getOffset(), event.getLength());
  }

  @Override
  public void documentChanged(DocumentEvent event) {
    String text = event.getText() == null ? "" : event.getText();
    TextDocumentContentChangeEvent change = new TextDocumentContentChangeEvent(replaced, text);
    String whole = document.get();
    server.tell(remote -> changed(remote, change, whole));
  }

  private void changed(RemoteServer remote, TextDocumentContentChangeEvent change, String whole) {
    version++;
    sent = whole;
    if (!known) {
      opened(remote);
      return;
    }
    remote
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.of(change)));
  }

  void saved() {
    server.tell(
        remote ->
            remote
                .getTextDocumentService()
                .didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(uri))));
  }

  /** Stops following the text; the server is about to end anyway. */
  void detach() {
    document.removeDocumentListener(this);
  }

  void close() {
    detach();
    server.tell(
        remote -> {
          known = false;
          remote
              .getTextDocumentService()
              .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
        });
  }
}
