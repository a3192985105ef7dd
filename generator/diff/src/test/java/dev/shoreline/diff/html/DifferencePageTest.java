package dev.shoreline.diff.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.diff.Difference;
import dev.shoreline.diff.SampleDifference;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DifferencePageTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          "html", "head", "meta", "title", "style", "body", "main", "header", "section", "nav",
          "footer", "div", "h1", "h2", "h3", "p", "ul", "li", "b", "a", "span", "table", "thead",
          "tbody", "tr", "th", "td", "svg", "line", "circle");

  private static String sample(String extra) {
    return DifferencePage.render(SampleDifference.of(extra), SampleDifference.broken(extra));
  }

  private static Document xml(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
  }

  private static String shown(String page) throws Exception {
    // Cells and the lines within them are words of their own.
    Document document = xml(page.replace("</td>", " </td>").replace("<span", " <span"));
    return document.getElementsByTagName("main").item(0).getTextContent().replaceAll("\\s+", " ");
  }

  @Test
  void showsWhatChanged() throws Exception {
    assertThat(shown(sample("")))
        .contains("HEAD~1 to working tree")
        .contains("2 new failures", "1 failure gone", "1 design added", "1 design changed")
        .contains("HEAD~1 has 1 error; the comparison is incomplete")
        .contains("working tree has 2 errors", "no such part")
        .contains("It was called Crate.")
        .contains("optical power of part Oe oe[1..8] value typ 10 W typ 13 W")
        .contains("2 verdicts newly fail, 1 verdict no longer fails")
        .contains("8 ea", "10 ea", "+2 ea", "+2401.00 USD", "-4 ea", "-4802.00 USD")
        .contains("Cost of the lines that differ: -2401.00 USD")
        .contains("Power, box input", "+1 kW", "+8.3 %")
        .contains("+5 W (+5 %)", "+4 W (+4 %)", "-1 W")
        .contains("r, by b, until 2027", "s, until 2028")
        .contains("This design is new.", "This design is gone.")
        .contains("part Oe")
        .contains("notes.shore changed")
        .doesNotContain("Same");
  }

  @Test
  void totalsThatStayAreNotShown() throws Exception {
    assertThat(shown(sample(""))).doesNotContain("7 kW");
  }

  @Test
  void nothingIsSaidInWords() throws Exception {
    Difference nothing = new Difference("a", "b", List.of(), List.of(), List.of());
    assertThat(shown(DifferencePage.render(nothing, List.of())))
        .contains("a to b")
        .contains("No difference.")
        .doesNotContain("incomplete");
  }

  @Test
  void hostileTextsStayTexts() throws Exception {
    Document page = xml(sample(SampleDifference.POISON));
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      assertThat(ELEMENTS).contains(all.item(i).getNodeName());
      NamedNodeMap attributes = all.item(i).getAttributes();
      for (int k = 0; k < attributes.getLength(); k++) {
        String name = attributes.item(k).getNodeName();
        assertThat(name).doesNotStartWith("on").isNotEqualTo("src");
        if (name.equals("href")) {
          assertThat(attributes.item(k).getNodeValue()).startsWith("#");
        }
      }
    }
    assertThat(page.getDocumentElement().getTextContent())
        .contains("<script>alert(1)</script>")
        .contains("[U+202E]")
        .doesNotContain("\u202e");
  }

  @Test
  void isTheSameTwice() {
    assertThat(sample("")).isEqualTo(sample(""));
  }
}
