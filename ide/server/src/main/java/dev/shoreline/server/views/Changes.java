package dev.shoreline.server.views;

import dev.shoreline.diff.html.DifferencePage;
import dev.shoreline.diff.markdown.DifferenceMarkdown;
import dev.shoreline.git.Review;
import dev.shoreline.git.revision.GitException;
import dev.shoreline.server.protocol.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the texts of an editor change against a revision of Git. */
public final class Changes {
  private Changes() {}

  /**
   * @param root folder of the specs
   * @param texts all specs by path relative to the root
   * @param against a revision; empty means HEAD
   */
  public static Page of(Path root, Map<String, String> texts, String against, LocalDate day) {
    try {
      Review review =
          Review.against(root, List.of(), against.isEmpty() ? "HEAD" : against, day, texts);
      return new Page(
          DifferencePage.render(review.difference(), review.broken()),
          DifferenceMarkdown.render(review.difference(), review.broken()),
          "");
    } catch (GitException e) {
      return new Page("", "", Objects.requireNonNullElse(e.getMessage(), "Git cannot be read"));
    }
  }
}
