package dev.shoreline.simulate.manifold;

import java.util.ArrayList;
import java.util.List;

/**
 * The flow of each branch of a manifold, to double precision. From a flow of the last branch follow
 * its head, the flow in the last piece of both headers and their losses, and so the head of the
 * branch before, back to the inlet; the more flows in the last branch, the more head is needed
 * there. So one bisection finds the flow that needs the head there is.
 */
final class ManifoldSolver {
  private static final int STEPS = 200;

  private final Manifold manifold;
  private final List<Branches> order = new ArrayList<>();
  private final double[] flows;

  private ManifoldSolver(Manifold manifold) {
    this.manifold = manifold;
    for (Branches b : manifold.branches()) {
      for (long i = 0; i < b.count(); i++) {
        order.add(b);
      }
    }
    this.flows = new double[order.size()];
  }

  /** Flow of each branch along the header (L/min). */
  static double[] solve(Manifold manifold) {
    ManifoldSolver solver = new ManifoldSolver(manifold);
    int last = solver.flows.length - 1;
    double low = 0;
    double high = solver.flow(solver.order.get(last), manifold.head());
    for (int i = 0; i < STEPS && high - low > high * 1e-14; i++) {
      double middle = (low + high) / 2;
      if (solver.needed(middle) > manifold.head()) {
        high = middle;
      } else {
        low = middle;
      }
    }
    solver.needed((low + high) / 2);
    return solver.flows;
  }

  /** Head at the inlet (m) with which the last branch has a flow (L/min); fills all flows. */
  private double needed(double lastFlow) {
    double head = 0;
    double header = 0;
    for (int i = flows.length - 1; i >= 0; i--) {
      Branches b = order.get(i);
      if (i == flows.length - 1) {
        flows[i] = lastFlow;
        head = b.head(lastFlow, manifold.viscosity());
      } else {
        flows[i] = flow(b, head);
      }
      header += flows[i] / 60_000;
      head +=
          2
              * PipeFriction.loss(
                  header, manifold.pitch(), manifold.diameter(), 0, manifold.viscosity());
    }
    return head;
  }

  /** Flow of a branch (L/min) at a head (m). */
  private double flow(Branches b, double head) {
    double low = 0;
    double high = Math.max(b.flow(), 1e-6);
    while (b.head(high, manifold.viscosity()) < head) {
      low = high;
      high *= 2;
    }
    for (int i = 0; i < STEPS && high - low > high * 1e-14; i++) {
      double middle = (low + high) / 2;
      if (b.head(middle, manifold.viscosity()) > head) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return (low + high) / 2;
  }
}
