package dev.shoreline.simulate.manifold;

import dev.shoreline.simulate.spice.SpiceNumber;
import dev.shoreline.simulate.spice.SpiceText;

/**
 * A manifold as an EPANET input. Heads are in metres of the coolant. Nodes: {@code S}, {@code R}
 * supply and return, {@code s7}, {@code r7} the headers at the seventh branch, {@code h7} behind
 * its hose; its plate is the valve {@code V1_7}, the first number telling the kind of plate.
 */
final class ManifoldInput {
  /** Kinematic viscosity that EPANET's multiplier counts from: 1.1e-5 ft^2/s (m^2/s). */
  private static final double REFERENCE_VISCOSITY = 1.1e-5 * 0.3048 * 0.3048;

  private final Manifold manifold;
  private final StringBuilder text = new StringBuilder();

  private ManifoldInput(Manifold manifold) {
    this.manifold = manifold;
  }

  static String render(Manifold manifold) {
    ManifoldInput input = new ManifoldInput(manifold);
    input.write();
    return input.text.toString();
  }

  private void write() {
    line("[TITLE]");
    line("Shoreline coolant manifold, loop " + SpiceText.comment(manifold.loop()));
    line("; flow L/min, length and head m, diameter and roughness mm");
    line("[JUNCTIONS]");
    long count = manifold.count();
    for (long i = 1; i <= count; i++) {
      line("s" + i + " 0 0");
      line("h" + i + " 0 0");
      line("r" + i + " 0 0");
    }
    line("[RESERVOIRS]");
    line("S " + SpiceNumber.of(manifold.head()));
    line("R 0");
    pipes();
    line("[CURVES]");
    for (Branches b : manifold.branches()) {
      line("; plate on " + SpiceText.comment(b.subject()));
      for (PlateCurve.Point p : b.curve().points()) {
        line("C" + b.id() + " " + SpiceNumber.of(p.flow()) + " " + SpiceNumber.of(p.head()));
      }
    }
    line("[OPTIONS]");
    line("UNITS LPM");
    line("HEADLOSS D-W");
    line("VISCOSITY " + SpiceNumber.of(manifold.viscosity() / REFERENCE_VISCOSITY));
    line("ACCURACY 0.00000001");
    line("TRIALS 500");
    line("[TIMES]");
    line("DURATION 0");
    line("[END]");
  }

  private void pipes() {
    line("[PIPES]");
    String header =
        " "
            + SpiceNumber.of(manifold.pitch())
            + " "
            + millimetres(manifold.diameter())
            + " "
            + millimetres(PipeFriction.ROUGHNESS)
            + " 0 Open";
    StringBuilder valves = new StringBuilder("[VALVES]\n");
    long i = 0;
    for (Branches b : manifold.branches()) {
      String hose =
          " "
              + SpiceNumber.of(b.hoseLength())
              + " "
              + millimetres(b.hoseDiameter())
              + " "
              + millimetres(PipeFriction.ROUGHNESS)
              + " "
              + SpiceNumber.of(b.couplings())
              + " Open";
      for (long k = 0; k < b.count(); k++) {
        i++;
        line("A" + i + " " + (i == 1 ? "S" : "s" + (i - 1)) + " s" + i + header);
        line("B" + i + " r" + i + " " + (i == 1 ? "R" : "r" + (i - 1)) + header);
        line("H" + i + " s" + i + " h" + i + hose);
        valves.append("V").append(b.id()).append('_').append(i).append(" h").append(i);
        valves.append(" r").append(i).append(' ').append(millimetres(b.hoseDiameter()));
        valves.append(" GPV C").append(b.id()).append(" 0\n");
      }
    }
    text.append(valves);
  }

  private static String millimetres(double metres) {
    return SpiceNumber.of(metres * 1000);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
