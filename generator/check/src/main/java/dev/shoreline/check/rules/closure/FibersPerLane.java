package dev.shoreline.check.rules.closure;

import dev.shoreline.model.Instance;
import dev.shoreline.model.Link;
import dev.shoreline.model.Segment;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Optional;

/**
 * How many fibers one lane of a link takes: what the optics state with {@code fibers}, else 2 for
 * parallel fiber (one each way), 1 for laser light, and nothing can be said of wavelengths that
 * share a fiber.
 */
final class FibersPerLane {
  private static final BigDecimal BOTH_WAYS = BigDecimal.valueOf(2);

  private FibersPerLane() {}

  static Optional<BigDecimal> of(Link link) {
    for (Segment.Terminal t : link.terminals()) {
      String group = t.selection().group();
      Instance instance = t.selection().instance();
      if (group.equals("out") || group.equals("laser")) {
        return Optional.of(BigDecimal.ONE);
      }
      if (group.equals("line")) {
        return of(instance, t.group());
      }
    }
    return Optional.empty();
  }

  static Optional<BigDecimal> of(Instance optics, LaneGroup line) {
    Optional<Quantity> fibers = optics.attributes().quantity("fibers");
    if (fibers.isPresent()) {
      BigDecimal n = fibers.get().base().max();
      long lanes = optics.attributes().group("line").map(LaneGroup::count).orElse(line.count());
      return n == null || lanes == 0
          ? Optional.empty()
          : Optional.of(n.divide(BigDecimal.valueOf(lanes), MathContext.DECIMAL64));
    }
    String protocol = line.protocol().toUpperCase(Locale.ROOT);
    boolean parallel = protocol.isEmpty() || protocol.contains("DR");
    return parallel ? Optional.of(BOTH_WAYS) : Optional.empty();
  }
}
