package dev.shoreline.server;

import dev.shoreline.server.insight.Fixes;
import dev.shoreline.server.insight.Hints;
import dev.shoreline.server.insight.Hovers;
import dev.shoreline.server.insight.Lenses;
import dev.shoreline.server.insight.PagesOfLibrary;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Requests that show what is known about a place, and what can be done there. */
final class Insight {
  private final Reads reads;
  private final PagesOfLibrary pages = new PagesOfLibrary();

  Insight(Reads reads) {
    this.reads = reads;
  }

  /** States what is offered here. */
  void offer(ServerCapabilities capabilities) {
    capabilities.setHoverProvider(true);
    capabilities.setInlayHintProvider(true);
    capabilities.setCodeLensProvider(new CodeLensOptions(false));
    capabilities.setCodeActionProvider(
        new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite)));
  }

  CompletableFuture<Hover> hover(HoverParams params) {
    return reads.answerOfFile(
        params.getTextDocument().getUri(),
        (snapshot, path) -> new Hovers(snapshot, pages::find).at(path, params.getPosition()));
  }

  CompletableFuture<List<InlayHint>> hints(InlayHintParams params) {
    return reads.file(
        params.getTextDocument().getUri(),
        List.of(),
        (snapshot, path, cancel) -> Hints.of(snapshot, path, params.getRange()));
  }

  /** Hints are whole when they are first sent. */
  CompletableFuture<InlayHint> resolve(InlayHint hint) {
    return CompletableFuture.completedFuture(hint);
  }

  CompletableFuture<List<? extends CodeLens>> lenses(CodeLensParams params) {
    return reads.file(
        params.getTextDocument().getUri(),
        List.of(),
        (snapshot, path, cancel) -> Lenses.of(snapshot, path));
  }

  /** Lenses are whole when they are first sent. */
  CompletableFuture<CodeLens> resolve(CodeLens lens) {
    return CompletableFuture.completedFuture(lens);
  }

  CompletableFuture<List<Either<Command, CodeAction>>> actions(CodeActionParams params) {
    return reads.file(
        params.getTextDocument().getUri(),
        List.of(),
        (snapshot, path, cancel) ->
            Fixes.of(snapshot, path, params.getRange(), params.getContext().getDiagnostics())
                .stream()
                .map(Either::<Command, CodeAction>forRight)
                .toList());
  }

  /** Actions are whole when they are first sent. */
  CompletableFuture<CodeAction> resolve(CodeAction action) {
    return CompletableFuture.completedFuture(action);
  }
}
