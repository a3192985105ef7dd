package dev.shoreline.server.navigate;

import dev.shoreline.server.names.FileUses;
import dev.shoreline.server.names.Use;
import dev.shoreline.server.state.Snapshot;
import dev.shoreline.server.state.TextPlaces;
import dev.shoreline.syntax.ParsedFile;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Position;

/** A place in a file and the name that stands there. */
public record Cursor(ParsedFile file, int offset, Optional<Use> use) {

  /** Empty if there is no such file. */
  public static Optional<Cursor> at(Snapshot snapshot, String path, Position position) {
    return snapshot
        .file(path)
        .map(
            file -> {
              int offset = TextPlaces.offset(file.file(), position);
              List<Use> uses = FileUses.of(snapshot.reader(), file.ast());
              return new Cursor(file, offset, FileUses.at(uses, offset));
            });
  }
}
