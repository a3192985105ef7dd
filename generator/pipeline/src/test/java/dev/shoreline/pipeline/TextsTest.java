package dev.shoreline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.message.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  @Test
  void readsUtf8WithOrWithoutAMark() {
    byte[] plain = "part \u00b5".getBytes(StandardCharsets.UTF_8);
    byte[] marked = ("\ufeffpart \u00b5").getBytes(StandardCharsets.UTF_8);
    assertThat(Texts.decode("a.shore", plain, diagnostics)).isEqualTo("part \u00b5");
    assertThat(Texts.decode("a.shore", marked, diagnostics)).isEqualTo("part \u00b5");
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void otherBytesAreAMessageAndStillText() {
    String text = Texts.decode("a.shore", new byte[] {'p', (byte) 0xff, 'q'}, diagnostics);
    assertThat(text).startsWith("p").endsWith("q");
    assertThat(diagnostics).singleElement().matches(d -> d.id().equals("file.Encoding"));
  }
}
