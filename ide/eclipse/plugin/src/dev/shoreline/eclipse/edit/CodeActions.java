package dev.shoreline.eclipse.edit;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.server.Answers;
import dev.shoreline.eclipse.server.RemoteServer;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** Running what the server proposes: an edit, a command of the server, or the one and the other. */
public final class CodeActions {
  private CodeActions() {}

  public static String title(Either<Command, CodeAction> action) {
    return action.isLeft() ? action.getLeft().getTitle() : action.getRight().getTitle();
  }

  public static void run(Either<Command, CodeAction> action) {
    if (action.isLeft()) {
      execute(action.getLeft());
      return;
    }
    CodeAction proposed = action.getRight();
    if (proposed.getEdit() != null || proposed.getCommand() != null) {
      perform(proposed);
      return;
    }
    CompletableFuture<CodeAction> resolved =
        ShorelinePlugin.server()
            .ask(
                CodeActions::resolves,
                remote -> remote.getTextDocumentService().resolveCodeAction(proposed));
    CodeAction whole = Answers.within(Answers.PATIENT, resolved);
    if (whole != null) {
      perform(whole);
    }
  }

  private static boolean resolves(ServerCapabilities offered) {
    var provider = offered.getCodeActionProvider();
    return provider != null
        && provider.isRight()
        && Boolean.TRUE.equals(provider.getRight().getResolveProvider());
  }

  private static void perform(CodeAction action) {
    if (action.getEdit() != null) {
      WorkspaceEdits.apply(action.getTitle(), action.getEdit());
    }
    execute(action.getCommand());
  }

  private static void execute(@Nullable Command command) {
    if (command == null) {
      return;
    }
    ExecuteCommandParams params =
        new ExecuteCommandParams(command.getCommand(), command.getArguments());
    ShorelinePlugin.server()
        .ask(
            offered -> knows(offered, command.getCommand()),
            (RemoteServer remote) -> remote.getWorkspaceService().executeCommand(params))
        .whenComplete((done, fault) -> Answers.report(fault));
  }

  /** Whether a command is one of the server; others belong to other editors. */
  public static boolean knows(ServerCapabilities offered, String command) {
    return offered.getExecuteCommandProvider() != null
        && offered.getExecuteCommandProvider().getCommands().contains(command);
  }
}
