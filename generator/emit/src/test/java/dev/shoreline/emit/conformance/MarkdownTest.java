package dev.shoreline.emit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void escapesSigns() {
    assertThat(Markdown.text("a|b *c* [d](e) <f> & `g`"))
        .isEqualTo("a\\|b \\*c\\* \\[d\\]\\(e\\) &lt;f&gt; &amp; \\`g\\`");
  }

  @Test
  void keepsATextOnItsLine() {
    assertThat(Markdown.text("one\n# two\r\n\tthree")).isEqualTo("one \\# two   three");
  }

  @Test
  void notifiesNobody() {
    assertThat(Markdown.text("@someone")).doesNotContain("@someone");
  }

  @Test
  void codeCannotBeLeft() {
    assertThat(Markdown.code("plain")).isEqualTo("`plain`");
    assertThat(Markdown.code("a`b``c")).isEqualTo("a\\`b\\`\\`c");
    assertThat(Markdown.code("<b>")).isEqualTo("&lt;b&gt;");
    assertThat(Markdown.code("asic.serdes->xpo.host")).isEqualTo("`asic.serdes->xpo.host`");
    assertThat(Markdown.code("a|b")).isEqualTo("`a\\|b`");
    assertThat(Markdown.code(" \n ")).isEmpty();
  }

  @Test
  void showsWhatNobodySees() {
    assertThat(Markdown.code("a\u202eb")).isEqualTo("`a(U+202E)b`");
  }
}
