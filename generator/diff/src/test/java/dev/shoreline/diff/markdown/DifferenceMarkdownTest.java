package dev.shoreline.diff.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.diff.Category;
import dev.shoreline.diff.Change;
import dev.shoreline.diff.ChangeKind;
import dev.shoreline.diff.DesignDifference;
import dev.shoreline.diff.Difference;
import dev.shoreline.diff.Presence;
import dev.shoreline.diff.SampleDifference;
import dev.shoreline.model.message.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferenceMarkdownTest {
  private static final String BREAK = "\u200B";

  @Test
  void aHostileNameStaysInItsCell() {
    String comment =
        DifferenceMarkdown.render(
            SampleDifference.of(SampleDifference.POISON),
            SampleDifference.broken(SampleDifference.POISON));
    assertThat(comment).doesNotContain("<script", "<img", "<!--", "\u001b", "\u202e", "\r");
    assertThat(comment).doesNotContain("@someone").doesNotContainPattern("(?<!\\\\)\\]\\(");
    assertThat(comment.lines().filter(l -> l.startsWith("# "))).isEmpty();
    // A table is as wide in every row as its head.
    int columns = 0;
    int checked = 0;
    for (String line : comment.lines().toList()) {
      if (!line.startsWith("|")) {
        columns = 0;
      } else if (columns == 0) {
        columns = cells(line);
      } else {
        assertThat(cells(line)).as(line).isEqualTo(columns);
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(10);
  }

  private static int cells(String row) {
    return row.replace("\\|", "").split("\\|", -1).length - 2;
  }

  @ParameterizedTest
  @ValueSource(strings = {"#12", "!34", "GH-56", "https://x.example", "www.x.example", "@all"})
  void nothingBecomesAReference(String raw) {
    String text = CommentText.of(raw);
    assertThat(text).contains(BREAK).doesNotContain(raw);
  }

  @Test
  void bracketsAndPlusSignsCanBeReadAsTheyAre() {
    assertThat(CommentText.of("+3 W (oe)")).isEqualTo("+3 W (oe)");
    assertThat(CommentText.of("[x](y)")).isEqualTo("\\[x\\](y)");
    assertThat(CommentText.of("\\(x")).isEqualTo("\\\\(x");
  }

  @Test
  void aCommentIsBoundedAndSaysWhatIsLeftOut() {
    assertThat(DifferenceMarkdown.render(changes(214, "x"), List.of())).contains("and 169 more");
    String wide = DifferenceMarkdown.render(changes(214, "#|<&".repeat(300)), List.of());
    assertThat(wide.length()).isLessThan(65_536);
  }

  private static Difference changes(int count, String text) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      changes.add(
          new Change(
              ChangeKind.ATTRIBUTE_CHANGED,
              Category.BOM,
              "t" + i + text,
              "s",
              List.of(),
              text,
              text,
              null,
              "",
              Span.NONE,
              Span.NONE));
    }
    DesignDifference design =
        new DesignDifference(
            "Box",
            "",
            Presence.CHANGED,
            null,
            null,
            changes,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Difference("a", "b", List.of(design), List.of(), List.of());
  }
}
