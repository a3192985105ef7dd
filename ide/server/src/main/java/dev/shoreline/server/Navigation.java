package dev.shoreline.server;

import dev.shoreline.server.navigate.Definitions;
import dev.shoreline.server.navigate.Folds;
import dev.shoreline.server.navigate.Occurrences;
import dev.shoreline.server.navigate.Renames;
import dev.shoreline.server.navigate.Selections;
import dev.shoreline.server.navigate.SourceLinks;
import dev.shoreline.server.navigate.Symbols;
import dev.shoreline.server.navigate.TokenKinds;
import dev.shoreline.server.navigate.Tokens;
import dev.shoreline.server.navigate.WhereUsed;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.DeclarationParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;

/** Requests that lead from a name to other places, and those about the shape of a text. */
final class Navigation {
  private final Reads reads;

  Navigation(Reads reads) {
    this.reads = reads;
  }

  /** States what is offered here. */
  void offer(ServerCapabilities capabilities) {
    capabilities.setDefinitionProvider(true);
    capabilities.setDeclarationProvider(true);
    capabilities.setReferencesProvider(true);
    capabilities.setDocumentHighlightProvider(true);
    capabilities.setRenameProvider(new RenameOptions(true));
    capabilities.setDocumentSymbolProvider(true);
    capabilities.setWorkspaceSymbolProvider(true);
    capabilities.setFoldingRangeProvider(true);
    capabilities.setSelectionRangeProvider(true);
    capabilities.setDocumentLinkProvider(new DocumentLinkOptions(false));
    capabilities.setSemanticTokensProvider(
        new SemanticTokensWithRegistrationOptions(TokenKinds.legend(), true, true));
    capabilities.setCallHierarchyProvider(true);
  }

  CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
      DefinitionParams params) {
    return reads.file(
        uri(params),
        Either.forRight(List.of()),
        (s, path, cancel) ->
            Either.forRight(
                new Definitions(s, s.addresses()).definition(path, params.getPosition())));
  }

  CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> declaration(
      DeclarationParams params) {
    return reads.file(
        uri(params),
        Either.forRight(List.of()),
        (s, path, cancel) ->
            Either.forRight(
                new Definitions(s, s.addresses()).declaration(path, params.getPosition())));
  }

  CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    boolean declaration = params.getContext().isIncludeDeclaration();
    return reads.file(
        uri(params),
        List.of(),
        (s, path, cancel) ->
            new Occurrences(s, s.addresses()).references(path, params.getPosition(), declaration));
  }

  CompletableFuture<List<? extends DocumentHighlight>> highlights(DocumentHighlightParams params) {
    return reads.file(
        uri(params),
        List.of(),
        (s, path, cancel) ->
            new Occurrences(s, s.addresses()).highlights(path, params.getPosition()));
  }

  CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return reads.answerOfFile(
        uri(params),
        (s, path) ->
            new Renames(s, s.addresses())
                .prepare(path, params.getPosition())
                .map(Either3::<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond)
                .orElse(null));
  }

  CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    return reads.file(
        uri(params),
        new WorkspaceEdit(),
        (s, path, cancel) ->
            new Renames(s, s.addresses()).rename(path, params.getPosition(), params.getNewName()));
  }

  /** Imports name packages and declarations, never files, so a file keeps them under any name. */
  CompletableFuture<WorkspaceEdit> willRenameFiles(RenameFilesParams params) {
    return CompletableFuture.completedFuture(new WorkspaceEdit());
  }

  CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> symbols(
      DocumentSymbolParams params) {
    return reads.file(
        params.getTextDocument().getUri(),
        List.of(),
        (s, path, cancel) ->
            new Symbols(s, s.addresses())
                .document(path).stream()
                    .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                    .toList());
  }

  CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      symbols(WorkspaceSymbolParams params) {
    return reads
        .everywhere((s, cancel) -> new Symbols(s, s.addresses()).workspace(params.getQuery()))
        .thenApply(Either::forRight);
  }

  CompletableFuture<List<FoldingRange>> folds(FoldingRangeRequestParams params) {
    return reads.file(
        params.getTextDocument().getUri(), List.of(), (s, path, cancel) -> Folds.of(s, path));
  }

  CompletableFuture<List<SelectionRange>> selections(SelectionRangeParams params) {
    return reads.file(
        params.getTextDocument().getUri(),
        List.of(),
        (s, path, cancel) -> Selections.of(s, path, params.getPositions()));
  }

  CompletableFuture<List<DocumentLink>> links(DocumentLinkParams params) {
    return reads.file(
        params.getTextDocument().getUri(), List.of(), (s, path, cancel) -> SourceLinks.of(s, path));
  }

  CompletableFuture<SemanticTokens> tokens(SemanticTokensParams params) {
    return reads.file(
        params.getTextDocument().getUri(),
        new SemanticTokens(List.of()),
        (s, path, cancel) -> Tokens.of(s, path, null));
  }

  CompletableFuture<SemanticTokens> tokens(SemanticTokensRangeParams params) {
    return reads.file(
        params.getTextDocument().getUri(),
        new SemanticTokens(List.of()),
        (s, path, cancel) -> Tokens.of(s, path, params.getRange()));
  }

  CompletableFuture<List<CallHierarchyItem>> prepareCalls(CallHierarchyPrepareParams params) {
    return reads.file(
        uri(params),
        List.of(),
        (s, path, cancel) -> new WhereUsed(s, s.addresses()).prepare(path, params.getPosition()));
  }

  CompletableFuture<List<CallHierarchyIncomingCall>> incomingCalls(
      CallHierarchyIncomingCallsParams params) {
    return reads.file(
        params.getItem().getUri(),
        List.of(),
        (s, path, cancel) -> new WhereUsed(s, s.addresses()).incoming(params.getItem(), path));
  }

  CompletableFuture<List<CallHierarchyOutgoingCall>> outgoingCalls(
      CallHierarchyOutgoingCallsParams params) {
    return reads.file(
        params.getItem().getUri(),
        List.of(),
        (s, path, cancel) -> new WhereUsed(s, s.addresses()).outgoing(params.getItem(), path));
  }

  private static String uri(TextDocumentPositionParams params) {
    return params.getTextDocument().getUri();
  }
}
