package dev.shoreline.server;

import dev.shoreline.server.write.Completion;
import dev.shoreline.server.write.Layout;
import dev.shoreline.server.write.Signatures;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpOptions;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Requests that help to write: completion, signatures, layout. */
final class Writing {
  private final Reads reads;
  private volatile boolean snippets;

  Writing(Reads reads) {
    this.reads = reads;
  }

  /** States what is offered here. */
  void offer(ServerCapabilities capabilities, boolean takesSnippets) {
    snippets = takesSnippets;
    capabilities.setDocumentFormattingProvider(true);
    capabilities.setDocumentRangeFormattingProvider(true);
    capabilities.setDocumentOnTypeFormattingProvider(
        new DocumentOnTypeFormattingOptions(Layout.TRIGGER));
    capabilities.setCompletionProvider(new CompletionOptions(true, Completion.TRIGGERS));
    capabilities.setSignatureHelpProvider(new SignatureHelpOptions(Signatures.TRIGGERS));
  }

  CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    return reads.file(
        params.getTextDocument().getUri(),
        Either.forRight(new CompletionList(List.of())),
        (snapshot, path, cancel) ->
            Either.forRight(
                Completion.at(
                    snapshot, path, params.getPosition(), snippets, reads.offersConstructs())));
  }

  CompletableFuture<CompletionItem> resolve(CompletionItem item) {
    return reads
        .everywhere((snapshot, cancel) -> List.of(Completion.resolve(snapshot, item)))
        .thenApply(all -> item);
  }

  CompletableFuture<SignatureHelp> signature(SignatureHelpParams params) {
    return reads.answerOfFile(
        params.getTextDocument().getUri(),
        (snapshot, path) -> Signatures.at(snapshot, path, params.getPosition()));
  }

  CompletableFuture<List<? extends TextEdit>> format(DocumentFormattingParams params) {
    return reads.file(
        params.getTextDocument().getUri(),
        List.of(),
        (snapshot, path, cancel) -> Layout.of(snapshot, path));
  }

  CompletableFuture<List<? extends TextEdit>> format(DocumentRangeFormattingParams params) {
    return reads.file(
        params.getTextDocument().getUri(),
        List.of(),
        (snapshot, path, cancel) -> Layout.of(snapshot, path, params.getRange()));
  }

  CompletableFuture<List<? extends TextEdit>> format(DocumentOnTypeFormattingParams params) {
    return reads.file(
        params.getTextDocument().getUri(),
        List.of(),
        (snapshot, path, cancel) -> Layout.block(snapshot, path, params.getPosition()));
  }
}
