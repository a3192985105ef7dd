package dev.shoreline.emit.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void escapesWhatMarkupIsMadeOf() {
    assertThat(Html.text("<script>alert('x')</script> \"&\""))
        .isEqualTo("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot;&amp;&quot;");
  }

  @Test
  void showsWhatNobodySees() {
    assertThat(Html.text("a\u0000b\u001Bc")).isEqualTo("a[U+0000]b[U+001B]c");
    assertThat(Html.text("xpo\u202Ewollof")).isEqualTo("xpo[U+202E]wollof");
    assertThat(Html.text("zero\u200Bwidth")).isEqualTo("zero[U+200B]width");
    assertThat(Html.text("half \uD83D pair")).isEqualTo("half [U+D83D] pair");
    assertThat(Html.text("not a character \uFFFE")).isEqualTo("not a character [U+FFFE]");
    assertThat(Html.text("line\r\nend")).isEqualTo("line[U+000D]\nend");
  }

  @Test
  void showsWhatNobodySeesWithoutEscaping() {
    assertThat(Html.visible("<b>\u202E\n\t&\r")).isEqualTo("<b>[U+202E]\n\t&[U+000D]");
  }

  @Test
  void leavesOrdinaryTextAlone() {
    assertThat(Html.text("60.8 mm \u00d7 21.3 mm, 48 \u00b5m, \u5149\u5b66 \ud83d\udd26"))
        .isEqualTo("60.8 mm \u00d7 21.3 mm, 48 \u00b5m, \u5149\u5b66 \ud83d\udd26");
  }

  @Test
  void anchorsAreLettersDigitsAndHyphens() {
    assertThat(Html.anchor("XpoMsa.module-power on xpo[1..16]"))
        .isEqualTo("XpoMsa-module-power-on-xpo-1-16");
    assertThat(Html.anchor("\" onclick=\"")).isEqualTo("onclick");
    assertThat(Html.anchor("\u5149")).isEqualTo("x");
  }
}
