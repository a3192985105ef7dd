package dev.shoreline.simulate.run;

import java.util.List;

/**
 * One series of points.
 *
 * @param labels below the points, for answers by name; empty for curves over a number
 * @param pieces unbroken pieces, each a list of points; horizontal values of labelled points count
 *     from 0
 */
public record Curve(String name, List<String> labels, List<List<Point>> pieces) {
  public Curve {
    labels = List.copyOf(labels);
    pieces = pieces.stream().map(List::copyOf).toList();
  }

  public record Point(double x, double y) {}
}
