package dev.shoreline.server.state;

import dev.shoreline.model.message.Span;
import org.eclipse.lsp4j.Location;

/** Where an editor finds the files that spans name by their paths. */
@FunctionalInterface
public interface Addresses {

  /** The URI of a file by its path; files of spec libraries have one too. */
  String uri(String path);

  /** A place as the protocol has it; the start of the file for a span without lines. */
  default Location location(Span span) {
    return new Location(uri(span.file()), TextPlaces.range(span));
  }
}
