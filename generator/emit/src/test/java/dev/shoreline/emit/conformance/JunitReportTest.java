package dev.shoreline.emit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
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
