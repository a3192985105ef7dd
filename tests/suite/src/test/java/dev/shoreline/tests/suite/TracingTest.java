package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.tests.kit.Repository;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Two clicks lead from every number of the shipped comparison to its sources. */
class TracingTest {
  @TempDir private Path out;

  @Test
  void everyNumberOfTheShippedComparisonLeadsToASource() throws Exception {
    Shoreline.Checked checked = Example.check(List.of(Repository.root().resolve("examples")));
    List<Shoreline.Compared> made =
        Shoreline.compareStated(checked, checked.comparisons(), null, out, Shoreline.Progress.NONE);
    Path routes =
        made.stream()
            .map(Shoreline.Compared::page)
            .filter(p -> p != null && p.endsWith("routes.html"))
            .findFirst()
            .orElseThrow();
    Document page = parse(Files.readString(routes));
    Map<String, Element> targets = targets(page);

    List<String> lost = new ArrayList<>();
    int numbers = 0;
    int sourced = 0;
    for (Element cell : elements(page, "td")) {
      boolean number = List.of("number", "partly").contains(cell.getAttribute("class"));
      if (number && !isCount(cell)) {
        numbers++;
        Element formula = targets.get(first(cell).substring(1));
        boolean found = formula != null && formula.getAttribute("class").equals("inputs");
        int sources = found ? sources(formula, targets, routes, lost) : 0;
        sourced += sources > 0 ? 1 : 0;
        if (!found) {
          lost.add(cell.getTextContent() + " leads to " + first(cell));
        }
      }
    }
    assertThat(lost).isEmpty();
    assertThat(numbers).isGreaterThan(60);
    assertThat(sourced).as("of %s numbers", numbers).isGreaterThan(numbers * 9 / 10);
  }

  /** Counts of verdicts lead to their row, and from there to the report. */
  private static boolean isCount(Element cell) {
    Element row = (Element) cell.getParentNode();
    return row.getElementsByTagName("rect").getLength() == 0;
  }

  /**
   * The second click: each stated value leads to an entry of the sources, or to a place of a report
   * that is there.
   */
  private static int sources(
      Element formula, Map<String, Element> targets, Path page, List<String> lost)
      throws Exception {
    int sources = 0;
    for (Element value : elements(formula, "div")) {
      NodeList links = value.getElementsByTagName("a");
      if (links.getLength() == 0) {
        if (!value.getAttribute("class").contains("quiet")) {
          lost.add(value.getTextContent());
        }
        continue;
      }
      String href = ((Element) links.item(0)).getAttribute("href");
      if (href.startsWith("#source-")) {
        Element source = targets.get(href.substring(1));
        boolean named =
            source != null
                && source.getTextContent().contains(links.item(0).getTextContent())
                && !source.getTextContent().isBlank();
        sources += named ? 1 : 0;
        if (!named) {
          lost.add(value.getTextContent() + " leads to " + href);
        }
      } else {
        String[] place = href.split("#", 2);
        Path report = page.resolveSibling(place[0]).normalize();
        if (!Files.readString(report).contains("id=\"" + place[1] + "\"")) {
          lost.add(value.getTextContent() + " leads to " + href);
        }
      }
    }
    return sources;
  }

  private static String first(Element cell) {
    return ((Element) cell.getElementsByTagName("a").item(0)).getAttribute("href");
  }

  private static Document parse(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
  }

  private static Map<String, Element> targets(Document page) {
    Map<String, Element> targets = new HashMap<>();
    for (Element e : elements(page, "*")) {
      if (!e.getAttribute("id").isEmpty()) {
        assertThat(targets.put(e.getAttribute("id"), e)).as(e.getAttribute("id")).isNull();
      }
    }
    return targets;
  }

  private static List<Element> elements(Node in, String name) {
    NodeList found =
        in instanceof Document d
            ? d.getElementsByTagName(name)
            : ((Element) in).getElementsByTagName(name);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }
}
