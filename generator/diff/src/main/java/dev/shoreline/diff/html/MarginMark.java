package dev.shoreline.diff.html;

import dev.shoreline.diff.MarginChange;
import dev.shoreline.emit.html.Tone;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * How a margin moved, drawn: a bar from where it was to a dot where it is, on a scale from minus
 * the whole limit to plus the whole limit.
 */
final class MarginMark {
  private static final int WIDTH = 132;
  private static final int HEIGHT = 14;
  private static final int EDGE = 6;

  private MarginMark() {}

  /** Empty when a margin is no part of its limit. */
  static String of(MarginChange m) {
    BigDecimal before = m.before().marginRatio();
    BigDecimal after = m.after().marginRatio();
    if (before == null || after == null) {
      return "";
    }
    double from = place(before);
    double to = place(after);
    String tone = Tone.of(m.after().status());
    String middle = number(HEIGHT / 2.0);
    return "<svg class=\"mark\" width=\""
        + WIDTH
        + "\" height=\""
        + HEIGHT
        + "\" role=\"img\" aria-label=\"margin moved\"><line class=\"m-track\" x1=\"0\" x2=\""
        + WIDTH
        + "\" y1=\""
        + middle
        + "\" y2=\""
        + middle
        + "\"/><line class=\"m-zero\" x1=\""
        + number(place(BigDecimal.ZERO))
        + "\" x2=\""
        + number(place(BigDecimal.ZERO))
        + "\" y1=\"0\" y2=\""
        + HEIGHT
        + "\"/><line class=\"m-move m-"
        + tone
        + "\" x1=\""
        + number(from)
        + "\" x2=\""
        + number(to)
        + "\" y1=\""
        + middle
        + "\" y2=\""
        + middle
        + "\"/><circle class=\"m-now m-"
        + tone
        + "\" cx=\""
        + number(to)
        + "\" cy=\""
        + middle
        + "\" r=\"4\"/></svg>";
  }

  /** From -100 % at the left to +100 % at the right; what lies outside stands at the edge. */
  private static double place(BigDecimal ratio) {
    double r = Math.max(-1, Math.min(1, ratio.doubleValue()));
    return EDGE + (r + 1) / 2 * (WIDTH - 2 * EDGE);
  }

  private static String number(double n) {
    return String.format(Locale.ROOT, "%.1f", n);
  }
}
