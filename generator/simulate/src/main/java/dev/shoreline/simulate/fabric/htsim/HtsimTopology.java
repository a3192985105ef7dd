package dev.shoreline.simulate.fabric.htsim;

import dev.shoreline.rollup.fabric.TreeWiring;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fat tree of two or three tiers as htsim reads it. The program derives the number of switches
 * from speeds and oversubscription, so both have to be whole.
 */
final class HtsimTopology {
  private static final BigDecimal GIGA = new BigDecimal("1e9");

  private final TreeWiring wiring;
  private final long latency;
  private final StringBuilder text = new StringBuilder();

  private HtsimTopology(TreeWiring wiring, long latency) {
    this.wiring = wiring;
    this.latency = latency;
  }

  /**
   * The file; empty when the format cannot say what the fabric is.
   *
   * @param latency of a link (ns), above zero
   */
  static Optional<String> of(TreeWiring wiring, long latency) {
    return new HtsimTopology(wiring, latency).render();
  }

  /** Why the format cannot hold a fabric that {@link #of} gave nothing for. */
  static final String WHY =
      "the format takes two or three tiers, whole Gb/s and whole oversubscription";

  private Optional<String> render() {
    Long hosts = gigabits(wiring.hostSpeed());
    Long up = wiring.hasUppers() ? gigabits(wiring.speeds().get(1)) : null;
    Long ratio = up == null ? null : ratio(0, wiring.hostsPerSwitch(), 1, wiring.uplinks());
    if (hosts == null || up == null || ratio == null) {
      return Optional.empty();
    }
    long down = wiring.leaves() * wiring.linksUp();
    line("Nodes", wiring.hosts());
    line("Tiers", wiring.hasCore() ? 3 : 2);
    line("Podsize", wiring.leaves() * wiring.hostsPerSwitch());
    tier(0, hosts, wiring.hostsPerSwitch(), wiring.uplinks(), ratio, 1);
    if (!wiring.hasCore()) {
      tier(1, up, down, 0, 1, wiring.linksUp());
      return Optional.of(text.toString());
    }
    Long core = gigabits(wiring.speeds().get(2));
    Long coreRatio = ratio(1, down, 2, wiring.coreUplinks());
    if (core == null || coreRatio == null) {
      return Optional.empty();
    }
    tier(1, up, down, wiring.coreUplinks(), coreRatio, wiring.linksUp());
    tier(2, core, wiring.pods() * wiring.linksToCore(), 0, 1, wiring.linksToCore());
    return Optional.of(text.toString());
  }

  private void tier(int tier, long speed, long down, long up, long oversubscribed, long bundle) {
    text.append('\n');
    line("Tier", tier);
    line("Downlink_speed_Gbps", speed);
    line("Radix_Down", down);
    if (up > 0) {
      line("Radix_Up", up);
      line("Oversubscribed", oversubscribed);
    }
    line("Downlink_Latency_ns", latency);
    line("Switch_Latency_ns", 0);
    if (bundle > 1) {
      line("Bundle", bundle);
    }
  }

  private void line(String key, long value) {
    text.append(key).append(' ').append(value).append('\n');
  }

  private static @Nullable Long gigabits(BigDecimal bits) {
    BigDecimal value = bits.divide(GIGA).stripTrailingZeros();
    return value.scale() > 0 || value.precision() - value.scale() > 9
        ? null
        : value.longValueExact();
  }

  /** Bandwidth below a switch over that above it, when it is a whole number. */
  private @Nullable Long ratio(int below, long links, int above, long uplinks) {
    BigDecimal down = wiring.speeds().get(below).multiply(BigDecimal.valueOf(links));
    BigDecimal up = wiring.speeds().get(above).multiply(BigDecimal.valueOf(uplinks));
    BigDecimal[] parts = down.divideAndRemainder(up);
    return parts[1].signum() != 0 || parts[0].signum() == 0 ? null : parts[0].longValueExact();
  }
}
