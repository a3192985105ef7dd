package dev.shoreline.emit.conformance;

import dev.shoreline.emit.conformance.PlateLadder.Step;
import dev.shoreline.emit.diagram.Svg;
import dev.shoreline.emit.diagram.TextWidth;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * One small ladder of temperatures for each cooled part, all on one scale: inlet, coolant, wall,
 * case, junction. A band runs from the typical to the worst temperature; a dashed bar is a limit.
 */
final class ThermalChart {
  private static final double WIDTH = 1116;
  private static final double CELL = 372;
  private static final double AXIS = 34;
  private static final double STEP = (CELL - AXIS - 18) / 5;
  private static final double PLOT = 190;
  private static final double HEAD = 48;
  private static final double FOOT = 34;

  private final List<PlateLadder> ladders;
  private final double low;
  private final double high;
  private final double tick;

  private ThermalChart(List<PlateLadder> ladders) {
    this.ladders = ladders;
    double[] all =
        ladders.stream()
            .flatMap(l -> l.steps().stream())
            .flatMapToDouble(ThermalChart::temperatures)
            .filter(Double::isFinite)
            .toArray();
    double least = DoubleStream.of(all).min().orElse(0);
    double most = DoubleStream.of(all).max().orElse(100);
    this.tick = most - least > 150 ? 50 : most - least > 60 ? 20 : 10;
    this.low = Math.floor((least - 2) / tick) * tick;
    this.high = Math.ceil((most + 2) / tick) * tick;
  }

  private static DoubleStream temperatures(Step step) {
    return DoubleStream.of(
        step.typ().orElse(Double.NaN), step.drawn(), step.limit().orElse(Double.NaN));
  }

  static String draw(List<PlateLadder> ladders) {
    return new ThermalChart(ladders).svg();
  }

  private String svg() {
    int rows = (ladders.size() + 2) / 3;
    Svg svg =
        new Svg(
            WIDTH, rows * (HEAD + PLOT + FOOT), "Temperatures from the coolant to the junction");
    for (int i = 0; i < ladders.size(); i++) {
      ladder(svg, ladders.get(i), i % 3 * CELL, i / 3 * (HEAD + PLOT + FOOT));
    }
    return svg.finish();
  }

  private double y(double top, double temperature) {
    return top + HEAD + (high - temperature) / (high - low) * PLOT;
  }

  private void ladder(Svg svg, PlateLadder ladder, double x, double top) {
    svg.text(x, top + 14, TextWidth.fit(ladder.subject(), 13, CELL - 24), "c-strong");
    String heat = ladder.heat() + " each, loop " + ladder.loop();
    svg.text(x, top + 31, TextWidth.fit(heat, 12, CELL - 24), "c-quiet");
    for (double at = low; at <= high + 1e-9; at += tick) {
      svg.line(x + AXIS, y(top, at), x + CELL - 18, y(top, at), "c-grid");
      svg.text(x + AXIS - 6, y(top, at) + 4, Corners.label(at, 0), "c-tick", "end");
    }
    for (int i = 0; i < ladder.steps().size(); i++) {
      Step step = ladder.steps().get(i);
      double left = x + AXIS + i * STEP;
      svg.text(left + STEP / 2, top + HEAD + PLOT + 16, step.name(), "c-tick", "middle");
      if (i > 0) {
        riser(svg, ladder.steps().get(i - 1), step, left, top);
      }
      step(svg, step, left, top);
    }
  }

  private void riser(Svg svg, Step before, Step step, double x, double top) {
    if (Double.isFinite(before.drawn()) && Double.isFinite(step.drawn())) {
      svg.line(x, y(top, before.drawn()), x, y(top, step.drawn()), "c-riser");
    }
  }

  private void step(Svg svg, Step step, double x, double top) {
    double at = step.drawn();
    if (!Double.isFinite(at)) {
      svg.text(x + STEP / 2, top + HEAD + PLOT - 8, "unknown", "c-tick", "middle");
      return;
    }
    if (step.typ().isPresent() && step.typ().getAsDouble() < at) {
      double height = y(top, step.typ().getAsDouble()) - y(top, at);
      svg.rect(x + 5, y(top, at), STEP - 10, height, 0, "c-band");
    }
    svg.line(x, y(top, at), x + STEP, y(top, at), step.exceeds() ? "c-hot" : "c-step");
    // Value and limit keep out of each other's way when they are close.
    double room = step.limit().isEmpty() ? 100 : y(top, at) - y(top, step.limit().getAsDouble());
    boolean above = room < 0 || room > 32;
    double label = above ? y(top, at) - 6 : y(top, at) + 15;
    svg.text(x + STEP / 2, label, Corners.label(at, 1), "c-value", "middle");
    step.limit().ifPresent(limit -> limit(svg, limit, at, x, top));
  }

  private void limit(Svg svg, double limit, double at, double x, double top) {
    svg.line(x + 3, y(top, limit), x + STEP - 3, y(top, limit), "c-limit");
    double label = at > limit ? y(top, limit) + 14 : y(top, limit) - 5;
    svg.text(x + STEP / 2, label, Corners.label(limit, 1), "c-limit-text", "middle");
  }
}
