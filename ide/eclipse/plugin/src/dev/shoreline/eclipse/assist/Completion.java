package dev.shoreline.eclipse.assist;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.editor.Words;
import dev.shoreline.eclipse.server.Answers;
import dev.shoreline.eclipse.server.OpenSpecs;
import dev.shoreline.eclipse.server.Spans;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** Proposals of the server. Called off the thread of the display, so it may wait. */
public final class Completion implements IContentAssistProcessor {
  @Override
  public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
    IDocument document = viewer.getDocument();
    String uri = document == null ? null : OpenSpecs.uri(document);
    if (document == null || uri == null) {
      return new ICompletionProposal[0];
    }
    CompletionParams params =
        new CompletionParams(new TextDocumentIdentifier(uri), Spans.position(document, offset));
    Either<List<CompletionItem>, CompletionList> answer =
        Answers.within(
            Answers.PATIENT,
            ShorelinePlugin.server()
                .ask(
                    offered -> offered.getCompletionProvider() != null,
                    remote -> remote.getTextDocumentService().completion(params)));
    if (answer == null) {
      return new ICompletionProposal[0];
    }
    List<CompletionItem> items = answer.isLeft() ? answer.getLeft() : answer.getRight().getItems();
    String typed = typed(document, offset);
    return items.stream()
        .filter(item -> fits(item, typed))
        .sorted(Comparator.comparing(Completion::rank))
        .map(item -> new Proposal(item, document, offset, typed))
        .toArray(ICompletionProposal[]::new);
  }

  private static String rank(CompletionItem item) {
    return item.getSortText() == null ? item.getLabel() : item.getSortText();
  }

  static boolean fits(CompletionItem item, String typed) {
    String filter = item.getFilterText() == null ? item.getLabel() : item.getFilterText();
    return filter.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
  }

  /** The part of a word that stands before the caret. */
  static String typed(IDocument document, int offset) {
    int start = offset;
    try {
      while (start > 0 && Words.isPart(document.getChar(start - 1))) {
        start--;
      }
      return document.get(start, offset - start);
    } catch (BadLocationException e) {
      return "";
    }
  }

  @Override
  public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
    return new IContextInformation[0];
  }

  @Override
  public char[] getCompletionProposalAutoActivationCharacters() {
    return new char[] {'.', ':'};
  }

  @Override
  public char[] getContextInformationAutoActivationCharacters() {
    return new char[0];
  }

  @Override
  public @Nullable String getErrorMessage() {
    return null;
  }

  @Override
  public @Nullable IContextInformationValidator getContextInformationValidator() {
    return null;
  }
}
