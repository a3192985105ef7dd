package dev.shoreline.server.views;

import dev.shoreline.check.Conformance;
import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.server.protocol.DesignQuery;
import dev.shoreline.server.protocol.Page;
import dev.shoreline.server.state.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The conformance report of a design, the same that a build writes. */
public final class Reports {
  private static final String EMITTER = "conformance";

  private Reports() {}

  public static Optional<Page> of(Snapshot snapshot, DesignQuery query) {
    return Designs.find(snapshot, query).map(c -> page(snapshot, c));
  }

  private static Page page(Snapshot snapshot, Conformance conformance) {
    boolean broken = snapshot.checked().map(Shoreline.Checked::isBroken).orElse(true);
    Map<String, byte[]> files = Shoreline.render(conformance, EMITTER);
    return new Page(
        text(files, ".html"),
        text(files, ".md"),
        broken ? "the specs have errors; what they leave out is missing here" : "");
  }

  private static String text(Map<String, byte[]> files, String ending) {
    return files.entrySet().stream()
        .filter(e -> e.getKey().endsWith(ending))
        .findFirst()
        .map(e -> new String(e.getValue(), StandardCharsets.UTF_8))
        .orElse("");
  }
}
