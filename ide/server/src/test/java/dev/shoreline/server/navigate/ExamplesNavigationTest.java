package dev.shoreline.server.navigate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.server.Marked;
import dev.shoreline.server.names.FileUses;
import dev.shoreline.server.names.Use;
import dev.shoreline.server.state.Snapshot;
import dev.shoreline.syntax.ParsedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** On real specs nearly every name is understood, and none is understood in two ways. */
class ExamplesNavigationTest {

  @Test
  void namesOfTheLargestExample() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String name : new String[] {"design.shore", "parts.shore", "fabric.shore"}) {
      texts.put(name, Files.readString(Path.of("../../examples/cpo-102t-dr", name)));
    }
    Snapshot snapshot = Snapshot.of(texts, Marked.DAY);
    int names = 0;
    for (ParsedFile file : snapshot.own()) {
      int end = 0;
      for (Use use : FileUses.of(snapshot.reader(), file.ast())) {
        String text = file.file().text().substring(use.offset(), use.end());
        assertThat(text).isEqualTo(use.symbol().name());
        assertThat(use.offset()).as(text).isGreaterThanOrEqualTo(end);
        end = use.end();
        names++;
      }
    }
    assertThat(names).isGreaterThan(380);
  }
}
