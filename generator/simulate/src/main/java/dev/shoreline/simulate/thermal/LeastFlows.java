package dev.shoreline.simulate.thermal;

import dev.shoreline.rollup.Analysis;
import dev.shoreline.simulate.manifold.Manifolds;
import java.util.Map;

/**
 * How much of its stated flow the worst supplied plate of each kind gets from its manifold.
 *
 * @param shares by what the plates cool; 1 is the stated flow
 */
record LeastFlows(Map<String, Double> shares) {
  static final LeastFlows NONE = new LeastFlows(Map.of());

  LeastFlows {
    shares = Map.copyOf(shares);
  }

  /** Empty when the design states no manifold. */
  static LeastFlows of(Analysis analysis) {
    return new LeastFlows(Manifolds.leastShares(analysis));
  }

  double share(String subject) {
    return shares.getOrDefault(subject, 1.0);
  }
}
