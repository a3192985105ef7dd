package dev.shoreline.emit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Every name and text of the design is hostile; no form of the report may let one out. */
class HostileTextTest {
  private static final String POISON =
      "</title></style></text><script>alert(1)</script><img src=x onerror=alert(1)>"
          + "\" onload='x' | `code` [link](javascript:alert(1)) ]]> <!-- & &lt;"
          + "\u0000\u001b[31m\u202e\u2028\ud800\r\n# heading\n| cell | @someone";

  private final Written files = Written.of(Written.sample(POISON));

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
  }

  private static List<Element> elements(Node node) {
    List<Element> all = new ArrayList<>();
    NodeList children = node.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element e) {
        all.add(e);
        all.addAll(elements(e));
      }
    }
    return all;
  }

  @Test
  void htmlHasOnlyOurElementsAndAttributes() throws Exception {
    Set<String> allowed =
        Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "main",
            "header",
            "section",
            "nav",
            "footer",
            "div",
            "h1",
            "h2",
            "p",
            "ul",
            "li",
            "b",
            "dl",
            "dt",
            "dd",
            "a",
            "span",
            "br",
            "figure",
            "details",
            "summary",
            "figcaption",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "svg",
            "g",
            "rect",
            "line",
            "path",
            "text",
            "circle");
    for (Element e : elements(xml(files.get("report.html")))) {
      assertThat(allowed).contains(e.getTagName());
      for (int i = 0; i < e.getAttributes().getLength(); i++) {
        Node attribute = e.getAttributes().item(i);
        assertThat(attribute.getNodeName()).doesNotStartWith("on").isNotEqualTo("src");
        if (attribute.getNodeName().equals("href")) {
          assertThat(attribute.getNodeValue()).startsWith("#");
        }
      }
    }
  }

  @Test
  void htmlShowsTheTextItself() throws Exception {
    String text = xml(files.get("report.html")).getDocumentElement().getTextContent();
    assertThat(text).contains("<script>alert(1)</script>").contains("[U+202E]", "[U+0000]");
  }

  @Test
  void junitIsWellFormedAndKeepsItsShape() throws Exception {
    Document report = xml(files.get("report.junit.xml"));
    Set<String> allowed =
        Set.of(
            "testsuites",
            "testsuite",
            "testcase",
            "properties",
            "property",
            "failure",
            "error",
            "skipped",
            "system-out");
    assertThat(elements(report)).allMatch(e -> allowed.contains(e.getTagName()));
    assertThat(report.getElementsByTagName("testcase").getLength()).isEqualTo(22);
  }

  @Test
  void jsonKeepsEveryCharacter() throws Exception {
    JsonNode report = new ObjectMapper().readTree(files.get("report.json"));
    assertThat(report.at("/design/name").asText()).startsWith("Xpo204T</title>").contains("\u0000");
    assertThat(report.at("/verdicts").size()).isEqualTo(22);
  }

  @Test
  void sarifIsJsonAndItsPlacesStayRelative() throws Exception {
    JsonNode log = new ObjectMapper().readTree(files.get("report.sarif"));
    for (JsonNode result : log.at("/runs/0/results")) {
      String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri").asText();
      assertThat(uri).matches("[A-Za-z0-9._~%/-]+").doesNotStartWith("/").doesNotContain("..");
    }
  }

  @Test
  void markdownTablesKeepTheirColumns() {
    String report = files.get("report.md");
    assertThat(report).doesNotContain("<script", "<img", "\u202e", "\u0000", "](javascript");
    List<String> rows = report.lines().filter(l -> l.startsWith("|")).toList();
    assertThat(rows).hasSizeGreaterThan(40);
    int columns = 0;
    for (String row : rows) {
      // A pipe behind a backslash belongs to a cell.
      int pipes = row.replaceAll("\\\\\\\\", "").replaceAll("\\\\\\|", "").split("\\|", -1).length;
      boolean first = row.matches("\\| (Figure|Verdict|Name|Source) .*");
      columns = first ? pipes : columns;
      assertThat(pipes).as(row).isEqualTo(columns);
    }
    assertThat(report.lines().filter(l -> l.startsWith("#"))).hasSize(7);
  }
}
