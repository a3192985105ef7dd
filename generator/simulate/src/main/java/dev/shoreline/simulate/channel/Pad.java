package dev.shoreline.simulate.channel;

/**
 * Connectors, or whatever else loses a stated figure: a matched attenuator without reflection,
 * phase or delay. Its loss is the same at every frequency, as the report takes a connector's.
 *
 * @param name what it stands for, any text
 * @param decibels of all of them together
 */
record Pad(String name, double decibels) implements PathElement {

  /** Voltage ratio, at least 1. */
  double ratio() {
    return StrictMath.pow(10, decibels / 20);
  }

  /** Either arm of the T (ohm). */
  double arm() {
    return REFERENCE * (ratio() - 1) / (ratio() + 1);
  }

  /** The leg of the T (ohm). */
  double leg() {
    return 2 * REFERENCE * ratio() / (ratio() * ratio() - 1);
  }

  @Override
  public double loss(double gigahertz) {
    return decibels;
  }

  @Override
  public TwoPort at(double gigahertz) {
    if (decibels == 0) {
      return TwoPort.THROUGH;
    }
    return TwoPort.series(arm()).then(TwoPort.shunt(1 / leg())).then(TwoPort.series(arm()));
  }

  @Override
  public String text() {
    return name;
  }
}
