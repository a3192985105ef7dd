package dev.shoreline.rollup.fabric;

import static dev.shoreline.rollup.fabric.Wiring.ceiling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups of routers: within a group each router is joined to each, and each group to each. Source:
 * Kim, Dally, Scott, Abts, Technology-Driven, Highly-Scalable Dragonfly Topology, ISCA 2008.
 *
 * @param routers of a group
 * @param localLinks between two routers of a group
 * @param globalLinks ports of a router towards other groups
 * @param speed of a link between routers (bit/s)
 */
public record DragonflyWiring(
    SwitchTier tier,
    long hosts,
    long breakout,
    long groups,
    long routers,
    long localLinks,
    long globalLinks,
    BigDecimal hostSpeed,
    BigDecimal speed)
    implements Wiring {

  @Override
  public long hostsPerSwitch() {
    return ceiling(hosts, groups * routers);
  }

  /** Links between two groups. */
  public long linksBetweenGroups() {
    return groups == 1 ? 0 : routers * globalLinks / (groups - 1);
  }

  private boolean hasGroups() {
    return groups > 1;
  }

  @Override
  public List<Division> divisions() {
    List<Division> all = new ArrayList<>();
    all.add(new Division(tier.count(), tier.name(), groups, "groups", "groups"));
    all.add(new Division(hosts, "hosts", groups * routers, tier.name(), "hosts"));
    if (hasGroups() && routers * globalLinks >= groups - 1) {
      String what = "global links of a group";
      all.add(
          new Division(routers * globalLinks, what, groups - 1, "other groups", "global-links"));
    }
    return all;
  }

  @Override
  public List<Reach> reaches() {
    String what = "the global links of a group";
    return hasGroups()
        ? List.of(
            new Reach(what, routers * globalLinks, groups - 1, "other groups", "global-links"))
        : List.of();
  }

  @Override
  public List<PortUse> portUses() {
    return List.of(
        new PortUse(
            tier,
            List.of(
                new PortUse.Purpose(ceiling(hostsPerSwitch(), breakout), "for hosts"),
                new PortUse.Purpose((routers - 1) * localLinks, "in its group"),
                new PortUse.Purpose(globalLinks, "towards other groups"))));
  }

  @Override
  public List<LinkGroup> links() {
    List<LinkGroup> all = new ArrayList<>();
    all.add(LinkGroup.of("host", tier.name(), hosts, 1, hostSpeed));
    if (routers > 1) {
      long pairs = routers * (routers - 1) / 2;
      String same = tier.name() + " of its group";
      all.add(LinkGroup.of(tier.name(), same, pairs, localLinks * groups, speed));
    }
    if (hasGroups()) {
      long pairs = groups * (groups - 1) / 2;
      String other = tier.name() + " of another group";
      all.add(LinkGroup.of(tier.name(), other, pairs, linksBetweenGroups(), speed));
    }
    return all;
  }

  /** Half the hosts, or what joins one half of the groups with the other. */
  @Override
  public BigDecimal bisection() {
    BigDecimal half =
        hostSpeed
            .multiply(BigDecimal.valueOf(hosts))
            .divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
    long less = groups / 2;
    long cut =
        hasGroups()
            ? less * (groups - less) * linksBetweenGroups()
            : routers / 2 * (routers - routers / 2) * localLinks;
    return cut == 0 && routers == 1 && !hasGroups()
        ? half
        : half.min(speed.multiply(BigDecimal.valueOf(cut)));
  }

  @Override
  public int farthest() {
    int local = routers > 1 ? 1 : 0;
    return 2 + local + (hasGroups() ? 1 + local : 0);
  }
}
