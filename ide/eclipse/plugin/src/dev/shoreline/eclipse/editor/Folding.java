package dev.shoreline.eclipse.editor;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.server.Answers;
import dev.shoreline.eclipse.server.OpenSpecs;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/** Blocks and comments that fold, as the server finds them. */
public final class Folding extends AfterTyping {
  @Override
  protected void textSettled(IDocument document) {
    String uri = OpenSpecs.uri(document);
    if (uri == null || !(viewer() instanceof ProjectionViewer projection)) {
      return;
    }
    FoldingRangeRequestParams params =
        new FoldingRangeRequestParams(new TextDocumentIdentifier(uri));
    ShorelinePlugin.server()
        .ask(
            offered -> Answers.isOn(offered.getFoldingRangeProvider()),
            remote -> remote.getTextDocumentService().foldingRange(params))
        .whenComplete(
            (ranges, fault) -> {
              Answers.report(fault);
              if (ranges != null) {
                onDisplay(() -> show(projection, document, ranges));
              }
            });
  }

  private static void show(ProjectionViewer viewer, IDocument document, List<FoldingRange> ranges) {
    if (viewer.getDocument() != document) {
      return;
    }
    if (viewer.getProjectionAnnotationModel() == null) {
      viewer.enableProjection();
    }
    ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
    if (model == null) {
      return;
    }
    Set<Position> wanted = new HashSet<>();
    for (FoldingRange range : ranges) {
      add(document, range, wanted);
    }
    Set<Annotation> gone = new HashSet<>();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
      Annotation annotation = all.next();
      // One that is still wanted stays, folded or not.
      if (annotation instanceof ProjectionAnnotation
          && !wanted.remove(model.getPosition(annotation))) {
        gone.add(annotation);
      }
    }
    Map<Annotation, Position> added = new HashMap<>();
    wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
    model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
  }

  private static void add(IDocument document, FoldingRange range, Set<Position> wanted) {
    int last = Math.min(range.getEndLine(), document.getNumberOfLines() - 1);
    if (last <= range.getStartLine()) {
      return;
    }
    try {
      int start = document.getLineOffset(range.getStartLine());
      int end = document.getLineOffset(last) + document.getLineLength(last);
      wanted.add(new Position(start, end - start));
    } catch (BadLocationException e) {
      // The text has changed meanwhile; the next answer is already on its way.
      return;
    }
  }
}
