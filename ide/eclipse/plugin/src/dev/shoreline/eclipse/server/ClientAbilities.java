package dev.shoreline.eclipse.server;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokensCapabilities;
import org.eclipse.lsp4j.SemanticTokensClientCapabilitiesRequests;
import org.eclipse.lsp4j.SynchronizationCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** What this editor can do, as it tells the server. */
final class ClientAbilities {
  private ClientAbilities() {}

  static ClientCapabilities all() {
    ClientCapabilities all = new ClientCapabilities();
    all.setTextDocument(documents());
    all.setWorkspace(workspace());
    all.setWindow(new WindowClientCapabilities());
    return all;
  }

  private static WorkspaceClientCapabilities workspace() {
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setApplyEdit(true);
    workspace.setWorkspaceFolders(true);
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    workspace.setWorkspaceEdit(edits);
    return workspace;
  }

  private static TextDocumentClientCapabilities documents() {
    TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
    SynchronizationCapabilities synchronization = new SynchronizationCapabilities();
    synchronization.setDidSave(true);
    documents.setSynchronization(synchronization);
    PublishDiagnosticsCapabilities diagnostics = new PublishDiagnosticsCapabilities(true);
    diagnostics.setCodeDescriptionSupport(true);
    documents.setPublishDiagnostics(diagnostics);
    documents.setHover(new HoverCapabilities(List.of("markdown", "plaintext"), false));
    documents.setDefinition(new DefinitionCapabilities());
    documents.setFoldingRange(new FoldingRangeCapabilities());
    RenameCapabilities rename = new RenameCapabilities();
    rename.setPrepareSupport(true);
    documents.setRename(rename);
    DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
    symbols.setHierarchicalDocumentSymbolSupport(true);
    documents.setDocumentSymbol(symbols);
    CompletionItemCapabilities item = new CompletionItemCapabilities(true);
    item.setDocumentationFormat(List.of("markdown", "plaintext"));
    documents.setCompletion(new CompletionCapabilities(item));
    documents.setCodeAction(codeActions());
    documents.setSemanticTokens(semanticTokens());
    return documents;
  }

  private static CodeActionCapabilities codeActions() {
    CodeActionCapabilities actions = new CodeActionCapabilities();
    actions.setCodeActionLiteralSupport(
        new CodeActionLiteralSupportCapabilities(
            new CodeActionKindCapabilities(List.of("quickfix", "refactor", "source"))));
    actions.setDataSupport(true);
    actions.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
    return actions;
  }

  private static SemanticTokensCapabilities semanticTokens() {
    SemanticTokensClientCapabilitiesRequests requests =
        new SemanticTokensClientCapabilitiesRequests();
    requests.setFull(true);
    return new SemanticTokensCapabilities(
        requests,
        List.of(
            SemanticTokenTypes.Type,
            SemanticTokenTypes.Class,
            SemanticTokenTypes.Property,
            SemanticTokenTypes.Variable,
            SemanticTokenTypes.Parameter,
            SemanticTokenTypes.Function,
            SemanticTokenTypes.Keyword,
            SemanticTokenTypes.Number,
            SemanticTokenTypes.String,
            SemanticTokenTypes.Comment,
            SemanticTokenTypes.Namespace,
            SemanticTokenTypes.EnumMember),
        List.of(),
        List.of("relative"));
  }
}
