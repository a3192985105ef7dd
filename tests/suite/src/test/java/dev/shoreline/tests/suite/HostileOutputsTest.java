package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shoreline.check.render.GitHubRenderer;
import dev.shoreline.check.render.Palette;
import dev.shoreline.check.render.TextRenderer;
import dev.shoreline.emit.messages.MessagesJson;
import dev.shoreline.emit.messages.MessagesSarif;
import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.tests.kit.Csv;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Text of a spec stays text in every output: it is no formula, no markup, no command of a
 * simulator, a shell, a terminal or a build service.
 */
class HostileOutputsTest {
  private static Shoreline.Checked checked;
  private static final Map<String, byte[]> OUTPUTS = new TreeMap<>();

  @BeforeAll
  static void build() {
    Path folder = BadInputTest.bad().resolve("hostile-text");
    checked = BadInputTest.checkIn(folder, List.of(folder));
    assertThat(checked.designs()).hasSize(1);
    OUTPUTS.putAll(Example.outputs(checked.designs().get(0)));
  }

  private static String text(String path) {
    return new String(OUTPUTS.get(path), StandardCharsets.UTF_8);
  }

  /** No escape sequence, bell or turn of direction, in whatever form, in any text. */
  @TestFactory
  Stream<DynamicTest> noControls() {
    return OUTPUTS.keySet().stream()
        .filter(path -> !path.endsWith(".xlsx"))
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path,
                    () ->
                        assertThat(
                                text(path)
                                    .chars()
                                    .filter(
                                        c -> Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0)
                                    .mapToObj(Integer::toHexString))
                            .isEmpty()));
  }

  @Test
  void cellsAreNoFormulas() throws IOException {
    List<List<String>> cells = Csv.cells(text("bom/bom.csv"));
    int width = cells.get(0).size();
    assertThat(cells).allMatch(row -> row.size() == width, "has as many cells as the head");
    assertThat(cells.stream().flatMap(List::stream))
        .noneMatch(c -> !c.isEmpty() && "=+-@\t\r".indexOf(c.charAt(0)) >= 0)
        .anyMatch(c -> c.contains("cmd|"));
    String sheets = "";
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(OUTPUTS.get("bom/bom.xlsx")))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().endsWith(".xml")) {
          String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          parse(e.getName(), xml);
          sheets += e.getName().contains("sheet") || e.getName().contains("haredStr") ? xml : "";
        }
      }
    }
    assertThat(sheets).contains("cmd|").doesNotContain("<script");
    Matcher formula = Pattern.compile("<f>(.*?)</f>").matcher(sheets);
    while (formula.find()) {
      assertThat(formula.group(1))
          .matches("[A-Z0-9:$,.*+()\"a-z]+")
          .doesNotContain("HYPERLINK", "WEBSERVICE", "cmd");
    }
  }

  @Test
  void pagesRunNothing() {
    for (String page : List.of("bom/bom.html", "conformance/report.html")) {
      assertThat(text(page)).contains("&lt;script");
      String live = text(page).replaceAll("(?s)<script>.*?</script>", "");
      // What scripts there are belong to the page: none of them holds text of the spec.
      Matcher script = Pattern.compile("(?s)<script[^>]*>(.*?)</script>").matcher(text(page));
      while (script.find()) {
        assertThat(script.group(1)).doesNotContain("alert(1)");
      }
      assertThat(live).doesNotContain("<script>alert", "<img src=x", "<b>me</b>");
      assertThat(Pattern.compile("<[^>]*\\son\\w+\\s*=").matcher(live).find()).isFalse();
      assertThat(
              Pattern.compile("(?i)(href|src)\\s*=\\s*[\"']?\\s*javascript:").matcher(live).find())
          .isFalse();
      assertThat(
              Pattern.compile("(?i)(href|src|action)\\s*=\\s*[\"']?\\s*(https?:|//)")
                  .matcher(live)
                  .find())
          .as("reaches out")
          .isFalse();
    }
  }

  @Test
  void markdownStaysInItsCells() {
    String report = text("conformance/report.md");
    assertThat(report).doesNotContain("<script", "<img", "<b>me", "](javascript:");
    int columns = 0;
    for (String line : report.split("\n")) {
      if (!line.startsWith("|")) {
        columns = 0;
        continue;
      }
      int bars = line.replace("\\|", "").replaceAll("[^|]", "").length();
      assertThat(columns == 0 || bars == columns).as(line).isTrue();
      columns = bars;
    }
    assertThat(report.lines()).noneMatch(l -> l.startsWith("::"));
  }

  @Test
  void machineFormatsParse() throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (Map.Entry<String, byte[]> e : OUTPUTS.entrySet()) {
      if (e.getKey().endsWith(".json") || e.getKey().endsWith(".sarif")) {
        JsonNode tree = json.readTree(e.getValue());
        assertThat(tree.isObject()).as(e.getKey()).isTrue();
      }
    }
    assertThat(text("bom/bom.cdx.json")).contains("=cmd|");
    Document junit = parse("report.junit.xml", text("conformance/report.junit.xml"));
    assertThat(elements(junit.getDocumentElement()))
        .isSubsetOf(
            "testsuites",
            "testsuite",
            "testcase",
            "failure",
            "error",
            "skipped",
            "properties",
            "property",
            "system-out");
  }

  private static List<String> elements(Element root) {
    java.util.ArrayList<String> names = new java.util.ArrayList<>();
    names.add(root.getTagName());
    for (Node n = root.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e) {
        names.addAll(elements(e));
      }
    }
    return names;
  }

  private static Document parse(String name, String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    } catch (Exception e) {
      throw new AssertionError(name + " is no well-formed XML: " + e.getMessage(), e);
    }
  }

  /** The only commands of a deck are its own, whatever the parts are called. */
  @Test
  void decksHoldNoOtherCommands() {
    for (String deck :
        List.of("simulation/thermal/thermal.cir", "simulation/thermal/thermal-worst.cir")) {
      List<String> lines = text(deck).lines().toList();
      assertThat(lines).filteredOn(l -> l.startsWith(".control")).hasSize(1);
      assertThat(lines).filteredOn(l -> l.startsWith(".endc")).hasSize(1);
      boolean control = false;
      for (String line : lines) {
        control = line.equals(".control") || (control && !line.equals(".endc"));
        if (control) {
          assertThat(line)
              .matches(
                  "\\.control|op|set numdgt=9|\\*.*|print [a-z0-9_]+|let good = .*|if .*|  let"
                      + " .*|end|  echo all \\d+ values agree.*|  quit \\d|echo some of .*|quit"
                      + " \\d");
        } else {
          assertThat(line).matches("\\*.*|[a-z0-9_]+ .*|\\.subckt .*|\\.ends .*|\\.endc|\\.end|");
        }
        assertThat(line).doesNotContain("`", "$(");
      }
    }
    assertThat(text("simulation/thermal/run").lines())
        .allMatch(
            l ->
                l.startsWith("#")
                    || l.startsWith("ngspice -b thermal")
                    || l.equals("set -e")
                    || l.equals("cd \"$(dirname \"$0\")\""));
  }

  @Test
  void messagesStayMessages() throws IOException {
    assertThat(checked.diagnostics()).isNotEmpty();
    List<String> annotations = new GitHubRenderer().render(checked.diagnostics()).lines().toList();
    assertThat(annotations)
        .hasSize(checked.diagnostics().size())
        .allMatch(l -> l.matches("::(error|warning|notice) file=spec\\.shore,.*"));
    for (Palette palette : List.of(Palette.NONE, Palette.ANSI)) {
      String text = new TextRenderer(checked.texts(), palette).render(checked.diagnostics());
      String plain = text.replaceAll("\u001b\\[[0-9;]*m", "");
      assertThat(plain.chars().filter(c -> Character.isISOControl(c) && c != '\n').boxed())
          .isEmpty();
    }
    ObjectMapper json = new ObjectMapper();
    json.readTree(MessagesJson.render(checked.diagnostics()));
    json.readTree(MessagesSarif.render(checked.diagnostics()));
  }

  /** The same for messages that quote the name of a file. */
  @Test
  void hostileFileNamesStayNames(@org.junit.jupiter.api.io.TempDir Path folder) throws IOException {
    String name = "a\n::error file=b::c\u001b[31m,line=3.shore";
    Files.writeString(folder.resolve(name), "part Other : Psu {\n  powr 3 W\n}\n");
    Shoreline.Checked checked = BadInputTest.checkIn(folder, List.of(folder));
    assertThat(checked.diagnostics()).hasSize(1);
    assertThat(new GitHubRenderer().render(checked.diagnostics()).lines()).hasSize(1);
    assertThat(Example.messages(checked)).doesNotContain("\n::error", "\u001b");
    new ObjectMapper().readTree(MessagesSarif.render(checked.diagnostics()));
  }
}
