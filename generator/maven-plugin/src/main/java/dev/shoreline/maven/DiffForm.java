package dev.shoreline.maven;

import dev.shoreline.diff.BrokenSide;
import dev.shoreline.diff.Difference;
import dev.shoreline.diff.html.DifferencePage;
import dev.shoreline.diff.json.DifferenceJson;
import dev.shoreline.diff.markdown.DifferenceMarkdown;
import dev.shoreline.diff.sarif.DifferenceSarif;
import dev.shoreline.diff.text.DifferenceText;
import dev.shoreline.git.Review;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.apache.maven.plugin.MojoExecutionException;

/** The forms of a difference. */
enum DiffForm {
  TEXT(DifferenceText::render),
  MD(DifferenceMarkdown::render),
  HTML(DifferencePage::render),
  JSON(DifferenceJson::render),
  SARIF(DifferenceSarif::render);

  private final BiFunction<Difference, List<BrokenSide>, String> renderer;

  DiffForm(BiFunction<Difference, List<BrokenSide>, String> renderer) {
    this.renderer = renderer;
  }

  static DiffForm of(String word) throws MojoExecutionException {
    for (DiffForm form : values()) {
      if (form.word().equalsIgnoreCase(word.trim())) {
        return form;
      }
    }
    throw new MojoExecutionException(
        "diffFormat: '" + word + "' is none of text, md, html, json, sarif.");
  }

  /** As a user writes it, and the ending of its files. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String render(Review review) {
    return renderer.apply(review.difference(), review.broken());
  }
}
