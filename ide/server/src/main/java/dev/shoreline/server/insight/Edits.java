package dev.shoreline.server.insight;

import dev.shoreline.server.state.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Code actions made of edits of one file. */
final class Edits {
  private final Snapshot snapshot;
  private final String path;
  private final List<CodeAction> actions = new ArrayList<>();

  Edits(Snapshot snapshot, String path) {
    this.snapshot = snapshot;
    this.path = path;
  }

  List<CodeAction> actions() {
    return actions;
  }

  void fix(String title, Diagnostic diagnostic, boolean preferred, List<TextEdit> edits) {
    CodeAction action = action(title, org.eclipse.lsp4j.CodeActionKind.QuickFix, path, edits);
    action.setDiagnostics(List.of(diagnostic));
    action.setIsPreferred(preferred);
    actions.add(action);
  }

  void fixIn(String file, String title, Diagnostic diagnostic, List<TextEdit> edits) {
    CodeAction action = action(title, org.eclipse.lsp4j.CodeActionKind.QuickFix, file, edits);
    action.setDiagnostics(List.of(diagnostic));
    actions.add(action);
  }

  void rewrite(String title, List<TextEdit> edits) {
    actions.add(action(title, org.eclipse.lsp4j.CodeActionKind.RefactorRewrite, path, edits));
  }

  private CodeAction action(String title, String kind, String file, List<TextEdit> edits) {
    CodeAction action = new CodeAction(title);
    action.setKind(kind);
    action.setEdit(new WorkspaceEdit(Map.of(snapshot.addresses().uri(file), edits)));
    return action;
  }
}
