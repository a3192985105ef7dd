package dev.shoreline.eclipse.marker;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.server.Spans;
import dev.shoreline.eclipse.server.Uris;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Diagnostic;

/** Messages of the server as markers of the Problems view. */
public final class ProblemMarkers {
  /** Below the platform's problem marker, so that every view and decorator knows it. */
  public static final String TYPE = ShorelinePlugin.ID + ".problem";

  /** Attribute: the id of the message or rule, what {@code shoreline explain} takes. */
  public static final String RULE = "rule";

  /** Attribute: the page that explains the rule, or nothing. */
  public static final String PAGE = "page";

  private ProblemMarkers() {}

  /** Replaces all markers of one file, in a job of its own. */
  public static void publish(String uri, List<Diagnostic> diagnostics) {
    IFile file = Uris.file(uri);
    if (file == null) {
      return;
    }
    WorkspaceJob job =
        new WorkspaceJob("Shoreline messages") {
          @Override
          public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            if (file.isAccessible()) {
              replace(file, diagnostics);
            }
            return Status.OK_STATUS;
          }
        };
    job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().markerRule(file));
    job.setSystem(true);
    job.schedule();
  }

  /** Removes what an earlier process has said; the next one says it again where it still holds. */
  public static void clear() {
    WorkspaceJob job =
        new WorkspaceJob("Shoreline messages") {
          @Override
          public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            ResourcesPlugin.getWorkspace()
                .getRoot()
                .deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
            return Status.OK_STATUS;
          }
        };
    job.setSystem(true);
    job.schedule();
  }

  private static void replace(IFile file, List<Diagnostic> diagnostics) throws CoreException {
    file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
    if (diagnostics.isEmpty()) {
      return;
    }
    IDocument document = document(file);
    for (Diagnostic diagnostic : diagnostics) {
      file.createMarker(TYPE, attributes(document, diagnostic));
    }
  }

  private static Map<String, Object> attributes(IDocument document, Diagnostic diagnostic) {
    Map<String, Object> attributes = new HashMap<>();
    IRegion region = Spans.region(document, diagnostic.getRange());
    attributes.put(IMarker.LINE_NUMBER, diagnostic.getRange().getStart().getLine() + 1);
    attributes.put(IMarker.CHAR_START, region.getOffset());
    attributes.put(IMarker.CHAR_END, region.getOffset() + region.getLength());
    attributes.put(IMarker.MESSAGE, MessageText.of(diagnostic));
    attributes.put(IMarker.SEVERITY, MarkerSeverity.of(diagnostic));
    attributes.put(IMarker.SOURCE_ID, "Shoreline");
    attributes.put(RULE, MessageText.id(diagnostic));
    if (diagnostic.getCodeDescription() != null) {
      attributes.put(PAGE, diagnostic.getCodeDescription().getHref());
    }
    attributes.put(SentDiagnostic.ATTRIBUTE, SentDiagnostic.write(diagnostic));
    return attributes;
  }

  private static IDocument document(IFile file) throws CoreException {
    ITextFileBuffer buffer =
        FileBuffers.getTextFileBufferManager()
            .getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
    return buffer != null ? buffer.getDocument() : new Document(file.readString());
  }
}
