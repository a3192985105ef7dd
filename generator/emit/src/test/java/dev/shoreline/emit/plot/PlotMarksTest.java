package dev.shoreline.emit.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.simulate.Plot;
import dev.shoreline.simulate.Plot.Style;
import dev.shoreline.simulate.run.Curve;
import dev.shoreline.simulate.run.Picture;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlotMarksTest {
  private static Curve curve(String name, int points) {
    List<Curve.Point> line =
        IntStream.range(0, points).mapToObj(i -> new Curve.Point(i, i % 7)).toList();
    return new Curve(name, List.of(), List.of(line));
  }

  private static String draw(Style style, Curve... curves) {
    Plot plot = new Plot("p", "Title", "x", "y", style, List.of(), List.of());
    return PlotChart.draw(new Picture(plot, List.of(curves)));
  }

  private static long circles(String svg) {
    return svg.lines().filter(l -> l.contains("<circle")).count();
  }

  @Test
  void aCurveOfFewPointsShowsEachOfThem() {
    assertThat(circles(draw(Style.LINE, curve("ladder", 10), curve("files", 500)))).isEqualTo(10);
    assertThat(circles(draw(Style.EYE, curve("eye", 10)))).isZero();
  }

  @Test
  void namesOfALegendAreNotCutWhileThereIsRoomBelow() {
    String svg =
        draw(
            Style.LINE,
            curve("class 1, scikit-rf", 500),
            curve("class 1, ngspice ladder", 500),
            curve("class 2, ngspice ladder", 500));
    assertThat(svg).contains("class 1, ngspice ladder", "class 2, ngspice ladder");
  }

  @Test
  void aSingleBarIsNoWall() {
    Curve one = new Curve("a", List.of("class 1"), List.of(List.of(new Curve.Point(0, 11.9))));
    assertThat(draw(Style.BARS, one)).containsPattern("<rect [^>]*width=\"71\"");
  }
}
