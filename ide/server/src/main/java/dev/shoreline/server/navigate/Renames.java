package dev.shoreline.server.navigate;

import dev.shoreline.server.names.Symbol;
import dev.shoreline.server.names.Use;
import dev.shoreline.server.state.Addresses;
import dev.shoreline.server.state.Snapshot;
import dev.shoreline.server.state.TextPlaces;
import dev.shoreline.syntax.lex.ReservedWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Gives something another name, everywhere. */
public final class Renames {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*");

  private final Snapshot snapshot;
  private final Addresses addresses;

  public Renames(Snapshot snapshot, Addresses addresses) {
    this.snapshot = snapshot;
    this.addresses = addresses;
  }

  /** The name at a place, if it can be changed; empty if none stands there. */
  public Optional<PrepareRenameResult> prepare(String path, Position position) {
    return Cursor.at(snapshot, path, position)
        .flatMap(
            cursor ->
                cursor
                    .use()
                    .map(
                        use -> {
                          refuseLibrary(use.symbol());
                          Range range =
                              TextPlaces.range(cursor.file().file(), use.offset(), use.length());
                          return new PrepareRenameResult(range, use.symbol().name());
                        }));
  }

  /**
   * The edits of all files.
   *
   * @throws ResponseErrorException with a sentence for the user, if this cannot be
   */
  public WorkspaceEdit rename(String path, Position position, String name) {
    Symbol symbol =
        Cursor.at(snapshot, path, position)
            .flatMap(Cursor::use)
            .map(Use::symbol)
            .orElseThrow(() -> refusal("there is no name here that can be changed"));
    refuseLibrary(symbol);
    if (!NAME.matcher(name).matches()) {
      throw refusal("`" + name + "` cannot be a name: letters, digits, _ and inner hyphens only");
    }
    if (ReservedWords.contains(name)) {
      throw refusal("`" + name + "` is a word of the language");
    }
    Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
    for (Occurrences.Place place : new Occurrences(snapshot, addresses).all(symbol)) {
      Range range = TextPlaces.range(place.file(), place.use().offset(), place.use().length());
      changes
          .computeIfAbsent(addresses.uri(place.file().path()), k -> new ArrayList<>())
          .add(new TextEdit(range, name));
    }
    return new WorkspaceEdit(changes);
  }

  private void refuseLibrary(Symbol symbol) {
    String file = symbol.span().file();
    if (!snapshot.isOwn(file)) {
      throw refusal(symbol.name() + " is declared in a library (" + file + ")");
    }
  }

  private static ResponseErrorException refusal(String sentence) {
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.RequestFailed, sentence, null));
  }
}
