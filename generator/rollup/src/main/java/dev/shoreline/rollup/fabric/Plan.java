package dev.shoreline.rollup.fabric;

import static dev.shoreline.rollup.fabric.Wiring.ceiling;

import dev.shoreline.model.fabric.Fabric;
import dev.shoreline.model.fabric.Topology;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The wiring of a fabric, as far as it can be told.
 *
 * @param missing in one sentence; empty when there is a wiring
 */
record Plan(Optional<Wiring> wiring, String missing) {
  /** As many as an author may state. */
  private static final BigDecimal MOST = new BigDecimal("1e9");

  static Plan of(Fabric fabric, List<SwitchTier> tiers) {
    List<String> missing = new ArrayList<>();
    for (String attribute : needed(fabric)) {
      if (fabric.quantity(attribute).isEmpty()) {
        missing.add(fabric.name() + " has no " + attribute + " stated");
      }
    }
    // Of the speeds of links only those between switches are taken from designs.
    for (SwitchTier tier : tiers) {
      if (isJoined(fabric, tiers) && tier.portSpeed().isEmpty()) {
        missing.add(tier.noPortSpeed());
      }
    }
    return missing.isEmpty()
        ? new Plan(Optional.of(new Plan.Maker(fabric, tiers).wiring()), "")
        : new Plan(Optional.empty(), String.join("; ", missing.stream().distinct().toList()));
  }

  private static List<String> needed(Fabric fabric) {
    List<String> all = new ArrayList<>(List.of("hosts", "host-speed"));
    all.addAll(fabric.topology().needed());
    // A value that is stated as unknown is not the same as one that is left to its default.
    List.of("breakout", "uplinks", "core-uplinks", "local-links").stream()
        .filter(a -> fabric.attributes().find(a).isPresent())
        .forEach(all::add);
    if (fabric.attributes().find("uplinks").isEmpty()
        && fabric.attributes().find("oversubscription").isPresent()) {
      all.add("oversubscription");
    }
    return all;
  }

  /** Whether switches are joined to each other at all. */
  private static boolean isJoined(Fabric fabric, List<SwitchTier> tiers) {
    return tiers.size() > 1 || fabric.topology() == Topology.DRAGONFLY;
  }

  /** Everything that it asks for is there. */
  private record Maker(Fabric fabric, List<SwitchTier> tiers) {

    Wiring wiring() {
      return fabric.topology() == Topology.DRAGONFLY ? dragonfly() : tree();
    }

    private Wiring dragonfly() {
      long groups = count("groups", 1);
      SwitchTier tier = tiers.get(0);
      return new DragonflyWiring(
          tier,
          count("hosts", 1),
          count("breakout", 1),
          groups,
          ceiling(tier.count(), groups),
          count("local-links", 1),
          count("global-links", 1),
          hostSpeed(),
          speed(0, 0));
    }

    private Wiring tree() {
      long planes = count("planes", 1);
      long pods = count("pods", 1);
      long leaves = ceiling(tiers.get(0).count(), planes * pods);
      long uppers = tiers.size() > 1 ? ceiling(tiers.get(1).count(), planes * pods) : 0;
      long cores = tiers.size() > 2 ? ceiling(tiers.get(2).count(), uppers) : 0;
      List<BigDecimal> speeds = new ArrayList<>(List.of(hostSpeed()));
      for (int i = 1; i < tiers.size(); i++) {
        speeds.add(speed(i - 1, i));
      }
      long hosts = count("hosts", 1);
      long uplinks =
          uppers == 0 ? 0 : uplinks(ceiling(hosts, pods * leaves), uppers, speeds.get(1));
      long down = uppers == 0 ? 0 : leaves * ceiling(uplinks, uppers);
      long coreUplinks = cores == 0 ? 0 : count("core-uplinks", ceiling(down, cores) * cores);
      return new TreeWiring(
          tiers,
          hosts,
          count("breakout", 1),
          planes,
          pods,
          leaves,
          uppers,
          uplinks,
          cores,
          coreUplinks,
          speeds);
    }

    /** As stated, or as few as keep the oversubscription, equally many to each upper switch. */
    private long uplinks(long hostsPerLeaf, long uppers, BigDecimal speed) {
      BigDecimal ratio =
          fabric.quantity("oversubscription").map(q -> base(q)).orElse(BigDecimal.ONE);
      BigDecimal down = hostSpeed().multiply(BigDecimal.valueOf(hostsPerLeaf));
      BigDecimal fewest =
          down.divide(ratio.multiply(speed), 0, RoundingMode.CEILING).max(BigDecimal.ONE).min(MOST);
      return count("uplinks", ceiling(fewest.longValue(), uppers) * uppers);
    }

    private long count(String attribute, long otherwise) {
      return fabric.count(attribute).orElse(otherwise);
    }

    private BigDecimal hostSpeed() {
      return fabric.quantity("host-speed").map(Maker::base).orElse(BigDecimal.ONE);
    }

    /** A link runs as fast as the slower of its two ports. */
    private BigDecimal speed(int below, int above) {
      BigDecimal a = tiers.get(below).portSpeed().orElse(BigDecimal.ONE);
      return a.min(tiers.get(above).portSpeed().orElse(BigDecimal.ONE));
    }

    private static BigDecimal base(Quantity q) {
      BigDecimal value = q.base().typ();
      return value == null ? BigDecimal.ONE : value;
    }
  }
}
