package dev.shoreline.emit.plot;

import dev.shoreline.emit.diagram.Svg;
import dev.shoreline.emit.diagram.TextWidth;
import dev.shoreline.simulate.Plot;
import dev.shoreline.simulate.Plot.Style;
import dev.shoreline.simulate.run.Curve;
import dev.shoreline.simulate.run.Picture;
import java.util.ArrayList;
import java.util.List;

/** Draws what a simulator answered: lines, steps, bars, or the lines of an eye over each other. */
public final class PlotChart {
  /** Style rules of these pictures; they stand beside those of the report. */
  public static final String STYLE =
      """
      .plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(520px, 1fr)); gap: 18px 24px; }
      @media (max-width: 620px) { .plots { grid-template-columns: 1fr; } }
      .p-0 { stroke: var(--accent); } .p-1 { stroke: var(--warm); } .p-2 { stroke: var(--pass); }
      .p-3 { stroke: var(--open); } .p-4 { stroke: var(--fail); } .p-5 { stroke: var(--quiet); }
      .p-line { fill: none; stroke-width: 1.75; stroke-linejoin: round; }
      .p-eye { fill: none; stroke-width: 0.8; opacity: 0.35; }
      .p-bar-0 { fill: var(--accent); } .p-bar-1 { fill: var(--warm); } .p-bar-2 { fill: var(--pass); }
      .p-bar-3 { fill: var(--open); } .p-bar-4 { fill: var(--fail); } .p-bar-5 { fill: var(--quiet); }
      """;

  private static final int COLOURS = 6;
  private static final double WIDTH = 540;
  private static final double LEFT = 62;
  private static final double RIGHT = 14;
  private static final double TOP = 40;
  private static final double PLOT = 220;
  private static final double FOOT = 44;
  private static final double LEGEND = 18;
  private static final int MOST_LABELS = 18;

  /** Width of a bar that three digits fit on (pixels). */
  private static final double ROOM_FOR_VALUE = 22;

  private final Picture picture;
  private final Plot plot;
  private final Axis x;
  private final Axis y;

  private PlotChart(Picture picture) {
    this.picture = picture;
    this.plot = picture.plot();
    List<Curve.Point> all =
        picture.curves().stream().flatMap(c -> c.pieces().stream()).flatMap(List::stream).toList();
    double[] xs = all.stream().mapToDouble(Curve.Point::x).sorted().toArray();
    List<Double> ys = new ArrayList<>(all.stream().map(Curve.Point::y).toList());
    plot.levels().forEach(l -> ys.add(l.value()));
    if (isBars() && isNearZero(ys)) {
      ys.add(0.0);
    }
    double least = ys.stream().mapToDouble(v -> v).min().orElse(0);
    double most = ys.stream().mapToDouble(v -> v).max().orElse(1);
    this.y = Axis.linear(least, most);
    double from = xs.length == 0 ? 0 : xs[0];
    double to = xs.length == 0 ? 1 : xs[xs.length - 1];
    this.x = plot.style() == Style.LOG_LINE ? Axis.logarithmic(from, to) : Axis.tight(from, to);
  }

  public static String draw(Picture picture) {
    return new PlotChart(picture).svg();
  }

  private boolean isBars() {
    return plot.style() == Style.BARS;
  }

  /** Bars begin at zero unless they would all look alike then, as temperatures do. */
  private static boolean isNearZero(List<Double> ys) {
    double least = ys.stream().mapToDouble(v -> v).min().orElse(0);
    double most = ys.stream().mapToDouble(v -> v).max().orElse(0);
    return least < 0 || most - least >= 0.2 * most;
  }

  private boolean isLabelled() {
    return picture.curves().stream().anyMatch(c -> !c.labels().isEmpty());
  }

  private double px(double value) {
    return LEFT + x.place(value) * (WIDTH - LEFT - RIGHT);
  }

  private double py(double value) {
    return TOP + (1 - y.place(value)) * PLOT;
  }

  private String svg() {
    double legend = picture.curves().size() > 1 ? LEGEND * legendRows() : 0;
    Svg svg = new Svg(WIDTH, TOP + PLOT + FOOT + legend, plot.title());
    svg.text(LEFT, 16, TextWidth.fit(plot.y(), 12, WIDTH - LEFT - RIGHT), "c-quiet");
    for (double mark : y.marks()) {
      svg.line(LEFT, py(mark), WIDTH - RIGHT, py(mark), "c-grid");
      svg.text(LEFT - 6, py(mark) + 4, Axis.label(mark), "c-tick", "end");
    }
    if (isLabelled()) {
      labelled(svg);
    } else {
      for (double mark : x.marks()) {
        svg.line(px(mark), TOP + PLOT, px(mark), TOP + PLOT + 4, "c-zero");
        svg.text(px(mark), TOP + PLOT + 17, Axis.label(mark), "c-tick", "middle");
      }
      for (int i = 0; i < picture.curves().size(); i++) {
        curve(svg, picture.curves().get(i), i % COLOURS);
      }
    }
    svg.line(LEFT, TOP + PLOT, WIDTH - RIGHT, TOP + PLOT, "c-zero");
    svg.text((LEFT + WIDTH - RIGHT) / 2, TOP + PLOT + 36, plot.x(), "c-quiet", "middle");
    plot.levels().forEach(l -> level(svg, l));
    legend(svg);
    return svg.finish();
  }

  private void level(Svg svg, Plot.Level level) {
    double at = py(level.value());
    svg.line(LEFT, at, WIDTH - RIGHT, at, "c-limit");
    svg.text(
        WIDTH - RIGHT,
        at - 5,
        level.name() + " " + Axis.label(level.value()),
        "c-limit-text",
        "end");
  }

  private void curve(Svg svg, Curve curve, int colour) {
    boolean isEye = plot.style() == Style.EYE;
    for (List<Curve.Point> piece : curve.pieces()) {
      StringBuilder path = new StringBuilder();
      double before = 0;
      for (Curve.Point p : Thinned.of(piece)) {
        double at = py(p.y());
        if (path.isEmpty()) {
          path.append('M');
        } else if (plot.style() == Style.STEPS) {
          path.append('L').append(Svg.number(px(p.x()))).append(' ').append(Svg.number(before));
          path.append('L');
        } else {
          path.append('L');
        }
        path.append(Svg.number(px(p.x()))).append(' ').append(Svg.number(at));
        before = at;
      }
      svg.path(path.toString(), (isEye ? "p-eye p-" : "p-line p-") + colour);
    }
  }

  /** Answers by name: bars side by side, or points joined by a line. */
  private void labelled(Svg svg) {
    int slots = picture.curves().stream().mapToInt(c -> c.labels().size()).max().orElse(1);
    double slot = (WIDTH - LEFT - RIGHT) / slots;
    int every = (slots + MOST_LABELS - 1) / MOST_LABELS;
    List<String> labels =
        picture.curves().stream()
            .map(Curve::labels)
            .max((a, b) -> Integer.compare(a.size(), b.size()))
            .orElse(List.of());
    for (int i = 0; i < labels.size(); i += every) {
      String label = TextWidth.fit(labels.get(i), 11, slot * every - 4);
      svg.text(LEFT + (i + 0.5) * slot, TOP + PLOT + 17, label, "c-tick", "middle");
    }
    double width = slot * 0.7 / picture.curves().size();
    for (int c = 0; c < picture.curves().size(); c++) {
      Curve curve = picture.curves().get(c);
      List<Curve.Point> points = curve.pieces().stream().flatMap(List::stream).toList();
      StringBuilder path = new StringBuilder();
      for (Curve.Point p : points) {
        double middle = LEFT + (p.x() + 0.5) * slot;
        if (isBars()) {
          double left = LEFT + p.x() * slot + slot * 0.15 + c * width;
          bar(svg, left, width, p.y(), c % COLOURS);
          middle = left + width / 2;
          if (width >= ROOM_FOR_VALUE) {
            svg.text(middle, py(p.y()) - 5, Axis.label(round(p.y())), "c-tick", "middle");
          }
        } else {
          path.append(path.isEmpty() ? 'M' : 'L');
          path.append(Svg.number(middle)).append(' ').append(Svg.number(py(p.y())));
        }
      }
      if (!path.isEmpty()) {
        svg.path(path.toString(), "p-line p-" + c % COLOURS);
      }
    }
  }

  private void bar(Svg svg, double left, double width, double value, int colour) {
    double base = py(Math.max(y.low(), Math.min(0, y.high())));
    double top = Math.min(base, py(value));
    svg.rect(left, top, width - 1, Math.abs(base - py(value)), 0, "p-bar-" + colour);
  }

  /** Three digits, as a person reads them off a bar. */
  private static double round(double value) {
    if (value == 0 || !Double.isFinite(value)) {
      return value;
    }
    double scale = Math.pow(10, 2 - Math.floor(Math.log10(Math.abs(value))));
    return Math.rint(value * scale) / scale;
  }

  private int legendRows() {
    return (picture.curves().size() + 2) / 3;
  }

  private void legend(Svg svg) {
    if (picture.curves().size() < 2) {
      return;
    }
    double cell = (WIDTH - LEFT - RIGHT) / 3;
    for (int i = 0; i < picture.curves().size(); i++) {
      double left = LEFT + i % 3 * cell;
      double base = TOP + PLOT + FOOT + 12 + i / 3 * LEGEND;
      svg.rect(left, base - 9, 12, 9, 2, "p-bar-" + i % COLOURS);
      svg.text(
          left + 18, base, TextWidth.fit(picture.curves().get(i).name(), 12, cell - 24), "c-label");
    }
  }
}
