package dev.shoreline.emit.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.simulate.Plot;
import dev.shoreline.simulate.Plot.Style;
import dev.shoreline.simulate.run.Curve;
import dev.shoreline.simulate.run.Picture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlotChartTest {
  private static final List<String> STAGES = List.of("laser", "split 4", "480 m of Os2 <b>");

  private static Curve stairs(String name, double... values) {
    List<Curve.Point> points = new ArrayList<>();
    for (double v : values) {
      points.add(new Curve.Point(points.size(), v));
    }
    return new Curve(name, STAGES.subList(0, values.length), List.of(points));
  }

  private static Curve line(String name, double... xy) {
    List<Curve.Point> points = new ArrayList<>();
    for (int i = 0; i < xy.length; i += 2) {
      points.add(new Curve.Point(xy[i], xy[i + 1]));
    }
    return new Curve(name, List.of(), List.of(points));
  }

  private static String draw(Style style, List<Plot.Level> levels, Curve... curves) {
    Plot plot = new Plot("p", "Title", "stages", "power (dBm)", style, List.of(), levels);
    return PlotChart.draw(new Picture(plot, List.of(curves)));
  }

  @Test
  void stairsHoldEachFigureOverItsLabel() {
    String svg = draw(Style.STEPS, List.of(), stairs("least", 10, 4, 3));
    // From 62 to 526 in three treads, from 10 down to 3.
    assertThat(svg)
        .contains("d=\"M62 40L216.7 40L216.7 205L371.3 205L371.3 232.5L526 232.5\"")
        .doesNotContain("NaN");
  }

  @Test
  void figuresStandWhereTheyChangeAndOutsideTheStairs() {
    String svg =
        draw(Style.STEPS, List.of(), stairs("least", 10, 4, 4.01), stairs("most", 20, 14, 13.5));
    assertThat(svg.lines().filter(l -> l.contains("p-value")).map(l -> l.replaceAll("<[^>]*>", "")))
        .containsExactly("10", "4", "20", "14", "13.5");
    String three =
        draw(Style.STEPS, List.of(), stairs("a", 1, 2), stairs("b", 2, 3), stairs("c", 3, 4));
    assertThat(three).doesNotContain("p-value");
  }

  @Test
  void longLabelsAreTiltedAndEscaped() {
    String svg = draw(Style.LINE, List.of(), stairs("least", 10, 4, 3));
    assertThat(svg).doesNotContain("rotate(");
    List<String> labels = new ArrayList<>();
    List<Curve.Point> points = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      labels.add("480 m of Os2 <b>");
      points.add(new Curve.Point(i, i));
    }
    String many = draw(Style.LINE, List.of(), new Curve("least", labels, List.of(points)));
    assertThat(many.lines().filter(l -> l.contains("rotate(-35"))).hasSize(12);
    assertThat(many).contains("480 m of Os2 &lt;b&gt;").doesNotContain("<b>");
    assertThat(height(many)).isGreaterThan(height(svg));
  }

  private static double height(String svg) {
    return Double.parseDouble(svg.replaceAll("(?s).* height=\"([0-9.]+)\" viewBox.*", "$1"));
  }

  @Test
  void theTextOfALevelStandsWhereThereIsRoom() {
    List<Plot.Level> level = List.of(new Plot.Level("limit", -3.619788758288394));
    String falling = draw(Style.LINE, level, line("all", 0, 0, 8, -0.5, 10, -3.5));
    assertThat(falling).contains("<text x=\"66\"").contains(">limit -3.62</text>");
    String rising = draw(Style.LINE, level, line("all", 0, -3.5, 2, -0.5, 10, 0));
    assertThat(rising).contains("<text x=\"526\"");
    // An upright line through the text counts too.
    String upright =
        draw(Style.LINE, level, line("all", 0, 0, 10, 0), line("here", 9.5, 0, 9.5, -5));
    assertThat(upright).contains("<text x=\"66\"");
  }
}
