package dev.shoreline.emit.compare;

import static dev.shoreline.emit.compare.Routes.checked;
import static dev.shoreline.emit.compare.Routes.copackaged;
import static dev.shoreline.emit.compare.Routes.pluggable;
import static dev.shoreline.tests.sketch.Sketch.a;
import static dev.shoreline.tests.sketch.Sketch.from;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.emit.trace.Trace;
import dev.shoreline.model.Source;
import dev.shoreline.model.message.Span;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** From a figure of the page to its source in two clicks. */
class TracesTest {
  private static final Source SHEET =
      new Source(
          "t.Sheet", "Sheet", "Module data sheet", "2026-05", "vendor", "10.1109/x.1", Span.NONE);

  private final Comparison comparison =
      Comparison.of(
          List.of(
              new Comparison.Entry(checked(copackaged("Cpo")), ""),
              new Comparison.Entry(
                  checked(
                      pluggable("Osfp", from(a("power", "", "25", "30", "W"), SHEET, "table 4-2"))),
                  "../osfp/conformance/report.html")),
          null);

  private final Document page = parse(ComparisonFormat.HTML.render(comparison));

  private static Document parse(String page) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(page)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private Element target(String href) {
    assertThat(href).startsWith("#");
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (((Element) all.item(i)).getAttribute("id").equals(href.substring(1))) {
        return (Element) all.item(i);
      }
    }
    throw new AssertionError("nothing is called " + href);
  }

  /** The address of the link with that text inside an element. */
  private static String link(Element in, String text) {
    NodeList links = in.getElementsByTagName("a");
    for (int i = 0; i < links.getLength(); i++) {
      if (links.item(i).getTextContent().equals(text)) {
        return ((Element) links.item(i)).getAttribute("href");
      }
    }
    throw new AssertionError("no link " + text + " in " + in.getTextContent());
  }

  /** The figure of a design in the table. */
  private Element cell(String row, int design) {
    String title = Routes.line(comparison, row).row().title();
    NodeList rows = ((Element) target("#table")).getElementsByTagName("tr");
    for (int i = 0; i < rows.getLength(); i++) {
      Element tr = (Element) rows.item(i);
      NodeList names = tr.getElementsByTagName("th");
      if (names.item(0).getTextContent().startsWith(title)) {
        return (Element) tr.getElementsByTagName("td").item(design + 1);
      }
    }
    throw new AssertionError("no row " + title);
  }

  @Test
  void twoClicksLeadFromAFigureToItsSource() {
    String figure = Routes.cell(comparison, "energy-optics", 1).text();
    Element formula = target(link(cell("energy-optics", 1), figure));
    assertThat(formula.getTextContent())
        .contains(figure, "power.optics / bandwidth.panel")
        .contains("osfp[1..32].power typ 25 W, max 30 W")
        .contains(", table 4-2", "parts.shore:7");

    Element source = target(link(formula, "Module data sheet"));
    assertThat(source.getTextContent()).contains("Module data sheet", "vendor", "2026-05");
    assertThat(link(source, "10.1109/x.1")).isEqualTo("https://doi.org/10.1109/x.1");
  }

  @Test
  void aValueWithoutASourceLeadsToTheReport() {
    Element formula =
        target(link(cell("bandwidth", 1), Routes.cell(comparison, "bandwidth", 1).text()));
    assertThat(formula.getTextContent()).contains("asic.serdes", "no source named");
    String href = "";
    NodeList links = formula.getElementsByTagName("a");
    for (int i = 0; i < links.getLength(); i++) {
      boolean report = links.item(i).getTextContent().equals("in the report");
      href = report ? ((Element) links.item(i)).getAttribute("href") : href;
    }
    assertThat(href).isEqualTo("../osfp/conformance/report.html#figure-bandwidth");
  }

  @Test
  void aFigureOfOnePartRestsOnThatPartOnly() {
    Traces traces = Traces.of(comparison);
    Line line = Routes.line(comparison, "optics-current");
    assertThat(line.cells().get(1).subjects()).containsExactly("osfp[1..32]");
    assertThat(traces.of(line, 1))
        .extracting(Trace::name)
        .contains("bus main.voltage", "osfp[1..32].power")
        .doesNotContain("asic.power");
  }

  @Test
  void everyNumberOfTheTableRestsOnSomething() {
    Traces traces = Traces.of(comparison);
    for (Line line : comparison.lines()) {
      for (int i = 0; i < line.cells().size(); i++) {
        boolean number = line.cells().get(i).number().isPresent();
        if (number
            && line.row().group() != Group.VERDICTS
            && line.row().group() != Group.MATURITY) {
          assertThat(traces.of(line, i)).as("%s of %s", line.row().id(), i).isNotEmpty();
        }
      }
    }
  }

  @Test
  void sourcesAreListedOnceWithTheNumberOfTheirValues() {
    assertThat(Traces.of(comparison).sources())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.source()).isEqualTo(SHEET);
              assertThat(s.values()).isEqualTo(1);
            });
  }
}
