package dev.shoreline.emit.compare;

import java.util.Locale;
import java.util.function.Function;

/** The forms of a comparison. Each is the whole of it. */
public enum ComparisonFormat {
  TEXT(TextTable::render),
  MD(MarkdownTable::render),
  CSV(CsvTable::render),
  JSON(JsonTable::render),
  HTML(ComparisonPage::render);

  private final Function<Comparison, String> renderer;

  ComparisonFormat(Function<Comparison, String> renderer) {
    this.renderer = renderer;
  }

  /** Ends with a line feed; the same comparison gives the same bytes. */
  public String render(Comparison comparison) {
    return renderer.apply(comparison);
  }

  /** {@code compare.html} and so on; {@code compare.txt} for text. */
  public String fileName() {
    return fileName("compare");
  }

  /** The same with another name before the dot. */
  public String fileName(String name) {
    return name + "." + (this == TEXT ? "txt" : name().toLowerCase(Locale.ROOT));
  }
}
