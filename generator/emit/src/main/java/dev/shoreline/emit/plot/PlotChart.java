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
      .p-value { font-size: 10px; fill: var(--ink); }
      #simulated .computed td:first-child { white-space: normal; }
      .p-line { fill: none; stroke-width: 1.75; stroke-linejoin: round; }
      .plots .c-limit-text { paint-order: stroke; stroke: var(--sheet); stroke-width: 3px; }
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
  private static final double WIDEST_BAR = 72;

  /** A curve of so few points shows each of them. */
  private static final int MOST_DOTS = 24;

  private static final double LABEL_SIZE = 11;

  /** Of labels that are too long to stand side by side. */
  private static final double TILT = Math.toRadians(35);

  private static final double LONGEST_TILTED = 130;

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
    Svg svg = new Svg(WIDTH, TOP + PLOT + foot() + legend, plot.title());
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
    svg.text((LEFT + WIDTH - RIGHT) / 2, TOP + PLOT + foot() - 8, plot.x(), "c-quiet", "middle");
    plot.levels().forEach(l -> level(svg, l));
    legend(svg);
    return svg.finish();
  }

  private void level(Svg svg, Plot.Level level) {
    double at = py(level.value());
    String text = level.name() + " " + Axis.label(round(level.value()));
    double width = TextWidth.of(text, LABEL_SIZE);
    boolean right =
        clearance(WIDTH - RIGHT - width, WIDTH - RIGHT, at - 9)
            >= clearance(LEFT, LEFT + width, at - 9);
    svg.line(LEFT, at, WIDTH - RIGHT, at, "c-limit");
    svg.text(
        right ? WIDTH - RIGHT : LEFT + 4, at - 5, text, "c-limit-text", right ? "end" : "start");
  }

  /** How near the curves come to a text at {@code height} between two places. */
  private double clearance(double from, double to, double height) {
    Clearance clearance = new Clearance(from, to, height);
    for (Curve curve : picture.curves()) {
      for (List<Curve.Point> piece : curve.pieces()) {
        for (int i = 1; i < piece.size(); i++) {
          Curve.Point p = piece.get(i - 1);
          Curve.Point q = piece.get(i);
          clearance.line(place(p.x()), py(p.y()), place(q.x()), py(q.y()));
        }
      }
    }
    return clearance.least();
  }

  /** Where a point stands, be it labelled or over a number. */
  private double place(double x) {
    return isLabelled() ? LEFT + (x + 0.5) * slot() : px(x);
  }

  private int slots() {
    return picture.curves().stream().mapToInt(c -> c.labels().size()).max().orElse(1);
  }

  private double slot() {
    return (WIDTH - LEFT - RIGHT) / slots();
  }

  private List<String> labels() {
    return picture.curves().stream()
        .map(Curve::labels)
        .max((a, b) -> Integer.compare(a.size(), b.size()))
        .orElse(List.of());
  }

  /** Long labels of few points are tilted; of many points only some are labelled. */
  private boolean isTilted() {
    return isLabelled()
        && slots() <= MOST_LABELS
        && labels().stream().anyMatch(l -> TextWidth.of(l, LABEL_SIZE) > slot() - 4);
  }

  private double foot() {
    double longest =
        labels().stream().mapToDouble(l -> TextWidth.of(l, LABEL_SIZE)).max().orElse(0);
    return isTilted() ? FOOT + Math.min(longest, LONGEST_TILTED) * Math.sin(TILT) : FOOT;
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
      if (!isEye && piece.size() <= MOST_DOTS) {
        piece.forEach(p -> svg.circle(px(p.x()), py(p.y()), 2.5, "p-bar-" + colour));
      }
    }
  }

  /** Answers by name: bars side by side, or points joined by a line. */
  private void labelled(Svg svg) {
    double slot = slot();
    int every = (slots() + MOST_LABELS - 1) / MOST_LABELS;
    List<String> labels = labels();
    for (int i = 0; i < labels.size(); i += every) {
      double middle = LEFT + (i + 0.5) * slot;
      if (isTilted()) {
        double room = Math.min(LONGEST_TILTED, (middle - 2) / Math.cos(TILT));
        String label = TextWidth.fit(labels.get(i), LABEL_SIZE, room);
        svg.tilted(middle + 4, TOP + PLOT + 15, label, "c-tick");
      } else {
        String label = TextWidth.fit(labels.get(i), LABEL_SIZE, slot * every - 4);
        svg.text(middle, TOP + PLOT + 17, label, "c-tick", "middle");
      }
    }
    double width = Math.min(WIDEST_BAR, slot * 0.7 / picture.curves().size());
    double room = (slot - width * picture.curves().size()) / 2;
    for (int c = 0; c < picture.curves().size(); c++) {
      Curve curve = picture.curves().get(c);
      List<Curve.Point> points = curve.pieces().stream().flatMap(List::stream).toList();
      StringBuilder path = new StringBuilder();
      for (Curve.Point p : points) {
        double middle = LEFT + (p.x() + 0.5) * slot;
        if (isBars()) {
          double left = LEFT + p.x() * slot + room + c * width;
          bar(svg, left, width, p.y(), c % COLOURS);
          middle = left + width / 2;
          if (width >= ROOM_FOR_VALUE) {
            svg.text(middle, py(p.y()) - 5, Axis.label(round(p.y())), "c-tick", "middle");
          }
        } else if (plot.style() == Style.STEPS) {
          step(path, LEFT + p.x() * slot, slot, p.y());
        } else {
          path.append(path.isEmpty() ? 'M' : 'L');
          path.append(Svg.number(middle)).append(' ').append(Svg.number(py(p.y())));
        }
      }
      if (!path.isEmpty()) {
        svg.path(path.toString(), "p-line p-" + c % COLOURS);
      }
      if (plot.style() == Style.STEPS && picture.curves().size() <= 2) {
        figures(svg, points, c == upper());
      }
    }
  }

  /** One tread of stairs over the width of its label. */
  private void step(StringBuilder path, double left, double width, double y) {
    String at = Svg.number(py(y));
    path.append(path.isEmpty() ? 'M' : 'L').append(Svg.number(left)).append(' ').append(at);
    path.append('L').append(Svg.number(left + width)).append(' ').append(at);
  }

  /** Figures of one or two stairs wherever they change; those of the upper stairs above them. */
  private void figures(Svg svg, List<Curve.Point> points, boolean above) {
    String before = "";
    for (Curve.Point p : points) {
      String figure = Axis.label(Math.rint(p.y() * 10) / 10);
      if (!figure.equals(before)) {
        double base = py(p.y()) + (above ? -5 : 13);
        svg.text(LEFT + (p.x() + 0.5) * slot(), base, figure, "p-value", "middle");
      }
      before = figure;
    }
  }

  /** The curve that lies above the others. */
  private int upper() {
    int upper = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < picture.curves().size(); i++) {
      double mean =
          picture.curves().get(i).pieces().stream()
              .flatMap(List::stream)
              .mapToDouble(Curve.Point::y)
              .average()
              .orElse(most);
      upper = mean > most ? i : upper;
      most = Math.max(most, mean);
    }
    return upper;
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
    return (picture.curves().size() + legendColumns() - 1) / legendColumns();
  }

  /** As many as the longest name leaves room for, at most three. */
  private int legendColumns() {
    double longest =
        picture.curves().stream().mapToDouble(c -> TextWidth.of(c.name(), 12)).max().orElse(0);
    return (int) Math.max(1, Math.min(3, (WIDTH - LEFT - RIGHT) / (longest + 24)));
  }

  private void legend(Svg svg) {
    if (picture.curves().size() < 2) {
      return;
    }
    int columns = legendColumns();
    double cell = (WIDTH - LEFT - RIGHT) / columns;
    for (int i = 0; i < picture.curves().size(); i++) {
      double left = LEFT + i % columns * cell;
      double base = TOP + PLOT + foot() + 12 + i / columns * LEGEND;
      svg.rect(left, base - 9, 12, 9, 2, "p-bar-" + i % COLOURS);
      svg.text(
          left + 18, base, TextWidth.fit(picture.curves().get(i).name(), 12, cell - 24), "c-label");
    }
  }
}
