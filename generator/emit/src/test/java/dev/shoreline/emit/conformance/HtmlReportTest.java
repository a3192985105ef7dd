package dev.shoreline.emit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Conformance;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private final String html = Written.of(Written.sample("")).get("report.html");

  @Test
  void headSaysWhatWasCheckedAgainstWhat() {
    assertThat(html)
        .contains("<h1>Xpo204T</h1>", "204.8 Tb/s at the panel", "Extra-dense pluggable optics")
        .contains("XPO MSA, revision 1.0, 2026-07-31 <span class=\"tag\">provisional</span>")
        .contains("OIF ELSFP implementation agreement, revision 02.0</div>")
        .contains("checked against our transcription of the limits");
  }

  @Test
  void attentionComesBeforePassing() {
    assertThat(html.indexOf("rating.SupplyOverCurrent</span>"))
        .isLessThan(html.indexOf("OifCei.channel-loss</span>"));
    assertThat(html.indexOf("XpoMsa.module-power</span>"))
        .isLessThan(html.indexOf("Ieee8023dj.DR8.channel-loss</span>"));
    assertThat(html.indexOf("id=\"attention\"")).isLessThan(html.indexOf("id=\"passing\""));
  }

  @Test
  void showsWaiverSourcesAndPlaceOfEachVerdict() {
    assertThat(html)
        .contains("Waived: prototype at 480 W, connector is rated for it - by thermal review board")
        .contains("until 2027-03-01", "XPO MSA launch announcement, key figures")
        .contains("confidence medium", "switch.shore:34", "Hint: lower it to 250 A");
  }

  @Test
  void saysWhatADesignIsHeldToWhereSourcesDiffer() {
    String said =
        "held to 400 W (XPO MSA launch announcement, figure 3); Maker, 2026 says 480 W: would pass";
    assertThat(html.split("id=\"differ\"")[1].split("</section>")[0])
        .contains("<div>" + said + "</div>")
        .contains("overlaid by switch.shore:90, the library says unknown (provisional)")
        .doesNotContain("XpoMsa.lane-count");
    assertThat(html.split("id=\"passing\"")[1]).contains("<span class=\"why\">" + said);
  }

  @Test
  void hasAllPictures() {
    assertThat(html)
        .contains("Levels, parts and lanes of Xpo204T", "Power by level and kind of part</title>")
        .contains("Margins as a share of the limit", "Temperatures from the coolant");
  }

  @Test
  void unknownFiguresSayWhy() {
    assertThat(html)
        .contains("<div class=\"value none\">unknown</div>")
        .doesNotContain(">null<", "NaN");
  }

  @Test
  void saysSoWhenNothingWasChecked() {
    Conformance none = new Conformance(Written.sample("").analysis(), List.of());
    assertThat(Written.of(none).get("report.html"))
        .contains("No rule was checked.")
        .doesNotContain("id=\"passing\"", "id=\"margins\"");
  }
}
