package dev.shoreline.emit.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SvgTest {
  @Test
  void roundsToTenthsInEveryLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(Svg.number(1234.56)).isEqualTo("1234.6");
      assertThat(Svg.number(100)).isEqualTo("100");
      assertThat(Svg.number(-0.04)).isEqualTo("0");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void escapesTexts() {
    String svg = new Svg(10, 10, "<t>").text(0, 0, "a<b", "c").open("\"&").close().finish();
    assertThat(svg).contains("<title>&lt;t&gt;</title>", ">a&lt;b</text>", "&quot;&amp;");
  }

  @Test
  void drawsNoNegativeWidths() {
    assertThat(new Svg(10, 10, "").rect(0, 0, -3, 2, 0, "c").finish()).contains("width=\"0\"");
  }
}
