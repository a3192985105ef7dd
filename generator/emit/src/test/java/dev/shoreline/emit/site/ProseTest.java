package dev.shoreline.emit.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.shoreline.emit.html.Page;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProseTest {
  private final Prose prose =
      new Prose(id -> id.equals("Xpo.power") ? Optional.of("../x.html") : Optional.empty());

  @Test
  void markupOfTheAuthorIsText() {
    assertThat(prose.html("a <b>bold</b> <script>alert(1)</script>"))
        .isEqualTo("<p>a &lt;b&gt;bold&lt;/b&gt; &lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
    assertThat(prose.html("<div onclick=x>\n\nend")).contains("&lt;div onclick=x&gt;");
  }

  @Test
  void addressesLeadToTheWebOrToNothing() {
    assertThat(prose.html("[x](javascript:alert(1))")).contains("href=\"\"").contains(">x</a>");
    assertThat(prose.html("[x](https://example.org)")).contains("href=\"https://example.org\"");
    assertThat(prose.html("![a *picture*](https://example.org/p.png)"))
        .isEqualTo("<p>a <em>picture</em></p>\n");
    assertThat(prose.html("[x](data:text/html,x)")).contains("href=\"\"");
  }

  @Test
  void anIdInCodeLeadsToItsPage() {
    assertThat(prose.html("See `Xpo.power`, not `Xpo.other`."))
        .contains("href=\"../x.html\"><code>Xpo.power</code></a>")
        .contains("not <code>Xpo.other</code>.");
    assertThat(prose.html("[`Xpo.power`](https://example.org)"))
        .doesNotContain("x.html")
        .contains("<code>Xpo.power</code>");
  }

  @Test
  void whatNobodySeesIsShown() {
    assertThat(prose.html("xpo\u202Ewollof `a\u200Bb`"))
        .contains("xpo[U+202E]wollof", "a[U+200B]b");
  }

  @Test
  void sectionsHaveTitlesAndAnchorsOfTheirOwn() {
    assertThat(prose.sections("## Why\n\nOne.\n\n### More\n\n## Fails `x`\n\nA\n\n## Why\n\n- b\n"))
        .extracting(Page.Section::anchor, Page.Section::title)
        .containsExactly(
            tuple("Why", "Why"), tuple("Fails-x", "Fails \"x\""), tuple("Why-2", "Why"));
    assertThat(prose.sections("")).isEmpty();
    assertThat(prose.sections("loose")).extracting(Page.Section::title).containsExactly("");
  }

  @Test
  void tablesAreTables() {
    assertThat(prose.html("| a | b |\n|---|---|\n| 1 | 2 |\n"))
        .contains("<table>", "<th>a</th>", "<td>2</td>");
  }

  @Test
  void expectedMessagesAndCommentsStandOutInCode() {
    assertThat(prose.html("```shore\npower 1 W // low\n//^ error[A.b]\n  //^ warning[A.c]\n```\n"))
        .contains("power 1 W <span class=\"comment\">// low</span>\n")
        .contains("<span class=\"error\">//^ error[A.b]</span>\n")
        .contains("<span class=\"warning\">  //^ warning[A.c]</span>\n");
    assertThat(prose.html("    <b> indented\n")).contains("<pre><code>&lt;b&gt; indented\n</code>");
  }
}
