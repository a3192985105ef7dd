package dev.shoreline.eclipse.edit;

import dev.shoreline.eclipse.server.Spans;
import dev.shoreline.eclipse.server.Uris;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

/** Edits of the protocol as changes of the workbench, which show as a preview and can be undone. */
public final class TextChanges {
  private TextChanges() {}

  /** One change for each file of the workspace, in the order of their addresses. */
  public static CompositeChange of(String label, WorkspaceEdit edit) throws CoreException {
    CompositeChange all = new CompositeChange(label);
    for (Map.Entry<String, List<TextEdit>> file : byFile(edit).entrySet()) {
      IFile target = Uris.file(file.getKey());
      // What the workspace does not hold (the standard library) is nobody's to change.
      if (target != null) {
        all.add(change(target, file.getValue()));
      }
    }
    return all;
  }

  /** The same edits as one edit tree on a document. */
  public static MultiTextEdit tree(IDocument document, List<? extends TextEdit> edits) {
    MultiTextEdit tree = new MultiTextEdit();
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(
        Comparator.comparing(
            (TextEdit e) -> e.getRange().getStart(),
            Comparator.comparingInt(Position::getLine).thenComparingInt(Position::getCharacter)));
    for (TextEdit edit : sorted) {
      IRegion region = Spans.region(document, edit.getRange());
      String text = edit.getNewText().replace("\r\n", "\n");
      tree.addChild(new ReplaceEdit(region.getOffset(), region.getLength(), text));
    }
    return tree;
  }

  private static TextFileChange change(IFile file, List<TextEdit> edits) throws CoreException {
    TextFileChange change = new TextFileChange(file.getName(), file);
    change.setTextType("shore");
    ITextFileBuffer buffer =
        FileBuffers.getTextFileBufferManager()
            .getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
    IDocument document = buffer != null ? buffer.getDocument() : new Document(file.readString());
    // An open text stays open and unsaved, as after any other typing.
    change.setSaveMode(buffer != null ? TextFileChange.LEAVE_DIRTY : TextFileChange.FORCE_SAVE);
    change.setEdit(tree(document, edits));
    return change;
  }

  private static Map<String, List<TextEdit>> byFile(WorkspaceEdit edit) {
    Map<String, List<TextEdit>> files = new LinkedHashMap<>();
    if (edit.getDocumentChanges() != null) {
      edit.getDocumentChanges().stream()
          .filter(change -> change.isLeft())
          .map(change -> change.getLeft())
          .forEach(change -> add(files, change));
    } else if (edit.getChanges() != null) {
      edit.getChanges().forEach((uri, edits) -> at(files, uri).addAll(edits));
    }
    return files;
  }

  private static void add(Map<String, List<TextEdit>> files, TextDocumentEdit change) {
    List<TextEdit> edits = at(files, change.getTextDocument().getUri());
    change.getEdits().stream()
        .filter(edit -> edit.isLeft())
        .forEach(edit -> edits.add(edit.getLeft()));
  }

  private static List<TextEdit> at(Map<String, List<TextEdit>> files, String uri) {
    return files.computeIfAbsent(uri, u -> new ArrayList<>());
  }
}
