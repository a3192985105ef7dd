package dev.shoreline.emit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.emit.diagram.BlockDiagram;
import dev.shoreline.tests.sketch.GoldenFiles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConformanceEmitterTest {
  @Test
  void writesEveryForm() {
    assertThat(Written.of(Written.sample("")).byPath())
        .containsOnlyKeys(
            "conformance/report.html",
            "conformance/report.md",
            "conformance/report.json",
            "conformance/report.sarif",
            "conformance/report.junit.xml");
    assertThat(new ConformanceEmitter().id()).isEqualTo("conformance");
  }

  @Test
  void writesTheSameBytesTwiceWhateverTheLocaleAndZone() {
    Written first = Written.of(Written.sample(""));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    try {
      assertThat(Written.of(Written.sample(""))).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /**
   * The HTML is left to the eye and to {@link HtmlReportTest}; its diagram is here. Of the computed
   * figures three are enough: a new one is no change of the report.
   */
  @Test
  void writesWhatWasReviewed() throws Exception {
    ReportModel all = ReportModel.of(Written.sample(""));
    List<RollUpRow> some =
        all.rollUps().stream()
            .filter(r -> List.of("bandwidth", "optical.margin", "cost").contains(r.name()))
            .toList();
    ReportModel model =
        new ReportModel(
            all.conformance(),
            all.head(),
            all.figures(),
            all.counts(),
            all.verdicts(),
            some,
            all.sources(),
            all.power(),
            all.plates(),
            all.simulated());
    Map<String, String> goldens = new TreeMap<>();
    goldens.put("conformance/report.md", ConformanceEmitter.markdown(model));
    goldens.put("conformance/report.json", JsonReport.render(model));
    goldens.put("conformance/report.sarif", SarifReport.render(model));
    goldens.put("conformance/report.junit.xml", JunitSuite.render(model));
    goldens.put("conformance/diagram.svg", BlockDiagram.draw(model.conformance()));
    GoldenFiles.check(goldens);
  }
}
