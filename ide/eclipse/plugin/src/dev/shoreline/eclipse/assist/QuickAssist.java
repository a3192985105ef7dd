package dev.shoreline.eclipse.assist;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.edit.CodeActions;
import dev.shoreline.eclipse.server.Answers;
import dev.shoreline.eclipse.server.OpenSpecs;
import dev.shoreline.eclipse.server.Spans;
import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/**
 * What the server offers at the caret (Ctrl+1) beyond fixes of messages; those come with their
 * markers.
 */
public final class QuickAssist implements IQuickAssistProcessor {
  @Override
  public ICompletionProposal[] computeQuickAssistProposals(
      IQuickAssistInvocationContext invocation) {
    IDocument document = invocation.getSourceViewer().getDocument();
    String uri = document == null ? null : OpenSpecs.uri(document);
    if (document == null || uri == null) {
      return new ICompletionProposal[0];
    }
    int length = Math.max(0, invocation.getLength());
    CodeActionParams params =
        new CodeActionParams(
            new TextDocumentIdentifier(uri),
            Spans.range(document, invocation.getOffset(), length),
            new CodeActionContext(List.of()));
    List<Either<Command, CodeAction>> actions =
        Answers.within(
            Answers.BRIEF,
            ShorelinePlugin.server()
                .ask(
                    offered -> Answers.isOn(offered.getCodeActionProvider()),
                    remote -> remote.getTextDocumentService().codeAction(params)));
    return actions == null
        ? new ICompletionProposal[0]
        : actions.stream().map(ActionProposal::new).toArray(ICompletionProposal[]::new);
  }

  @Override
  public boolean canAssist(IQuickAssistInvocationContext invocation) {
    return true;
  }

  @Override
  public boolean canFix(Annotation annotation) {
    return false;
  }

  @Override
  public @Nullable String getErrorMessage() {
    return null;
  }

  /** One action in the list of Ctrl+1. */
  private record ActionProposal(Either<Command, CodeAction> action) implements ICompletionProposal {
    @Override
    public void apply(IDocument document) {
      CodeActions.run(action);
    }

    @Override
    public org.eclipse.swt.graphics.@Nullable Point getSelection(IDocument document) {
      return null;
    }

    @Override
    public String getAdditionalProposalInfo() {
      return getDisplayString();
    }

    @Override
    public String getDisplayString() {
      return CodeActions.title(action);
    }

    @Override
    public org.eclipse.swt.graphics.@Nullable Image getImage() {
      return null;
    }

    @Override
    public org.eclipse.jface.text.contentassist.@Nullable IContextInformation
        getContextInformation() {
      return null;
    }
  }
}
