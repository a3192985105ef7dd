package dev.shoreline.emit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JunitReportTest {
  private static Document report() throws Exception {
    String text = Written.of(Written.sample("")).get("report.junit.xml");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static Element testcase(String name) throws Exception {
    var cases = report().getElementsByTagName("testcase");
    for (int i = 0; i < cases.getLength(); i++) {
      Element e = (Element) cases.item(i);
      if (e.getAttribute("name").equals(name)) {
        return e;
      }
    }
    throw new AssertionError(name);
  }

  private static boolean has(Element testcase, String child) {
    return testcase.getElementsByTagName(child).getLength() == 1;
  }

  @Test
  void countsAgreeWithTheCases() throws Exception {
    Element root = report().getDocumentElement();
    assertThat(root.getAttribute("tests")).isEqualTo("22");
    assertThat(root.getAttribute("failures")).isEqualTo("2");
    assertThat(root.getAttribute("errors")).isEqualTo("1");
    assertThat(root.getAttribute("skipped")).isEqualTo("2");
    assertThat(root.getElementsByTagName("failure").getLength()).isEqualTo(2);
    assertThat(root.getAttribute("time")).isEqualTo("0");
    assertThat(root.hasAttribute("timestamp")).isFalse();
  }

  private static final String POISON =
      "]]> <!-- & &lt; \" ' \u0000\u0008\u001b\ufffe\uffff\ud800\udc00\ud800 \r\n</failure>";

  @Test
  void hasTheShapeThatBuildServersRead() throws Exception {
    var schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(JunitReportTest.class.getResource("/schema/junit.xsd"));
    for (String poison : List.of("", POISON)) {
      String text = Written.of(Written.sample(poison)).get("report.junit.xml");
      schema.newValidator().validate(new StreamSource(new StringReader(text)));
      // A lone surrogate would not survive being written as UTF-8.
      assertThat(text.codePoints()).allMatch(JunitReportTest::isXml);
    }
  }

  private static boolean isXml(int c) {
    return c == '\n'
        || c == '\t'
        || c >= 0x20 && c <= 0xd7ff
        || c >= 0xe000 && c <= 0xfffd
        || c > 0xffff;
  }

  @Test
  void everySuiteCountsItsOwnCases() throws Exception {
    var suites = report().getElementsByTagName("testsuite");
    assertThat(suites.getLength()).isGreaterThan(3);
    int tests = 0;
    for (int i = 0; i < suites.getLength(); i++) {
      Element suite = (Element) suites.item(i);
      counts(suite, "tests", "testcase");
      counts(suite, "failures", "failure");
      counts(suite, "errors", "error");
      counts(suite, "skipped", "skipped");
      tests += suite.getElementsByTagName("testcase").getLength();
    }
    assertThat(report().getDocumentElement().getAttribute("tests")).isEqualTo("" + tests);
  }

  private static void counts(Element suite, String attribute, String element) {
    assertThat(suite.getAttribute(attribute))
        .isEqualTo("" + suite.getElementsByTagName(element).getLength());
  }

  @Test
  void failureCarriesTheFigures() throws Exception {
    Element failing = testcase("rating.SupplyOverCurrent bus");
    assertThat(failing.getAttribute("classname")).isEqualTo("rating");
    Element failure = (Element) failing.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("type")).isEqualTo("error");
    assertThat(failure.getTextContent())
        .contains("measured: 268 A", "limit: <= 250 A", "margin: -18 A -7.2 %", "switch.shore:");
  }

  @Test
  void whatCannotBeEvaluatedIsAnError() throws Exception {
    assertThat(has(testcase("Ieee8023dj.DR8.tdecq xpo[1..16]"), "error")).isTrue();
  }

  @Test
  void waivedAndNotApplicableAreSkippedWithTheirReason() throws Exception {
    Element waived = testcase("XpoMsa.module-power xpo[16]");
    assertThat(((Element) waived.getElementsByTagName("skipped").item(0)).getAttribute("message"))
        .startsWith("waived: prototype at 480 W");
    Element aside = testcase("closure.LaserLeavesLaneDark xpo[1..16]");
    assertThat(((Element) aside.getElementsByTagName("skipped").item(0)).getAttribute("message"))
        .isEqualTo("not applicable: the lasers are inside the modules");
  }

  @Test
  void marginalPassesAndSaysSo() throws Exception {
    Element marginal = testcase("thermal.CaseTooHot xpo[1..16]");
    assertThat(has(marginal, "failure")).isFalse();
    assertThat(marginal.getElementsByTagName("system-out").item(0).getTextContent())
        .startsWith("marginal: holds at typical heat");
  }
}
