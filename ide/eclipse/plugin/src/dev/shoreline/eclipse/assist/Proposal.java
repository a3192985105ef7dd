package dev.shoreline.eclipse.assist;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.edit.TextChanges;
import dev.shoreline.eclipse.server.Answers;
import dev.shoreline.eclipse.server.Spans;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertReplaceEdit;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.jspecify.annotations.Nullable;

/** One proposal: its text, the stops of its snippet, and edits elsewhere such as an import. */
final class Proposal
    implements ICompletionProposal,
        ICompletionProposalExtension2,
        ICompletionProposalExtension5,
        ICompletionProposalExtension6 {
  private final CompletionItem item;
  private final int start;
  private final int asked;
  private final int replacedEnd;
  private @Nullable Point selection;

  Proposal(CompletionItem item, IDocument document, int offset, String typed) {
    this.item = item;
    this.asked = offset;
    Range range = range(item);
    IRegion region =
        range == null
            ? new Region(offset - typed.length(), typed.length())
            : Spans.region(document, range);
    this.start = region.getOffset();
    this.replacedEnd = region.getOffset() + region.getLength();
  }

  private static @Nullable Range range(CompletionItem item) {
    Either<TextEdit, InsertReplaceEdit> edit = item.getTextEdit();
    if (edit == null) {
      return null;
    }
    return edit.isLeft() ? edit.getLeft().getRange() : edit.getRight().getInsert();
  }

  private String text() {
    Either<TextEdit, InsertReplaceEdit> edit = item.getTextEdit();
    if (edit != null) {
      return edit.isLeft() ? edit.getLeft().getNewText() : edit.getRight().getNewText();
    }
    return item.getInsertText() == null ? item.getLabel() : item.getInsertText();
  }

  @Override
  public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
    IDocument document = viewer.getDocument();
    try {
      Insertion made = insert(document, offset);
      selection = new Point(made.caret(), 0);
      LinkedStops.begin(viewer, document, made);
    } catch (BadLocationException e) {
      ShorelinePlugin.log("The proposal could not be inserted", e);
    }
  }

  @Override
  public void apply(IDocument document) {
    try {
      selection = new Point(insert(document, asked).caret(), 0);
    } catch (BadLocationException e) {
      ShorelinePlugin.log("The proposal could not be inserted", e);
    }
  }

  private Insertion insert(IDocument document, int offset) throws BadLocationException {
    int end = Math.max(replacedEnd + offset - asked, start);
    Snippet snippet =
        item.getInsertTextFormat() == InsertTextFormat.Snippet
            ? Snippet.read(text(), Snippet.indentOf(document, start))
            : Snippet.plain(text());
    List<TextEdit> elsewhere =
        item.getAdditionalTextEdits() == null ? List.of() : item.getAdditionalTextEdits();
    // The place moves along when an import is added above it.
    Position place = new Position(start, end - start);
    var further = TextChanges.tree(document, elsewhere);
    document.addPosition(place);
    try {
      further.apply(document);
      document.replace(place.offset, place.length, snippet.text());
    } finally {
      document.removePosition(place);
    }
    return new Insertion(place.offset, snippet);
  }

  @Override
  public @Nullable Point getSelection(IDocument document) {
    return selection;
  }

  @Override
  public boolean validate(IDocument document, int offset, DocumentEvent event) {
    return offset >= start && Completion.fits(item, Completion.typed(document, offset));
  }

  @Override
  public void selected(ITextViewer viewer, boolean smartToggle) {}

  @Override
  public void unselected(ITextViewer viewer) {}

  @Override
  public String getDisplayString() {
    return getStyledDisplayString().getString();
  }

  @Override
  public StyledString getStyledDisplayString() {
    StyledString label = new StyledString(item.getLabel());
    if (item.getDetail() != null && !item.getDetail().isEmpty()) {
      label.append("  " + item.getDetail(), StyledString.QUALIFIER_STYLER);
    }
    return label;
  }

  @Override
  public @Nullable Object getAdditionalProposalInfo(IProgressMonitor monitor) {
    CompletionItem whole = item;
    if (item.getDocumentation() == null) {
      CompletionItem resolved =
          Answers.within(
              Answers.BRIEF,
              ShorelinePlugin.server()
                  .ask(
                      offered ->
                          offered.getCompletionProvider() != null
                              && Boolean.TRUE.equals(
                                  offered.getCompletionProvider().getResolveProvider()),
                      remote -> remote.getTextDocumentService().resolveCompletionItem(item)));
      whole = resolved == null ? item : resolved;
    }
    return whole.getDocumentation() == null
        ? null
        : Markdown.html(Markdown.text(whole.getDocumentation()));
  }

  @Override
  public @Nullable String getAdditionalProposalInfo() {
    return null;
  }

  @Override
  public @Nullable Image getImage() {
    return SymbolImages.of(item.getKind());
  }

  @Override
  public @Nullable IContextInformation getContextInformation() {
    return null;
  }
}
