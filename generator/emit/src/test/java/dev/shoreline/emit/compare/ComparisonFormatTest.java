package dev.shoreline.emit.compare;

import static dev.shoreline.emit.compare.Routes.checked;
import static dev.shoreline.emit.compare.Routes.compare;
import static dev.shoreline.emit.compare.Routes.copackaged;
import static dev.shoreline.emit.compare.Routes.pluggable;
import static dev.shoreline.tests.sketch.Sketch.a;
import static dev.shoreline.tests.sketch.Sketch.part;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.shoreline.model.Level;
import dev.shoreline.model.Source;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.tests.sketch.Sketch;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * The five forms say the same, lead to where a figure comes from, and let no text of a spec out.
 */
class ComparisonFormatTest {
  private static final String POISON =
      "=cmd|' /C calc'!A0</title></style><script>alert(1)</script><img src=x onerror=alert(1)>"
          + "\" onload='x' | `code` [link](javascript:alert(1)) ]]> <!-- & &lt;"
          + "\u0000\u001b[31m\u202e\u2028\ud800\r\n# heading\n| cell | @someone";

  private static final String REPORT = "../osfp/conformance/report.html";

  private final Comparison both =
      Comparison.of(
          List.of(
              new Comparison.Entry(checked(copackaged("Cpo")), ""),
              new Comparison.Entry(checked(pluggable("Osfp")), REPORT)),
          null);

  private static Comparison hostile() {
    Sketch s =
        pluggable(POISON)
            .fact(a("description", POISON))
            .fact(a("revision", POISON))
            .fact(a("route", POISON))
            .standard(POISON, POISON, POISON, true)
            .bus(POISON, "48");
    var coolant = part(POISON, "Coolant", a("density", "1000", "kg/m^3"));
    s.loop(
        POISON,
        a("coolant", new Value.PartRef(coolant)),
        a("inlet", "40", "degC"),
        a("flow", "1", "L/min"));
    Source source =
        new Source(POISON, POISON, POISON, POISON, POISON, "10.1109/x" + POISON, Span.NONE);
    var engine =
        part(
            POISON,
            "OpticalEngine",
            a("drive", POISON),
            Sketch.from(a("power", "3", "W"), source, POISON),
            a("serviced", "fixed"));
    s.plate(s.add(Level.CHIP, POISON, 0, 0, engine), POISON);
    return compare(s, pluggable("Osfp"));
  }

  private static Document html(Comparison comparison) throws Exception {
    String page = ComparisonFormat.HTML.render(comparison);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
  }

  private static JsonNode json(Comparison comparison) throws Exception {
    return new ObjectMapper().readTree(ComparisonFormat.JSON.render(comparison));
  }

  @ParameterizedTest
  @EnumSource(ComparisonFormat.class)
  void everyFormIsTheSameToTheByteInEveryLocale(ComparisonFormat format) {
    String first = format.render(compare(copackaged("Cpo"), pluggable("Osfp")));
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(format.render(compare(copackaged("Cpo"), pluggable("Osfp")))).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
    }
    assertThat(first).endsWith("\n").doesNotContain("\r").contains("Cpo", "Osfp");
    assertThat(first).contains("power enters at 12 V").contains("typ 12.5 W, max 15 W");
  }

  @Test
  void jsonHasTheShapeThatItsSchemaPromises() throws Exception {
    try (InputStream in = JsonTable.class.getResourceAsStream("compare.schema.json")) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      var validator = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
      for (Comparison c :
          List.of(both, hostile(), Routes.scaled("102.4", pluggable("A"), new Sketch("Empty")))) {
        assertThat(validator.validate(ComparisonFormat.JSON.render(c), InputFormat.JSON)).isEmpty();
      }
    }
  }

  @Test
  void jsonCellsCarryValueUnitCornersBasisAndRollUp() throws Exception {
    JsonNode root = json(both);
    JsonNode row = null;
    for (JsonNode r : root.get("rows")) {
      row = r.get("id").asText().equals("energy-optics") ? r : row;
    }
    assertThat(row).isNotNull();
    assertThat(row.get("basis").asText()).contains("lasers");
    assertThat(row.at("/rollUps/0/name").asText()).isEqualTo("energy.optics");
    assertThat(row.at("/rollUps/0/title").asText()).contains("Energy per bit");
    assertThat(row.at("/cells/1/design").asText()).isEqualTo("B");
    assertThat(row.at("/cells/1/value/unit").asText()).isEqualTo("pJ/bit");
    assertThat(row.at("/cells/1/value/typ").decimalValue()).isEqualByComparingTo("15.625");
    assertThat(row.at("/cells/1/value/max").decimalValue()).isEqualByComparingTo("18.75");
    assertThat(row.at("/cells/1/value").has("min")).isFalse();
    assertThat(root.at("/designs/1/report").asText()).isEqualTo(REPORT);
    assertThat(root.get("scale").isNull()).isTrue();
  }

  @Test
  void figuresLeadToTheirFormulaAndToTheReport() throws Exception {
    Document page = html(both);
    NodeList links = page.getElementsByTagName("a");
    boolean formula = false;
    boolean report = false;
    for (int i = 0; i < links.getLength(); i++) {
      Element link = (Element) links.item(i);
      formula |=
          link.getAttribute("href").equals("#row-energy-optics_B")
              && link.getAttribute("title").startsWith("power.optics / bandwidth.panel");
      report |= link.getAttribute("href").equals(REPORT + "#figure-energy-optics");
    }
    assertThat(formula).isTrue();
    assertThat(report).isTrue();
    String text = ComparisonFormat.HTML.render(both);
    assertThat(text).contains("<tr id=\"row-energy-optics\">").doesNotContain("href=\"#figure");
  }

  @Test
  void everyLinkInsideThePageHasItsTarget() throws Exception {
    Document page = html(both);
    Set<String> ids = new java.util.HashSet<>();
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      ids.add(((Element) all.item(i)).getAttribute("id"));
    }
    for (int i = 0; i < all.getLength(); i++) {
      String href = ((Element) all.item(i)).getAttribute("href");
      if (href.startsWith("#")) {
        assertThat(ids).contains(href.substring(1));
      }
    }
  }

  @Test
  void htmlLetsNoTextOut() throws Exception {
    NodeList all = html(hostile()).getElementsByTagName("*");
    Set<String> allowed =
        Set.of(
            ("html head meta title style body main header nav section footer div h1 h2 p b a span"
                    + " table thead tbody tr th td svg g rect line text")
                .split(" "));
    for (int i = 0; i < all.getLength(); i++) {
      Element e = (Element) all.item(i);
      assertThat(allowed).contains(e.getTagName());
      for (int k = 0; k < e.getAttributes().getLength(); k++) {
        String name = e.getAttributes().item(k).getNodeName();
        assertThat(name).doesNotStartWith("on").isNotIn("src", "style");
        if (name.equals("href")) {
          assertThat(e.getAttribute("href")).matches("#.*|https://doi[.]org/10[.]1109/x");
        }
      }
    }
    assertThat(html(hostile()).getDocumentElement().getTextContent())
        .contains("<script>alert(1)</script>", "[U+202E]");
  }

  @Test
  void csvCellsStartNoFormula() {
    String csv = ComparisonFormat.CSV.render(hostile());
    assertThat(csv).contains("'=cmd").doesNotContain("\u202e", "\u001b", ",=", "\"=", "\n=");
    int columns = 6 + 2 * 6;
    for (String line : csv.split("\n")) {
      String bare = line.replaceAll("\"([^\"]|\"\")*\"", "q");
      assertThat(bare.split(",", -1)).as(line).hasSize(columns);
    }
    assertThat(ComparisonFormat.CSV.render(both)).contains(",,12.5,15,given,");
  }

  @Test
  void markdownKeepsItsTables() {
    String text = ComparisonFormat.MD.render(hostile());
    assertThat(text).doesNotContain("<script", "<img", "\u202e", "\u0000", "](javascript");
    int columns = 0;
    for (String row : text.lines().toList()) {
      if (!row.startsWith("|")) {
        columns = 0;
        continue;
      }
      int pipes = row.replaceAll("\\\\\\\\", "").replaceAll("\\\\\\|", "").split("\\|", -1).length;
      columns = columns == 0 ? pipes : columns;
      assertThat(pipes).as(row).isEqualTo(columns);
    }
    assertThat(text.lines().filter(l -> l.startsWith("# "))).hasSize(1);
  }

  @Test
  void terminalIsNotSteered() {
    String text = ComparisonFormat.TEXT.render(hostile());
    assertThat(text).doesNotContain("\u001b", "\u202e", "\u0000").contains("\\u{1b}");
    assertThat(ComparisonFormat.TEXT.render(both).lines())
        .allMatch(l -> l.length() <= 42 + 2 * 26 || !l.startsWith("  "));
  }

  @Test
  void textExplainsWhatIsNotGivenInFootnotes() {
    String text = ComparisonFormat.TEXT.render(both);
    assertThat(text).containsPattern("other basis \\[\\d+]");
    assertThat(text).containsPattern("\\[\\d+] the panel's height is 1 RU\n");
    assertThat(text.lines()).noneMatch(l -> l.endsWith(" "));
  }

  @Test
  void barsAreDrawnForNumbersOnly() {
    assertThat(Bars.draw(both.columns(), Routes.line(both, "route"))).isEmpty();
    assertThat(Bars.draw(both.columns(), Routes.line(both, "verdicts-pass"))).isEmpty();
    assertThat(Bars.draw(both.columns(), Routes.line(both, "mass"))).isEmpty();
    String power = Bars.draw(both.columns(), Routes.line(both, "power-per-800-light"));
    // 15 W is the widest: 170 px of it, and 12.5 W is five sixths of that.
    assertThat(power)
        .contains("x=\"157.7\" y=\"15\" width=\"28.3\"", "width=\"141.7\" height=\"8\"")
        .contains("<title>Osfp: typ 12.5 W, max 15 W</title>");
  }

  @Test
  void filesHaveTheirNames() {
    assertThat(List.of(ComparisonFormat.values()))
        .extracting(ComparisonFormat::fileName)
        .containsExactly(
            "compare.txt", "compare.md", "compare.csv", "compare.json", "compare.html");
    assertThat(ComparisonFormat.TEXT.fileName("routes")).isEqualTo("routes.txt");
    assertThat(ComparisonFormat.HTML.fileName("routes")).isEqualTo("routes.html");
  }

  private static Comparison held(String title) {
    return Comparison.of(
        title,
        List.of(
            new Comparison.Entry(checked(copackaged("Cpo")), ""),
            new Comparison.Entry(checked(pluggable("Osfp")), REPORT, true),
            new Comparison.Entry(checked(pluggable("Other")), "", true)),
        null);
  }

  @ParameterizedTest
  @EnumSource(
      value = ComparisonFormat.class,
      names = {"TEXT", "MD", "JSON", "HTML"})
  void theTitleAndWhatFiguresAreAgainstTheBaselineAreShown(ComparisonFormat format) {
    String text = format.render(held("Light & copper")).replace('\n', ' ');

    assertThat(text).containsPattern("Light (&|&amp;|\\\\&) copper").contains("x 0.", "x 1");
    assertThat(text.replaceAll(" +", " ")).contains("holds it against Osfp, the baseline");
    assertThat(format.render(both)).doesNotContain("x 0.", "the baseline");
  }

  @Test
  void oneColumnIsTheBaseline() throws Exception {
    Comparison c = held("T");

    assertThat(c.columns()).extracting(Column::baseline).containsExactly(false, true, false);
    assertThat(json(c).get("baseline").asText()).isEqualTo("B");
    assertThat(json(c).get("title").asText()).isEqualTo("T");
    assertThat(json(both).get("baseline").asText()).isEmpty();
    assertThat(ComparisonFormat.MD.render(c)).contains("**Osfp**").contains(" (baseline)\n");
    assertThat(ComparisonFormat.TEXT.render(c)).startsWith("T\n").contains("B Osfp (baseline)");
    assertThat(ComparisonFormat.HTML.render(c)).contains("<span class=\"tag\">baseline</span>");
    Line power = Routes.line(c, "power-per-800-light");
    assertThat(c.against(power, 0)).startsWith("x 0.");
    assertThat(c.against(power, 1)).isEmpty();
    assertThat(c.against(power, 2)).isEqualTo("x 1");
  }

  @Test
  void aHostileTitleStaysInside() throws Exception {
    Comparison c = held(POISON);

    assertThat(html(c).getDocumentElement().getTextContent()).contains("<script>alert(1)</script>");
    assertThat(html(c).getElementsByTagName("script").getLength()).isZero();
    assertThat(ComparisonFormat.TEXT.render(c)).doesNotContain("\u001b", "\u202e");
    String markdown = ComparisonFormat.MD.render(c);
    assertThat(markdown).doesNotContain("<script", "<img", "](javascript");
    assertThat(markdown.lines().filter(l -> l.startsWith("# "))).hasSize(1);
    assertThat(json(c).get("title").asText()).isEqualTo(POISON);
  }
}
