package dev.shoreline.units;

/**
 * The independent base dimensions. Besides the physical ones, every noun this field counts and
 * every edge it divides by is a dimension of its own, so that watts per lane never compares with
 * watts per port and Tb/s per mm of die edge never compares with Tb/s per mm of panel edge.
 */
public enum Base {
  KILOGRAM("kg"),
  METRE("m"),
  SECOND("s"),
  AMPERE("A"),
  KELVIN("K"),
  BIT("bit"),
  SYMBOL("symbol"),
  DECIBEL("dB"),
  FAILURE("failure"),
  LANE("lane"),
  PORT("port"),
  MODULE("module"),
  ENGINE("engine"),
  LASER("laser"),
  FIBER("fiber"),
  DIE("die"),
  CONNECTOR("connector"),
  BANK("bank"),
  CYCLE("cycle"),
  RACK_UNIT("RU"),
  OPEN_RACK_UNIT("OU"),
  DIE_EDGE("die-edge"),
  ENGINE_EDGE("engine-edge"),
  PANEL_EDGE("panel-edge"),
  USD("USD"),
  EUR("EUR"),
  CNY("CNY");

  private final String symbol;

  Base(String symbol) {
    this.symbol = symbol;
  }

  /** The symbol a reader sees in messages. */
  public String symbol() {
    return symbol;
  }
}
