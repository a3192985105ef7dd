package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import dev.shoreline.units.QuantityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Designs side by side, before it is written as text, Markdown, CSV, JSON or HTML. The forms differ
 * only in how they write it, so their figures cannot differ.
 *
 * @param scale the size that extensive figures were brought to; null when they are as designed
 * @param lines rows that at least one design has a figure for, or would have if more were stated
 * @param leftOut rows on whose basis no design has a figure
 */
public record Comparison(
    List<Column> columns, @Nullable Scale scale, List<Line> lines, List<Line> leftOut) {

  private static final String REFUSAL =
      "A design that has no figure on the basis of a row says so; no figure is converted from"
          + " another basis.";

  /**
   * One design to compare.
   *
   * @param report address of its conformance report, relative to the page; empty when there is none
   */
  public record Entry(Conformance conformance, String report) {}

  public Comparison {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    leftOut = List.copyOf(leftOut);
  }

  /** Compares designs in the order given. */
  public static Comparison of(List<Entry> entries, @Nullable Scale scale) {
    List<Conformance> designs = entries.stream().map(Entry::conformance).toList();
    List<Line> lines = new ArrayList<>();
    List<Line> leftOut = new ArrayList<>();
    for (Row row : Rows.of(designs)) {
      Line line = line(row, designs, scale);
      (line.isEmpty() ? leftOut : lines).add(line);
    }
    return new Comparison(columns(entries), scale, lines, leftOut);
  }

  private static List<Column> columns(List<Entry> entries) {
    Map<String, Integer> names = new HashMap<>();
    entries.forEach(e -> names.merge(e.conformance().analysis().design().name(), 1, Integer::sum));
    List<Column> columns = new ArrayList<>();
    for (Entry e : entries) {
      var design = e.conformance().analysis().design();
      boolean unique = names.getOrDefault(design.name(), 0) == 1;
      columns.add(
          new Column(
              Column.letter(columns.size()),
              unique ? design.name() : design.qualifiedName(),
              e.report(),
              e.conformance()));
    }
    return columns;
  }

  private static Line line(Row row, List<Conformance> designs, @Nullable Scale scale) {
    boolean scaled = scale != null && row.extensive();
    List<Cell> cells = new ArrayList<>();
    for (Conformance c : designs) {
      Cell cell = cell(row, c);
      cells.add(scale != null && scaled ? scale.apply(cell, c) : cell);
    }
    return new Line(row, cells, scaled);
  }

  /** Bad data never throws: what cannot be computed is unknown. */
  private static Cell cell(Row row, Conformance c) {
    try {
      return row.figure().apply(c);
    } catch (QuantityException | ArithmeticException e) {
      String message = e.getMessage();
      return Cell.unknown(message == null ? "it cannot be computed" : message);
    }
  }

  /** The lines of one group, in order; empty when all of them were left out. */
  public List<Line> lines(Group group) {
    return lines.stream().filter(l -> l.row().group() == group).toList();
  }

  /** The title of a line, which says so when it was scaled. */
  public String title(Line line) {
    return scale != null && line.scaled()
        ? line.row().title() + " (scaled to " + scale.text() + ")"
        : line.row().title();
  }

  /** What a reader has to know of all figures, in one or two sentences. */
  public String statement() {
    return scale == null
        ? "Every figure is of the design as it stands, whatever its size. " + REFUSAL
        : "Power, cost, mass, flow, input current and faults are scaled in proportion to a box of "
            + scale.text()
            + ", and the rows say so; every other figure is of the design as it stands. "
            + REFUSAL;
  }
}
