package dev.shoreline.emit.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PageTest {
  private static final Page PAGE =
      new Page(
          "Bill of materials",
          "Switch <b>A</b>",
          List.of(
              new Page.Section("head", "", "<h1>Head</h1>"),
              new Page.Section("one", "One & only", "<p>1</p>"),
              new Page.Section("two", "Two", "<p>2</p>"),
              new Page.Section("three", "Three", "<p>3</p>")),
          ".mine { color: var(--accent); }\n");

  private static Document parse() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(PAGE.render().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void isWellFormedAndSelfContained() throws Exception {
    Document page = parse();
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(page.getElementsByTagName("link").getLength()).isZero();
    assertThat(PAGE.render()).doesNotContain("http:", "https:", "url(", "@import");
    assertThat(page.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Switch <b>A</b> - Bill of materials");
  }

  @Test
  void policyAllowsExactlyTheStyleSheetOfThePage() throws Exception {
    Document page = parse();
    String css = page.getElementsByTagName("style").item(0).getTextContent();
    assertThat(css).isEqualTo(PAGE.style()).endsWith(".mine { color: var(--accent); }\n");
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
    String policy = ((Element) page.getElementsByTagName("meta").item(1)).getAttribute("content");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
        .doesNotContain("unsafe");
  }

  @Test
  void aScriptIsLetThroughByItsDigestAlone() throws Exception {
    String script = "document.title = 'x';\n";
    Page page = new Page("Shoreline", "Rules", List.of(), "", script, "The <end>");
    assertThat(page.render())
        .contains("<script>" + script + "</script>")
        .contains("<footer>The &lt;end&gt;</footer>");
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
    assertThat(page.policy())
        .contains("; script-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "';")
        .doesNotContain("unsafe");
    assertThat(PAGE.policy()).doesNotContain("script-src");
  }

  @Test
  void contentsFollowTheHeadAndNameTheSections() throws Exception {
    Element nav = (Element) parse().getElementsByTagName("nav").item(0);
    assertThat(nav.getElementsByTagName("a").getLength()).isEqualTo(3);
    assertThat(nav.getTextContent()).contains("One & only").doesNotContain("Head");
    assertThat(PAGE.render().indexOf("<nav")).isGreaterThan(PAGE.render().indexOf("Head</h1>"));
  }

  @Test
  void hasDarkAndPaper() {
    assertThat(StyleSheet.TEXT)
        .contains("prefers-color-scheme: dark", "@media print", "tabular-nums", "system-ui");
  }

  @Test
  void endsEveryLineWithOneLineFeed() {
    assertThat(PAGE.render()).doesNotContain("\r").endsWith("</html>\n");
  }
}
