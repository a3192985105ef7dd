package dev.shoreline.eclipse.marker;

import dev.shoreline.eclipse.settings.Settings;
import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

/** How bad a message is in the Problems view. */
final class MarkerSeverity {
  private MarkerSeverity() {}

  static int of(Diagnostic diagnostic) {
    if (isVerdict(MessageText.id(diagnostic))) {
      switch (Settings.text(Settings.VERDICT_SEVERITY)) {
        case "error":
          return IMarker.SEVERITY_ERROR;
        case "warning":
          return IMarker.SEVERITY_WARNING;
        case "info":
          return IMarker.SEVERITY_INFO;
        default:
          break;
      }
    }
    return sent(diagnostic);
  }

  /** Rules of standards and requirements carry the name of their declaration, a capital first. */
  static boolean isVerdict(String id) {
    return !id.isEmpty() && Character.isUpperCase(id.charAt(0));
  }

  private static int sent(Diagnostic diagnostic) {
    DiagnosticSeverity severity = diagnostic.getSeverity();
    if (severity == null || severity == DiagnosticSeverity.Error) {
      return IMarker.SEVERITY_ERROR;
    }
    return severity == DiagnosticSeverity.Warning
        ? IMarker.SEVERITY_WARNING
        : IMarker.SEVERITY_INFO;
  }
}
