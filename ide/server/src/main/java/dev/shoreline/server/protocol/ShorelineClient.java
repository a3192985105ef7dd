package dev.shoreline.server.protocol;

import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;
import org.eclipse.lsp4j.services.LanguageClient;

/** What the server tells an editor beyond the protocol. */
@JsonSegment("shoreline")
public interface ShorelineClient extends LanguageClient {

  /** A check of whole designs has ended: counts, verdicts, diagrams and reports may be new. */
  @JsonNotification
  void checked(CheckedEvent event);

  /** What the server is doing, for a status item. */
  @JsonNotification
  void status(StatusEvent event);
}
