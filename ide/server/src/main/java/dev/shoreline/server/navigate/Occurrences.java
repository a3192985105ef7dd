package dev.shoreline.server.navigate;

import dev.shoreline.server.names.FileUses;
import dev.shoreline.server.names.Symbol;
import dev.shoreline.server.names.Use;
import dev.shoreline.server.state.Addresses;
import dev.shoreline.server.state.Snapshot;
import dev.shoreline.server.state.TextPlaces;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;

/** All places of one name. */
public final class Occurrences {
  private final Snapshot snapshot;
  private final Addresses addresses;

  public Occurrences(Snapshot snapshot, Addresses addresses) {
    this.snapshot = snapshot;
    this.addresses = addresses;
  }

  /** A use and the file it stands in. */
  record Place(SourceFile file, Use use) {}

  /** In the project and the libraries it reads, by file and then in the order of the text. */
  public List<Location> references(String path, Position position, boolean declaration) {
    Optional<Symbol> symbol =
        Cursor.at(snapshot, path, position).flatMap(Cursor::use).map(Use::symbol);
    return symbol.map(this::all).orElse(List.of()).stream()
        .filter(p -> declaration || !p.use().declares())
        .map(
            p ->
                new Location(
                    addresses.uri(p.file().path()),
                    TextPlaces.range(p.file(), p.use().offset(), p.use().length())))
        .toList();
  }

  /** In one file: where the name is given or stated, and where it is read. */
  public List<DocumentHighlight> highlights(String path, Position position) {
    Cursor cursor = Cursor.at(snapshot, path, position).orElse(null);
    if (cursor == null || cursor.use().isEmpty()) {
      return List.of();
    }
    Symbol symbol = cursor.use().get().symbol();
    List<DocumentHighlight> found = new ArrayList<>();
    for (Use use : FileUses.of(snapshot.reader(), cursor.file().ast())) {
      if (use.symbol().equals(symbol)) {
        boolean given = use.declares() || use.stated() == use.within();
        found.add(
            new DocumentHighlight(
                TextPlaces.range(cursor.file().file(), use.offset(), use.length()),
                given ? DocumentHighlightKind.Write : DocumentHighlightKind.Read));
      }
    }
    return found;
  }

  /** Files that do not hold the name as text are not read. */
  List<Place> all(Symbol symbol) {
    String name = symbol.name();
    List<Place> places = new ArrayList<>();
    for (SourceFile file : snapshot.reader().workspace().files()) {
      if (!file.text().contains(name)) {
        continue;
      }
      Optional<ParsedFile> parsed = snapshot.file(file.path());
      if (parsed.isPresent()) {
        for (Use use : FileUses.of(snapshot.reader(), parsed.get().ast())) {
          if (use.symbol().equals(symbol)) {
            places.add(new Place(file, use));
          }
        }
      }
    }
    return places;
  }
}
