package dev.shoreline.emit.conformance;

import dev.shoreline.emit.diagram.Svg;
import dev.shoreline.emit.diagram.TextWidth;
import java.util.List;
import java.util.OptionalDouble;

/** Power by level and kind as horizontal bars: typical in front, worst case behind it. */
final class PowerChart {
  private static final double WIDTH = 1116;
  private static final double LABEL = 268;
  private static final double VALUE = 250;
  private static final double ROW = 27;
  private static final double HEADING = 26;

  private final List<PowerBar> bars;
  private final double largest;

  private PowerChart(List<PowerBar> bars) {
    this.bars = bars;
    this.largest =
        bars.stream().mapToDouble(PowerBar::largest).filter(Double::isFinite).max().orElse(1);
  }

  static String draw(List<PowerBar> bars) {
    return new PowerChart(bars).svg();
  }

  private String svg() {
    long levels = bars.stream().map(PowerBar::level).distinct().count();
    Svg svg =
        new Svg(WIDTH, bars.size() * ROW + levels * HEADING + 4, "Power by level and kind of part");
    double y = 0;
    String level = null;
    for (PowerBar bar : bars) {
      if (!bar.level().equals(level)) {
        level = bar.level();
        svg.text(0, y + 17, level.isEmpty() ? "losses" : level, "c-level");
        svg.line(0, y + HEADING - 2, WIDTH, y + HEADING - 2, "c-grid");
        y += HEADING;
      }
      row(svg, bar, y);
      y += ROW;
    }
    return svg.finish();
  }

  private void row(Svg svg, PowerBar bar, double y) {
    String count = bar.count() == 0 ? "" : bar.count() + " x ";
    svg.text(0, y + 17, TextWidth.fit(count + bar.label(), 13, LABEL - 12), "c-label");
    double scale = (WIDTH - LABEL - VALUE) / largest;
    bar.worst().ifPresent(w -> svg.rect(LABEL, y + 5, w * scale, ROW - 11, 1.5, "c-worst"));
    bar.typ().ifPresent(t -> svg.rect(LABEL, y + 5, t * scale, ROW - 11, 1.5, "c-typ"));
    svg.text(WIDTH, y + 17, value(bar), bar.isStated() ? "c-label" : "c-quiet", "end");
  }

  private static String value(PowerBar bar) {
    if (!bar.isStated()) {
      return "unknown";
    }
    if (bar.typ().equals(bar.worst())) {
      return watts(bar.typ());
    }
    return "typ " + watts(bar.typ()) + ", worst " + watts(bar.worst());
  }

  private static String watts(OptionalDouble watts) {
    if (watts.isEmpty()) {
      return "unknown";
    }
    double w = watts.getAsDouble();
    return w >= 1000 ? Corners.label(w / 1000, 2) + " kW" : Corners.label(w, 1) + " W";
  }
}
