package dev.shoreline.simulate.manifold;

/**
 * Equal branches between the supply and the return header: hose, couplings, plate.
 *
 * @param id counts from 1 over the loop
 * @param subject what the plates cool, in the spec's words
 * @param count of branches, which follow each other along the header
 * @param flow that the design states for one (L/min)
 * @param curve of the plates that one branch passes
 * @param hoseLength supply and return together (m)
 * @param hoseDiameter inside (m)
 * @param couplings sum of their loss coefficients
 */
record Branches(
    int id,
    String subject,
    long count,
    double flow,
    PlateCurve curve,
    double hoseLength,
    double hoseDiameter,
    double couplings) {

  /** Head loss of one branch (m) at a flow (L/min). */
  double head(double litres, double viscosity) {
    return curve.head(litres)
        + PipeFriction.loss(litres / 60_000, hoseLength, hoseDiameter, couplings, viscosity);
  }
}
