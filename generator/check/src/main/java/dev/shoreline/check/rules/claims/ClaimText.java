package dev.shoreline.check.rules.claims;

import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.claim.ClaimSubject;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Numbers;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How findings name a claim: always with its figure, its basis and its source. */
final class ClaimText {
  /** Numbers with more digits than this were divided, and three digits of them say enough. */
  private static final int EXACT = 6;

  private ClaimText() {}

  /** {@code cpo claims power-saving max 73 % (BLOG, text)}. */
  static String full(Claim c) {
    return who(c) + " claims " + c.measure() + " " + cited(c);
  }

  private static String who(Claim c) {
    return c.subject().equals(ClaimSubject.THIS) ? "this design" : c.subject();
  }

  /** {@code max 73 % counting optics (BLOG, text)}. */
  static String cited(Claim c) {
    return c.text() + " (" + c.citation() + ")";
  }

  /** {@code 15 W per 800 Gb/s counting optics of pluggable (BLOG)}. */
  static String ofSubject(Claim c) {
    return c.text() + " of " + who(c) + " (" + c.citation() + ")";
  }

  /** A computed figure: {@code 66.7 .. 73.3 %}. */
  static String computed(Quantity q) {
    Interval i = q.shown();
    return Numbers.show(
        new Interval(rounded(i.min()), rounded(i.typ()), rounded(i.max())), q.unit().symbol());
  }

  private static @Nullable BigDecimal rounded(@Nullable BigDecimal n) {
    if (n == null || n.stripTrailingZeros().precision() <= EXACT) {
      return n;
    }
    int whole = Math.max(0, n.precision() - n.scale());
    return n.round(new MathContext(Math.max(3, whole), RoundingMode.HALF_EVEN));
  }
}
