package dev.shoreline.simulate.touchstone;

import dev.shoreline.simulate.spice.SpiceNumber;
import dev.shoreline.simulate.spice.SpiceText;
import java.util.List;

/**
 * Touchstone 1.1 as the IBIS Open Forum's file specification has it: real and imaginary parts,
 * frequencies in GHz. Two ports stand on one line, S11 S21 S12 S22; more ports row by row, at most
 * four numbers a line.
 */
public final class Touchstone {
  private static final int MOST_A_LINE = 4;

  private Touchstone() {}

  /**
   * @param comments any text; made harmless here
   * @param reference impedance of the ports (ohm)
   * @param points at rising frequencies, all of as many ports
   */
  public static String render(List<String> comments, double reference, List<SPoint> points) {
    StringBuilder text = new StringBuilder();
    for (String comment : comments) {
      text.append("! ").append(SpiceText.comment(comment)).append('\n');
    }
    text.append("# GHz S RI R ").append(SpiceNumber.of(reference)).append('\n');
    for (SPoint point : points) {
      if (point.ports() == 2) {
        two(point, text);
      } else {
        rows(point, text);
      }
    }
    return text.toString();
  }

  private static void two(SPoint point, StringBuilder text) {
    text.append(SpiceNumber.of(point.gigahertz()));
    number(point.at(0, 0), text);
    number(point.at(1, 0), text);
    number(point.at(0, 1), text);
    number(point.at(1, 1), text);
    text.append('\n');
  }

  private static void rows(SPoint point, StringBuilder text) {
    text.append(SpiceNumber.of(point.gigahertz()));
    for (int to = 0; to < point.ports(); to++) {
      for (int from = 0; from < point.ports(); from++) {
        if (from > 0 && from % MOST_A_LINE == 0) {
          text.append('\n');
        }
        number(point.at(to, from), text);
      }
      text.append('\n');
    }
  }

  private static void number(Complex s, StringBuilder text) {
    text.append(' ').append(SpiceNumber.of(s.re())).append(' ').append(SpiceNumber.of(s.im()));
  }
}
