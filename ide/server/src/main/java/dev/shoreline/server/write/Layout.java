package dev.shoreline.server.write;

import dev.shoreline.server.state.Snapshot;
import dev.shoreline.server.state.TextPlaces;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.format.Formatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** Lays a document out in the one agreed way, or some lines of it. */
public final class Layout {
  /** What, when typed, lays out the block that it closes. */
  public static final String TRIGGER = "}";

  private Layout() {}

  /**
   * One edit of the stretch that is not laid out yet, so that the cursor of an editor stays; none
   * for a text that is laid out, or that cannot be read as a spec.
   */
  public static List<TextEdit> of(Snapshot snapshot, String path) {
    Optional<SourceFile> file = snapshot.reader().workspace().file(path);
    Optional<String> laidOut = file.flatMap(f -> Formatter.format(f.text()));
    return laidOut.isEmpty() ? List.of() : edit(file.get(), laidOut.get());
  }

  /** Only lines that the range touches; none if laying out makes other lines than there are. */
  public static List<TextEdit> of(Snapshot snapshot, String path, Range range) {
    Optional<SourceFile> file = snapshot.reader().workspace().file(path);
    Optional<String> laidOut = file.flatMap(f -> Formatter.format(f.text()));
    return laidOut.isEmpty() ? List.of() : lines(file.get(), laidOut.get(), range);
  }

  /** The block that a brace just typed before the position closes. */
  public static List<TextEdit> block(Snapshot snapshot, String path, Position position) {
    SourceFile file = snapshot.reader().workspace().file(path).orElse(null);
    if (file == null) {
      return List.of();
    }
    int end = TextPlaces.offset(file, position);
    int depth = 0;
    for (int i = end - 1; i >= 0; i--) {
      char c = file.text().charAt(i);
      depth += c == '}' ? 1 : c == '{' ? -1 : 0;
      if (depth == 0 && c == '{') {
        return of(snapshot, path, new Range(TextPlaces.position(file, i), position));
      }
    }
    return List.of();
  }

  private static List<TextEdit> lines(SourceFile file, String after, Range range) {
    List<String> old = List.of(file.text().split("\n", -1));
    List<String> laid = List.of(after.split("\n", -1));
    List<TextEdit> edits = new ArrayList<>();
    if (old.size() != laid.size()) {
      return edits;
    }
    int last = Math.min(range.getEnd().getLine(), old.size() - 1);
    for (int i = range.getStart().getLine(); i <= last; i++) {
      if (!old.get(i).equals(laid.get(i))) {
        edits.add(
            new TextEdit(
                new Range(new Position(i, 0), new Position(i, old.get(i).length())), laid.get(i)));
      }
    }
    return edits;
  }

  private static List<TextEdit> edit(SourceFile file, String after) {
    String before = file.text();
    if (before.equals(after)) {
      return List.of();
    }
    int least = Math.min(before.length(), after.length());
    int start = 0;
    while (start < least && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int same = 0;
    while (same < least - start
        && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
      same++;
    }
    // A line end of two characters is not to be cut in half.
    if (start > 0 && before.charAt(start - 1) == '\r') {
      start--;
    }
    int removed = before.length() - start - same;
    return List.of(
        new TextEdit(
            TextPlaces.range(file, start, removed), after.substring(start, after.length() - same)));
  }
}
