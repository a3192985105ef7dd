package dev.shoreline.eclipse.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Snippets of the protocol, and the Markdown of its hovers. */
class SnippetTest {
  @Test
  void stopsAreFoundAndTheirDefaultsStay() {
    Snippet snippet = Snippet.read("part ${1:Name} : ${2|Asic,Fiber|} {\n  $0\n}", "  ");
    assertEquals("part Name : Asic {\n    \n  }", snippet.text());
    assertEquals(
        Map.of(1, List.of(new Snippet.Stop(5, 4)), 2, List.of(new Snippet.Stop(12, 4))),
        snippet.stops());
    assertEquals("part Name : Asic {\n    ".length(), snippet.end());
  }

  @Test
  void aStopMayStandTwiceAndHoldAnother() {
    Snippet snippet = Snippet.read("$1 = ${2:a ${3:b}}, $1", "");
    assertEquals(" = a b, ", snippet.text());
    assertEquals(2, snippet.stops().get(1).size());
    assertEquals(List.of(new Snippet.Stop(5, 1)), snippet.stops().get(3));
  }

  @Test
  void escapesAndLonelyDollarsAreText() {
    assertEquals("cost $ 5 } $1", Snippet.read("cost $ 5 \\} \\$1", "").text());
  }

  @Test
  void markdownOfASpecCannotBringTags() {
    String html = Markdown.html("**bold** <script>x</script> `a<b`");
    assertEquals("<b>bold</b> &lt;script&gt;x&lt;/script&gt; a&lt;b<br>", html);
    assertFalse(Markdown.html("# <b>").contains("<b><b>"));
  }
}
