package dev.shoreline.simulate.manifold;

import dev.shoreline.rollup.Analysis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** What other studies take over from the manifolds of a design. */
public final class Manifolds {
  private Manifolds() {}

  /**
   * Least flow of a plate over the flow that the design states for it, by what the plates cool.
   * Only loops whose manifold is described are in it.
   */
  public static Map<String, Double> leastShares(Analysis analysis) {
    Map<String, Double> shares = new LinkedHashMap<>();
    for (Manifold m : ManifoldReader.read(analysis, new ArrayList<>())) {
      double[] flows = ManifoldSolver.solve(m);
      int at = 0;
      for (Branches b : m.branches()) {
        double least = Double.POSITIVE_INFINITY;
        for (long i = 0; i < b.count(); i++) {
          least = Math.min(least, flows[at++]);
        }
        shares.put(b.subject(), least / b.flow());
      }
    }
    return shares;
  }
}
