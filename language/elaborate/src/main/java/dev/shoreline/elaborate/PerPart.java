package dev.shoreline.elaborate;

import dev.shoreline.model.expr.Expr;
import org.jspecify.annotations.Nullable;

/**
 * A claimed value and the {@code per} at its end, apart: a figure for 800 Gb/s is shown as its
 * author gave it and not divided.
 *
 * @param value without its {@code per}
 * @param per null when the value has none
 */
record PerPart(Expr value, Expr.@Nullable Per per) {

  /** The end of {@code 4 .. 5 W per 800 Gb/s} or {@code max 5 W per port} is for the whole. */
  static PerPart of(Expr e) {
    if (e instanceof Expr.Per p) {
      return new PerPart(p.operand(), p);
    }
    if (e instanceof Expr.Bounds b && b.upper() instanceof Expr.Per p) {
      return new PerPart(new Expr.Bounds(b.lower(), p.operand(), b.span()), p);
    }
    if (e instanceof Expr.Corners c) {
      if (c.max() instanceof Expr.Per p) {
        return new PerPart(new Expr.Corners(c.min(), c.typ(), p.operand(), c.span()), p);
      } else if (c.max() == null && c.typ() instanceof Expr.Per p) {
        return new PerPart(new Expr.Corners(c.min(), p.operand(), null, c.span()), p);
      } else if (c.max() == null && c.typ() == null && c.min() instanceof Expr.Per p) {
        return new PerPart(new Expr.Corners(p.operand(), null, null, c.span()), p);
      }
    }
    return new PerPart(e, null);
  }
}
