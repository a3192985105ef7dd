package dev.shoreline.eclipse.marker;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.jspecify.annotations.Nullable;

/** The message as the server sent it, kept with its marker: a server finds fixes by it. */
final class SentDiagnostic {
  static final String ATTRIBUTE = "diagnostic";

  /** The platform stores attributes of at most 65,535 bytes. */
  private static final int LONGEST = 20_000;

  private static final Gson JSON = new MessageJsonHandler(java.util.Map.of()).getGson();

  private SentDiagnostic() {}

  static String write(Diagnostic diagnostic) {
    String text = JSON.toJson(diagnostic);
    return text.length() > LONGEST ? "" : text;
  }

  static @Nullable Diagnostic read(IMarker marker) {
    try {
      return JSON.fromJson(marker.getAttribute(ATTRIBUTE, ""), Diagnostic.class);
    } catch (JsonParseException e) {
      return null;
    }
  }
}
