package dev.shoreline.emit.conformance;

import dev.shoreline.emit.diagram.Svg;
import dev.shoreline.emit.diagram.TextWidth;
import java.math.BigDecimal;
import java.util.List;

/**
 * Margins as bars that diverge around zero, as a share of the limit, the worst on top. Bars end at
 * -100 % and +100 %; one that goes on beyond is drawn with an open end.
 */
final class MarginChart {
  /** More rows than this make no picture; the tables have them all. */
  static final int MOST_ROWS = 24;

  private static final double WIDTH = 1116;
  private static final double LABEL = 428;
  private static final double VALUE = 150;
  private static final double ROW = 23;
  private static final double TOP = 26;

  private final List<VerdictRow> rows;
  private final double left;
  private final double right;

  private MarginChart(List<VerdictRow> rows) {
    this.rows = rows;
    this.left = -bound(rows, -1);
    this.right = bound(rows, 1);
  }

  /**
   * @param margins as {@link ReportModel#margins()} gives them
   */
  static String draw(List<VerdictRow> margins) {
    return new MarginChart(margins.stream().limit(MOST_ROWS).toList()).svg();
  }

  /** The smallest round end of the axis on one side that holds all bars, at most 100 %. */
  private static double bound(List<VerdictRow> rows, int sign) {
    double most = rows.stream().mapToDouble(r -> sign * ratio(r)).max().orElse(0);
    for (double step : new double[] {0, 0.05, 0.1, 0.2, 0.5}) {
      if (most <= step && (sign < 0 || step > 0)) {
        return step;
      }
    }
    return 1;
  }

  private static double ratio(VerdictRow row) {
    BigDecimal ratio = row.verdict().marginRatio();
    return ratio == null ? 0 : ratio.doubleValue();
  }

  private double x(double ratio) {
    double share = (Math.max(left, Math.min(right, ratio)) - left) / (right - left);
    return LABEL + 16 + share * (WIDTH - LABEL - VALUE - 32);
  }

  private String svg() {
    double bottom = TOP + rows.size() * ROW + 6;
    Svg svg = new Svg(WIDTH, bottom + 4, "Margins as a share of the limit, worst first");
    double step = tick();
    for (double at = Math.ceil(left / step) * step; at <= right + 1e-9; at += step) {
      boolean zero = Math.abs(at) < 1e-9;
      svg.line(x(at), TOP - 6, x(at), bottom, zero ? "c-zero" : "c-grid");
      svg.text(x(at), TOP - 12, VerdictRow.percent(BigDecimal.valueOf(at)), "c-tick", "middle");
    }
    for (int i = 0; i < rows.size(); i++) {
      row(svg, rows.get(i), TOP + i * ROW);
    }
    return svg.finish();
  }

  private double tick() {
    double span = right - left;
    return span <= 0.11 ? 0.02 : span <= 0.31 ? 0.05 : span <= 0.75 ? 0.1 : 0.25;
  }

  private void row(Svg svg, VerdictRow row, double y) {
    double ratio = ratio(row);
    String rule = TextWidth.fit(row.verdict().rule(), 12.5, LABEL - 120);
    double room = LABEL - 12 - TextWidth.of(rule, 12.5);
    svg.open(row.verdict().rule() + " - " + row.verdict().subject() + ": " + row.status());
    svg.text(0, y + 15, rule, "c-label");
    svg.text(LABEL, y + 15, TextWidth.fit(row.verdict().subject(), 12, room), "c-quiet", "end");
    double from = Math.min(x(0), x(ratio));
    double to = Math.max(x(0), x(ratio));
    svg.rect(from, y + 4, Math.max(2, to - from), ROW - 9, 1.5, "c-bar-" + row.tone());
    if (ratio > right + 1e-9 || ratio < left - 1e-9) {
      double end = ratio > right ? to : from;
      double back = ratio > right ? -5 : 5;
      svg.path(
          "M"
              + Svg.number(end + back)
              + " "
              + Svg.number(y + 2)
              + "L"
              + Svg.number(end)
              + " "
              + Svg.number(y + ROW / 2 - 0.5)
              + "L"
              + Svg.number(end + back)
              + " "
              + Svg.number(y + ROW - 3),
          "c-open-end");
    }
    svg.text(WIDTH, y + 15, row.marginPercent(), "c-label", "end");
    svg.text(WIDTH - 70, y + 15, TextWidth.fit(row.margin(), 12, VALUE - 72), "c-quiet", "end");
    svg.close();
  }
}
