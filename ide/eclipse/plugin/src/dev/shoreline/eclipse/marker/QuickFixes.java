package dev.shoreline.eclipse.marker;

import dev.shoreline.eclipse.ShorelinePlugin;
import dev.shoreline.eclipse.server.Answers;
import dev.shoreline.eclipse.server.Uris;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Fixes of a marker, as the server offers them for its message, and the page of its rule. */
public final class QuickFixes implements IMarkerResolutionGenerator2 {
  @Override
  public boolean hasResolutions(IMarker marker) {
    return SentDiagnostic.read(marker) != null;
  }

  @Override
  public IMarkerResolution[] getResolutions(IMarker marker) {
    List<IMarkerResolution> fixes = new ArrayList<>();
    Diagnostic diagnostic = SentDiagnostic.read(marker);
    String uri = Uris.of(marker.getResource());
    if (diagnostic != null && uri != null) {
      CodeActionParams params =
          new CodeActionParams(
              new TextDocumentIdentifier(uri),
              diagnostic.getRange(),
              new CodeActionContext(List.of(diagnostic)));
      var actions =
          Answers.within(
              Answers.BRIEF,
              ShorelinePlugin.server()
                  .ask(
                      offered -> Answers.isOn(offered.getCodeActionProvider()),
                      remote -> remote.getTextDocumentService().codeAction(params)));
      if (actions != null) {
        actions.forEach(action -> fixes.add(new ActionResolution(action)));
      }
    }
    String page = marker.getAttribute(ProblemMarkers.PAGE, "");
    if (!page.isEmpty()) {
      fixes.add(new RulePageResolution(marker.getAttribute(ProblemMarkers.RULE, ""), page));
    }
    return fixes.toArray(IMarkerResolution[]::new);
  }
}
