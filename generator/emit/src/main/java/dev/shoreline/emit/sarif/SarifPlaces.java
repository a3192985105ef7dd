package dev.shoreline.emit.sarif;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.emit.json.Json;
import dev.shoreline.model.message.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Places of a spec as SARIF names them: relative to the spec's folder or to the library, never
 * absolute.
 */
public final class SarifPlaces {
  private static final String SPEC = "SPEC";
  private static final String LIBRARY = "LIBRARY";
  private static final String UNRESERVED = "-._~";

  private final Span fallback;

  /**
   * @param design where the design is written: the place of a result that no text states
   */
  public SarifPlaces(Span design) {
    this.fallback = design;
  }

  public void declare(ObjectNode bases) {
    bases.putObject(SPEC).putObject("description").put("text", "the folder of the specification");
    bases
        .putObject(LIBRARY)
        .putObject("description")
        .put("text", "the standard library inside the tool");
  }

  public ObjectNode physical(Span span) {
    Span at = span.isKnown() ? span : fallback;
    ObjectNode location = Json.NODES.objectNode();
    location
        .putObject("artifactLocation")
        .put("uri", uri(at.file()))
        .put("uriBaseId", at.file().startsWith("std/") ? LIBRARY : SPEC);
    if (at.line() > 0) {
      ObjectNode region = location.putObject("region").put("startLine", at.line());
      region.put("startColumn", Math.max(1, at.column()));
      region.put("endLine", Math.max(at.line(), at.endLine()));
      region.put("endColumn", Math.max(1, at.endColumn()));
    }
    return location;
  }

  /**
   * A relative reference: percent-encoded, without steps out of the folder; {@code ./} for none.
   */
  public static String uri(String file) {
    String path =
        Arrays.stream(file.replace('\\', '/').split("/"))
            .filter(s -> !s.isEmpty() && !s.equals(".") && !s.equals(".."))
            .map(SarifPlaces::encoded)
            .collect(Collectors.joining("/"));
    return path.isEmpty() ? "./" : path;
  }

  private static String encoded(String segment) {
    StringBuilder out = new StringBuilder();
    for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return out.toString();
  }
}
