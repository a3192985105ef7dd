package dev.shoreline.emit.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * One axis: what range it shows and where its marks are.
 *
 * @param low least value shown
 * @param high largest value shown
 * @param isLogarithmic whether equal ratios are equally far apart
 */
record Axis(double low, double high, double step, boolean isLogarithmic) {
  private static final int MARKS = 6;

  /** A linear axis over at least the values from {@code least} to {@code most}. */
  static Axis linear(double least, double most) {
    double from = least;
    double to = most;
    if (!(to > from)) {
      double room = Math.max(Math.abs(from) * 0.1, 1e-3);
      from -= room;
      to += room;
    }
    double step = step((to - from) / MARKS);
    return new Axis(Math.floor(from / step) * step, Math.ceil(to / step) * step, step, false);
  }

  /** An axis whose ends are the values themselves, as time and frequency want it. */
  static Axis tight(double least, double most) {
    if (!(most > least)) {
      return linear(least, most);
    }
    return new Axis(least, most, step((most - least) / MARKS), false);
  }

  static Axis logarithmic(double least, double most) {
    if (!(least > 0) || !(most > least)) {
      return linear(least, most);
    }
    return new Axis(least, most, 1, true);
  }

  /** The next larger of 1, 2 and 5 times a power of ten. */
  private static double step(double raw) {
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double share = raw / power;
    return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
  }

  /** Where a value stands, 0 at the low end and 1 at the high end. */
  double place(double value) {
    return isLogarithmic
        ? (Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low))
        : (value - low) / (high - low);
  }

  List<Double> marks() {
    List<Double> marks = new ArrayList<>();
    if (isLogarithmic) {
      for (int e = (int) Math.ceil(Math.log10(low) - 1e-9);
          Math.pow(10, e) <= high * 1.000001;
          e++) {
        marks.add(Math.pow(10, e));
      }
      return marks;
    }
    long first = (long) Math.ceil(low / step - 1e-9);
    for (long i = first; i * step <= high + step * 1e-9; i++) {
      marks.add(i * step);
    }
    return marks;
  }

  /** A mark as text, without noise digits. */
  static String label(double value) {
    if (value == 0) {
      return "0";
    }
    BigDecimal n =
        new BigDecimal(value)
            .round(new MathContext(6, RoundingMode.HALF_EVEN))
            .stripTrailingZeros();
    int exponent = n.precision() - n.scale() - 1;
    return exponent >= -4 && exponent < 6
        ? n.toPlainString()
        : n.movePointLeft(exponent).toPlainString() + "e" + exponent;
  }
}
