package dev.shoreline.emit.bom;

import dev.shoreline.model.Attribute;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.Source;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One figure of a line and the document it was taken from.
 *
 * @param line reference designators of the line
 * @param figure name of the value, for example {@code power}
 * @param value as written
 * @param place file and line where the spec states it
 */
public record Figure(
    String line,
    String item,
    String figure,
    String value,
    Source source,
    String locator,
    String place) {

  static Stream<Figure> of(BomRow row) {
    return row.item().figures().stream()
        .flatMap(a -> Stream.ofNullable(a.origin().provenance()).map(p -> of(row, a, p)));
  }

  private static Figure of(BomRow row, Attribute a, Provenance p) {
    return new Figure(
        row.refDes(),
        row.item().name(),
        a.name(),
        a.value().text(),
        p.source(),
        p.locator(),
        InstanceRows.place(a.origin().assignedAt()));
  }

  /** All figures of a line in one cell: {@code power: title, locator; mass: ...}. */
  static String summary(BomRow row) {
    return of(row)
        .collect(
            Collectors.groupingBy(
                f -> f.source().title() + (f.locator().isEmpty() ? "" : ", " + f.locator()),
                java.util.LinkedHashMap::new,
                Collectors.mapping(Figure::figure, Collectors.joining(", "))))
        .entrySet()
        .stream()
        .map(e -> Objects.requireNonNull(e.getValue()) + ": " + e.getKey())
        .collect(Collectors.joining("; "));
  }
}
