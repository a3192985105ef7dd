package dev.shoreline.emit.compare;

import dev.shoreline.emit.diagram.Svg;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Zero;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row as small bars, one for each design, with the typical value in front and the range of the
 * corners behind it. Bars begin at zero; temperatures, whose zero means nothing, are marks on an
 * axis from the lowest to the highest of the row. A design without a figure has no bar.
 */
final class Bars {
  private static final double WIDTH = 190;
  private static final double LABEL = 16;
  private static final double PITCH = 13;
  private static final double BAR = 8;
  private static final double RIGHT = 4;

  private final List<Column> columns;
  private final Line line;
  private final boolean point;
  private final double low;
  private final double high;

  private Bars(List<Column> columns, Line line) {
    this.columns = columns;
    this.line = line;
    this.point =
        line.cells().stream()
            .flatMap(c -> c.number().stream())
            .anyMatch(q -> q.zero() != Zero.NONE);
    double least = end(-1);
    double most = end(1);
    this.low = point ? least : Math.min(0, least);
    this.high = point ? most : Math.max(0, most);
  }

  /** The picture; empty when there is nothing to draw. */
  static String draw(List<Column> columns, Line line) {
    boolean any = line.cells().stream().anyMatch(c -> c.number().isPresent());
    return line.row().isDrawn() && any ? new Bars(columns, line).svg() : "";
  }

  private double end(int sign) {
    double end = Double.NaN;
    for (Cell cell : line.cells()) {
      Interval i = corners(cell);
      for (BigDecimal corner : new @Nullable BigDecimal[] {i.min(), i.typ(), i.max()}) {
        double x = corner == null ? Double.NaN : corner.doubleValue();
        end = Double.isNaN(end) || (x - end) * sign > 0 ? x : end;
      }
    }
    return Double.isNaN(end) ? 0 : end;
  }

  private static Interval corners(Cell cell) {
    return cell.number().map(q -> q.shown()).orElse(new Interval(null, null, null));
  }

  private double x(double value) {
    double span = high - low;
    double share = span == 0 ? (point ? 0.5 : 0) : (value - low) / span;
    return LABEL + share * (WIDTH - LABEL - RIGHT);
  }

  private String svg() {
    double height = columns.size() * PITCH + (point ? 14 : 2);
    Svg svg = new Svg(WIDTH, height, line.row().title() + " in " + line.row().unit());
    if (point) {
      double y = columns.size() * PITCH + 11;
      svg.text(LABEL, y, axis(low), "b-axis");
      if (high > low) {
        svg.text(WIDTH - RIGHT, y, axis(high), "b-axis", "end");
      }
    } else {
      svg.line(x(0), 0, x(0), columns.size() * PITCH, "b-zero");
    }
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = line.cells().get(i);
      double y = i * PITCH + 2;
      svg.open(columns.get(i).name() + ": " + cell.text());
      svg.text(0, y + BAR, columns.get(i).letter(), "b-letter");
      if (point) {
        svg.line(LABEL, y + BAR / 2, WIDTH - RIGHT, y + BAR / 2, "b-track");
      }
      bar(svg, corners(cell), y);
      svg.close();
    }
    return svg.finish();
  }

  private String axis(double value) {
    return CellText.of(BigDecimal.valueOf(value)) + " " + line.row().unit();
  }

  private void bar(Svg svg, Interval i, double y) {
    BigDecimal first = i.min() != null ? i.min() : i.typ() != null ? i.typ() : i.max();
    BigDecimal last = i.max() != null ? i.max() : i.typ() != null ? i.typ() : i.min();
    if (first == null || last == null) {
      return;
    }
    boolean typicalOnly = i.min() == null && i.max() == null;
    if (!i.isExact() && !typicalOnly) {
      span(svg, first.doubleValue(), last.doubleValue(), y, "b-range");
    }
    BigDecimal solid = i.isExact() ? last : i.typ();
    if (solid != null) {
      double end = solid.doubleValue();
      span(svg, point ? end : Math.min(0, end), point ? end : Math.max(0, end), y, "b-typ");
    }
  }

  /** At least a hair wide, so that a mark shows. */
  private void span(Svg svg, double from, double to, double y, String css) {
    double width = Math.max(from == to || point ? 3 : 0.5, x(to) - x(from));
    svg.rect(Math.min(x(from), WIDTH - width), y, width, BAR, 1, css);
  }
}
