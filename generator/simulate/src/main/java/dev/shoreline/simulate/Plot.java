package dev.shoreline.simulate;

import java.util.List;

/**
 * A picture drawn from what the simulator answered, never from the closed form.
 *
 * @param id plain name, for example {@code loop-temperature}
 * @param x label of the horizontal axis with its unit
 * @param y label of the vertical axis with its unit
 * @param levels horizontal lines, for example a limit
 */
public record Plot(
    String id,
    String title,
    String x,
    String y,
    Style style,
    List<Trace> traces,
    List<Level> levels) {
  public Plot {
    traces = List.copyOf(traces);
    levels = List.copyOf(levels);
  }

  /** How points become a picture. */
  public enum Style {
    LINE,
    /** A line over a logarithmic horizontal axis. */
    LOG_LINE,
    /** Each value holds until the next. */
    STEPS,
    BARS,
    /** Many thin lines over each other. */
    EYE
  }

  /** One series of points. */
  public sealed interface Trace {
    String name();
  }

  /**
   * Columns of a file of numbers that a run leaves behind, divided by blanks or commas; lines that
   * begin with anything but a number are passed over, and an empty line breaks the curve.
   *
   * @param x column of the horizontal values, from 0
   * @param y column of the vertical values, from 0
   */
  public record Columns(String name, String run, String file, int x, int y) implements Trace {}

  /** Answers by name, each with its label below the horizontal axis. */
  public record Answers(String name, String run, List<Point> points) implements Trace {
    public Answers {
      points = List.copyOf(points);
    }
  }

  /**
   * @param answer name of an answer of the run
   * @param run the run that gives it; empty for that of the series
   */
  public record Point(String label, String answer, String run) {
    public Point(String label, String answer) {
      this(label, answer, "");
    }
  }

  public record Level(String name, double value) {}
}
