package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import dev.shoreline.units.QuantityException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Designs side by side, before it is written as text, Markdown, CSV, JSON or HTML. The forms differ
 * only in how they write it, so their figures cannot differ.
 *
 * @param title what a {@code compare} statement calls it; empty when nobody gave it one
 * @param scale the size that extensive figures were brought to; null when they are as designed
 * @param lines rows that at least one design has a figure for, or would have if more were stated
 * @param leftOut rows on whose basis no design has a figure
 */
public record Comparison(
    String title,
    List<Column> columns,
    @Nullable Scale scale,
    List<Line> lines,
    List<Line> leftOut) {

  private static final String REFUSAL =
      "A design that has no figure on the basis of a row says so; no figure is converted from"
          + " another basis.";

  /**
   * One design to compare.
   *
   * @param report address of its conformance report, relative to the page; empty when there is none
   * @param baseline whether the others are held against it; the first one counts
   */
  public record Entry(Conformance conformance, String report, boolean baseline) {
    public Entry(Conformance conformance, String report) {
      this(conformance, report, false);
    }
  }

  public Comparison {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    leftOut = List.copyOf(leftOut);
  }

  /** Compares designs in the order given. */
  public static Comparison of(List<Entry> entries, @Nullable Scale scale) {
    return of("", entries, scale);
  }

  /** Compares designs in the order given, under a title. */
  public static Comparison of(String title, List<Entry> entries, @Nullable Scale scale) {
    List<Conformance> designs = entries.stream().map(Entry::conformance).toList();
    List<Line> lines = new ArrayList<>();
    List<Line> leftOut = new ArrayList<>();
    for (Row row : Rows.of(designs)) {
      Line line = line(row, designs, scale);
      (line.isEmpty() ? leftOut : lines).add(line);
    }
    return new Comparison(title, columns(entries), scale, lines, leftOut);
  }

  private static List<Column> columns(List<Entry> entries) {
    Map<String, Integer> names = new HashMap<>();
    entries.forEach(e -> names.merge(e.conformance().analysis().design().name(), 1, Integer::sum));
    List<Column> columns = new ArrayList<>();
    boolean hasBaseline = false;
    for (Entry e : entries) {
      var design = e.conformance().analysis().design();
      boolean unique = names.getOrDefault(design.name(), 0) == 1;
      columns.add(
          new Column(
              Column.letter(columns.size()),
              unique ? design.name() : design.qualifiedName(),
              e.report(),
              e.baseline() && !hasBaseline,
              e.conformance()));
      hasBaseline |= e.baseline();
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

  /** The title, or else the names of the designs. */
  public String heading() {
    return title.isEmpty()
        ? columns.stream().map(Column::name).collect(Collectors.joining(", "))
        : title;
  }

  /** The design that the others are held against. */
  public Optional<Column> baseline() {
    return columns.stream().filter(Column::baseline).findFirst();
  }

  /**
   * How a design's figure stands to that of the baseline, as {@code x 0.48}, {@code -4 dB} or
   * {@code same}; empty without a baseline, for the baseline itself, and for what cannot be held
   * against each other.
   */
  public String against(Line line, int column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).baseline() && i != column) {
        return Against.of(line.row(), line.cells().get(column), line.cells().get(i));
      }
    }
    return "";
  }

  /** What a reader has to know of all figures, in a few sentences. */
  public String statement() {
    return sizes() + baseline().map(c -> " " + heldAgainst(c)).orElse("");
  }

  private static String heldAgainst(Column baseline) {
    return "Behind a figure, x 0.5 or -4 dB holds it against "
        + baseline.name()
        + ", the baseline: at the typical values, or else at the worse corner.";
  }

  private String sizes() {
    return scale == null
        ? "Every figure is of the design as it stands, whatever its size. " + REFUSAL
        : "Power, cost, mass, flow, input current and faults are scaled in proportion to a box of "
            + scale.text()
            + ", and the rows say so; every other figure is of the design as it stands. "
            + REFUSAL;
  }
}
