package dev.shoreline.model;

import dev.shoreline.model.message.Span;
import dev.shoreline.units.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@code compare} statement: which designs are put side by side, and how.
 *
 * @param title in one line, or empty
 * @param columns in the order written; a design with variants has one column for each of them
 * @param scale a bandwidth above zero that extensive figures are brought to; null for designs as
 *     they stand
 */
public record ComparisonText(
    String qualifiedName,
    String name,
    String title,
    String doc,
    List<Column> columns,
    @Nullable Quantity scale,
    Span span) {

  public ComparisonText {
    columns = List.copyOf(columns);
  }

  /**
   * One design of a comparison.
   *
   * @param design its qualified name
   * @param baseline whether the others are held against it
   */
  public record Column(String design, boolean baseline, Span span) {}
}
