package dev.shoreline.simulate.optical;

/**
 * What the code RS(544,514) over symbols of 10 bits, which mends 15 of them, leaves of random bit
 * errors. Bursts leave more.
 *
 * <pre>
 *   p = 1 - (1 - b)^10
 *   BER = 1 / (n m) sum over i &gt; t of i C(n, i) p^i (1 - p)^(n - i)
 * </pre>
 *
 * with one wrong bit in each wrong symbol.
 */
final class ReedSolomon {
  private static final int SYMBOLS = 544;
  private static final int MENDED = 15;
  private static final int BITS = 10;

  private ReedSolomon() {}

  /** Decimal logarithm of the bit error ratio after correction, for {@code ber} before it. */
  static double logPostBer(double ber) {
    double wrong = -Math.expm1(BITS * Math.log1p(-ber));
    double choose = 0;
    double sum = 0;
    double first = 0;
    for (int i = 1; i <= SYMBOLS; i++) {
      choose += Math.log((SYMBOLS - i + 1.0) / i);
      double term = Math.log(i) + choose + i * Math.log(wrong) + (SYMBOLS - i) * Math.log1p(-wrong);
      if (i == MENDED + 1) {
        first = term;
      }
      if (i > MENDED) {
        sum += Math.exp(term - first);
      }
    }
    return (first + Math.log(sum) - Math.log(SYMBOLS * BITS)) / Math.log(10);
  }
}
