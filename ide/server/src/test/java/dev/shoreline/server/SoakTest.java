package dev.shoreline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random edits as fast as they go, with requests that are cancelled; then a server started anew.
 */
class SoakTest {
  private static final Path EXAMPLES =
      Path.of("").toAbsolutePath().getParent().getParent().resolve("examples");

  @TempDir private Path folder;

  private final Map<String, StringBuilder> texts = new TreeMap<>();

  private void copy(String example) throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES.resolve(example))) {
      for (Path p : files.filter(f -> f.toString().endsWith(".shore")).toList()) {
        Path to = folder.resolve(example).resolve(p.getFileName());
        Files.createDirectories(to.getParent());
        Files.copy(p, to);
        texts.put(to.toUri().toString(), new StringBuilder(Files.readString(p)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void afterManyEditsTheServerShowsWhatANewOneShows(long seed) throws Exception {
    copy("osfp-51t");
    copy("npo-102t-cpx");
    Random random = new Random(seed);
    Map<String, List<Diagnostic>> kept;
    try (Editor editor = Editor.on(folder)) {
      texts.forEach((uri, text) -> editor.open(uri, text.toString()));
      List<CompletableFuture<?>> requests = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        String uri = List.copyOf(texts.keySet()).get(random.nextInt(texts.size()));
        edit(editor, uri, random);
        if (random.nextInt(4) == 0) {
          CompletableFuture<?> request =
              editor
                  .server
                  .getTextDocumentService()
                  .formatting(
                      new DocumentFormattingParams(
                          new TextDocumentIdentifier(uri), new FormattingOptions(2, true)));
          requests.add(request);
          if (random.nextBoolean()) {
            request.cancel(true);
          }
        }
        if (random.nextInt(40) == 0) {
          Thread.sleep(random.nextInt(80));
        }
      }
      editor.check();
      assertThat(editor.log.toString()).doesNotContain("internal error");
      kept = shown(editor);
    }
    for (Map.Entry<String, StringBuilder> text : texts.entrySet()) {
      Files.writeString(Path.of(java.net.URI.create(text.getKey())), text.getValue());
    }
    try (Editor fresh = Editor.on(folder)) {
      fresh.check();
      assertThat(kept).isEqualTo(shown(fresh));
      assertThat(kept).as("something was broken on the way").isNotEmpty();
    }
  }

  /** Messages by file; links to pages come and go with the time it takes to read them. */
  private static Map<String, List<Diagnostic>> shown(Editor editor) {
    Map<String, List<Diagnostic>> shown = new TreeMap<>(editor.shown);
    shown.values().removeIf(List::isEmpty);
    shown.values().forEach(all -> all.forEach(d -> d.setCodeDescription(null)));
    return shown;
  }

  private void edit(Editor editor, String uri, Random random) {
    StringBuilder text = texts.get(uri);
    String[] lines = text.toString().split("\n", -1);
    int line = random.nextInt(lines.length);
    int from = lines[line].isEmpty() ? 0 : random.nextInt(lines[line].length());
    int to = Math.min(lines[line].length(), from + random.nextInt(4));
    String[] scraps = {"x", "7", " ", "{", "}", "\n", "W", "part Q : Asic {\n}\n", "\"", "\u00e9"};
    String with = scraps[random.nextInt(scraps.length)];
    int start = 0;
    for (int i = 0; i < line; i++) {
      start += lines[i].length() + 1;
    }
    text.replace(start + from, start + to, with);
    editor.change(uri, new Range(new Position(line, from), new Position(line, to)), with);
  }
}
