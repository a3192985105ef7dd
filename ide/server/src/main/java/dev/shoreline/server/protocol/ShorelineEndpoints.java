package dev.shoreline.server.protocol;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

/**
 * Requests beyond the protocol: {@code shoreline/designs} and so on. All answer from the last whole
 * check; before its end they wait for it. A client learns of a new check by the notification {@code
 * shoreline/checked}.
 */
@JsonSegment("shoreline")
public interface ShorelineEndpoints {

  /** Every design of the workspace with its counts, in the order of files and text. */
  @JsonRequest
  CompletableFuture<List<DesignSummary>> designs();

  /** What every rule says of one design, in the order of the conformance report. */
  @JsonRequest
  CompletableFuture<List<VerdictLine>> verdicts(DesignQuery query);

  /** The block diagram of a design, laid out; null when there is no such design. */
  @JsonRequest
  CompletableFuture<DiagramView> diagram(DesignQuery query);

  /** The conformance report of a design as one HTML page; empty when there is no such design. */
  @JsonRequest
  CompletableFuture<Page> report(DesignQuery query);

  /** What changed against a revision of Git, as Markdown and as HTML. */
  @JsonRequest
  CompletableFuture<Page> difference(DifferenceQuery query);
}
