package dev.shoreline.emit.compare;

import java.util.Locale;

/** The headings that rows stand under, in the order shown. */
public enum Group {
  ROUTE("Route"),
  BANDWIDTH("Bandwidth"),
  POWER("Power and energy"),
  ELECTRICAL("Electrical loss"),
  DENSITY("Density"),
  OPTICAL("Light"),
  COOLING("Cooling and temperatures"),
  SUPPLY("Supply"),
  SERVICE("Service"),
  RELIABILITY("Reliability"),
  PRICE("Cost and mass"),
  MATURITY("Maturity"),
  VERDICTS("Verdicts");

  private final String title;

  Group(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** {@code power}, as in JSON. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
