package dev.shoreline.simulate.channel;

/** One piece of a lane's way, matched to the reference impedance at both ends. */
sealed interface PathElement permits Line, Pad {
  /** Reference impedance of a pair, differential (ohm). */
  double REFERENCE = 100;

  /** Insertion loss (dB) at a frequency (GHz). */
  double loss(double gigahertz);

  /** Chain matrix at a frequency (GHz). */
  TwoPort at(double gigahertz);

  /** For people: {@code 25 mm of OrganicPackage}. */
  String text();
}
