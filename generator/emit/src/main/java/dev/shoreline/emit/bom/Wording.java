package dev.shoreline.emit.bom;

/** The sentences that go with the totals, the same in every format. */
final class Wording {
  private Wording() {}

  static String pieces(BomTotals t) {
    return "All pieces, " + mass(t);
  }

  static String mass(BomTotals t) {
    if (!t.isWeighed()) {
      return "mass not stated";
    }
    return t.mass().stripTrailingZeros().toPlainString()
        + " g"
        + (t.unweighed() == 0 ? "" : " (" + lines(t.unweighed()) + " without a stated mass)");
  }

  static String cost(BomTotals t, String currency) {
    java.math.BigDecimal links = t.linkCost().get(currency);
    return "Cost in "
        + currency
        + (links == null ? "" : ", of it " + Money.shown(links).toPlainString() + " for links")
        + unpriced(t);
  }

  static String unpriced(BomTotals t) {
    return t.unpriced() == 0 ? "" : " (" + lines(t.unpriced()) + " without a stated cost)";
  }

  static String lines(int n) {
    return n + (n == 1 ? " line" : " lines");
  }
}
