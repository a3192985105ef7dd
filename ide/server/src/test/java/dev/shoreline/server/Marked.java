package dev.shoreline.server;

import dev.shoreline.server.state.Snapshot;
import dev.shoreline.server.state.TextPlaces;
import dev.shoreline.syntax.SourceFile;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Specs with a mark {@code §} where the cursor is.
 *
 * @param path of the file with the mark
 */
public record Marked(Snapshot snapshot, String path, Position position) {
  public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** One file, {@code box.shore}. */
  public static Marked of(String text) {
    return of(Map.of("box.shore", text));
  }

  /** Several files, one of them with the mark. */
  public static Marked of(Map<String, String> texts) {
    Map<String, String> plain = new TreeMap<>();
    String path = "";
    int offset = -1;
    for (Map.Entry<String, String> e : texts.entrySet()) {
      int at = e.getValue().indexOf('§');
      if (at >= 0) {
        path = e.getKey();
        offset = at;
      }
      plain.put(e.getKey(), e.getValue().replace("§", ""));
    }
    if (offset < 0) {
      throw new IllegalArgumentException("no mark");
    }
    SourceFile file = SourceFile.of(path, plain.get(path));
    return new Marked(Snapshot.of(plain, DAY), path, TextPlaces.position(file, offset));
  }

  /** What stands at a range of a file. */
  public String text(String at, Range range) {
    SourceFile file = snapshot.file(at).orElseThrow().file();
    return file.text()
        .substring(
            TextPlaces.offset(file, range.getStart()), TextPlaces.offset(file, range.getEnd()));
  }

  /** The line of a file that a range begins on. */
  public String line(String at, Range range) {
    return snapshot
        .file(at)
        .orElseThrow()
        .file()
        .text()
        .lines()
        .toList()
        .get(range.getStart().getLine())
        .strip();
  }
}
