package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.pipeline.Explanations;
import dev.shoreline.tests.kit.Repository;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site of all rules, with a project's own standard that says whatever could do harm: whole,
 * self-contained, the same every time, and every link leads somewhere.
 */
class RuleSiteTest {
  private static final Pattern HREF = Pattern.compile(" href=\"([^\"]*)\"");
  private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]*)\"");

  private static final String SPEC =
      """
      package own

      source Memo "<img src=x onerror=alert(1)>" kind vendor at "javascript:alert(2)"

      /** <script>alert(3)</script> [x](javascript:alert(4)) */
      standard House "House <b>rules</b>" revision "\\"><script>alert(5)</script>" {
        limit fans max 1 W "<i>quiet</i>" from Memo "</td><script>"

        rule no-fans on Fan f "No \\"fans\\" <script>alert(6)</script>"
          clause "<u>9</u>"
          require f.power within fans
          from Memo

        rule NO-FANS on Fan f "The same in capital letters"
          require f.power within fans
          from Memo
      }
      """;

  private static final String PAGE =
      """
      # House.no-fans

      As `House.NO-FANS` and `XpoMsa.lane-count` <script>alert(7)</script>.

      ## Why <script>alert(8)</script>

      <img src=x onerror=alert(9)> [y](JaVaScRiPt:alert(10)) [z](data:text/html,x)

      ```shore
      </code></pre><script>alert(11)</script>
      ```
      """;

  @TempDir static Path folder;

  private static final Map<String, String> SITE = new TreeMap<>();

  @BeforeAll
  static void write() throws IOException {
    Path own = folder.resolve("own");
    Files.createDirectories(own.resolve("rules/House"));
    Files.writeString(own.resolve("house.shore"), SPEC);
    Files.writeString(own.resolve("rules/House/no-fans.md"), PAGE);
    SITE.putAll(site("one"));
  }

  private static Map<String, String> site(String name) {
    Path site = folder.resolve(name);
    Explanations explanations = Explanations.of(List.of(folder.resolve("own")), folder);
    assertThat(explanations.write(site)).isEmpty();
    Map<String, String> files = new TreeMap<>();
    for (Path file : Repository.files(site, "")) {
      files.put(site.relativize(file).toString().replace('\\', '/'), Repository.text(file));
    }
    return files;
  }

  @Test
  void everyRuleAndStandardHasItsPageAndItsPlaceInTheIndex() {
    String index = SITE.get("index.html");
    for (var standard : StandardLibrary.standards()) {
      assertThat(SITE).containsKey("standards/" + standard.id() + ".html");
      for (var rule : standard.rules()) {
        String path = "rules/" + rule.id() + ".html";
        assertThat(SITE).containsKey(path);
        assertThat(index).contains("href=\"" + path + "\"");
      }
      String page = SITE.get("standards/" + standard.id() + ".html");
      for (var limit : standard.limits()) {
        if (limit.id().equals(standard.id() + "." + limit.name())) {
          assertThat(page).contains("id=\"limit-" + limit.name() + "\"");
        }
      }
    }
    assertThat(index).contains("rules/thermal.JunctionTooHot.html", "messages.html");
    assertThat(SITE.get("messages.html")).contains("id=\"link-UnknownName\"");
  }

  @Test
  void aRuleShowsItsFactsThenItsPage() {
    String page = SITE.get("rules/Osfp.lane-count.html");
    assertThat(page)
        .containsSubsequence(
            "standards/Osfp.html",
            "<h1>Osfp.lane-count</h1>",
            "<dt>revision</dt>",
            "require m.host.lanes == osfp-lanes",
            "../standards/Osfp.html#limit-osfp-lanes",
            "<h2>Why</h2>",
            "<h2>How to fix</h2>",
            "class=\"error\">",
            "Passes");
    assertThat(SITE.get("standards/Osfp.html")).contains("../rules/Osfp.lane-count.html");
  }

  @Test
  void everyLinkLeadsSomewhere() {
    Map<String, Set<String>> anchors = new TreeMap<>();
    SITE.forEach(
        (path, text) -> {
          Set<String> ids = new HashSet<>();
          Matcher id = ANCHOR.matcher(text);
          while (id.find()) {
            assertThat(ids.add(id.group(1))).as("%s twice in %s", id.group(1), path).isTrue();
          }
          anchors.put(path, ids);
        });
    SITE.forEach(
        (path, text) -> {
          Matcher href = HREF.matcher(text);
          while (href.find()) {
            String target = href.group(1);
            int hash = target.indexOf('#');
            String file = hash < 0 ? target : target.substring(0, hash);
            String to = file.isEmpty() ? path : Path.of(path).resolveSibling(file).normalize() + "";
            if (!target.isEmpty()) {
              assertThat(SITE).as("%s in %s", target, path).containsKey(to.replace('\\', '/'));
            }
            if (hash >= 0) {
              assertThat(anchors.get(to.replace('\\', '/'))).contains(target.substring(hash + 1));
            }
          }
        });
  }

  @Test
  void everyPageIsWellFormedAndRunsNothingButTheFilter() throws Exception {
    DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    for (Map.Entry<String, String> e : SITE.entrySet()) {
      String text = e.getValue();
      parser.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      int scripts = text.split("<script", -1).length - 1;
      assertThat(scripts).as(e.getKey()).isEqualTo(e.getKey().equals("index.html") ? 1 : 0);
      assertThat(text).as(e.getKey()).doesNotContain("<img", "<i>", "<u>", "src=\"", "url(");
      assertThat(text).doesNotContainPattern("(?i)href=\"(javascript|data|https?):");
      assertThat(text).doesNotContainPattern("<[^>]*\\son\\w+=");
    }
    assertThat(SITE.get("rules/House.no-fans.html"))
        .contains("&lt;script&gt;alert(7)", "&lt;script&gt;alert(11)", "&lt;u&gt;9")
        .contains("../rules/XpoMsa.lane-count.html");
  }

  /** Not every file system tells capital letters from small ones. */
  @Test
  void idsThatDifferInCaseAloneHaveDifferentFiles() {
    Set<String> lower = new HashSet<>();
    assertThat(SITE.keySet()).allMatch(p -> lower.add(p.toLowerCase(Locale.ROOT)));
    assertThat(SITE).containsKeys("rules/House.no-fans.html", "rules/House.NO-FANS-2.html");
    assertThat(SITE.get("rules/House.no-fans.html")).contains("../rules/House.NO-FANS-2.html");
  }

  @Test
  void writtenTwiceItIsTheSame() {
    assertThat(site("two")).isEqualTo(SITE);
  }
}
