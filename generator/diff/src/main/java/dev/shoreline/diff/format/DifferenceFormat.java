package dev.shoreline.diff.format;

import dev.shoreline.diff.BrokenSide;
import dev.shoreline.diff.Difference;
import dev.shoreline.diff.html.DifferencePage;
import dev.shoreline.diff.json.DifferenceJson;
import dev.shoreline.diff.markdown.DifferenceMarkdown;
import dev.shoreline.diff.sarif.DifferenceSarif;
import dev.shoreline.diff.text.DifferenceText;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** The forms of a difference. SARIF holds the findings only; each of the others is the whole. */
public enum DifferenceFormat {
  TEXT("txt", DifferenceText::render),
  MD("md", DifferenceMarkdown::render),
  HTML("html", DifferencePage::render),
  JSON("json", DifferenceJson::render),
  SARIF("sarif", DifferenceSarif::render);

  private final String ending;
  private final BiFunction<Difference, List<BrokenSide>, String> renderer;

  DifferenceFormat(String ending, BiFunction<Difference, List<BrokenSide>, String> renderer) {
    this.ending = ending;
    this.renderer = renderer;
  }

  /**
   * Ends with a line feed; the same difference gives the same bytes.
   *
   * @param broken sides whose specs have errors, which every form says
   */
  public String render(Difference difference, List<BrokenSide> broken) {
    return renderer.apply(difference, broken);
  }

  /** What a file of this form ends with, without the dot. */
  public String ending() {
    return ending;
  }

  /** The form that a file's name asks for; text when it ends with none that is known. */
  public static DifferenceFormat ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".htm")) {
      return HTML;
    }
    if (lower.endsWith(".sarif.json")) {
      return SARIF;
    }
    for (DifferenceFormat format : values()) {
      if (lower.endsWith("." + format.ending)) {
        return format;
      }
    }
    return TEXT;
  }
}
