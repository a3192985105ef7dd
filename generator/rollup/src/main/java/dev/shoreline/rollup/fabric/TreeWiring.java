package dev.shoreline.rollup.fabric;

import static dev.shoreline.rollup.fabric.Wiring.ceiling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaf and spine, planes of it, and fat trees: pods of first-tier and upper switches, and in a fat
 * tree a core that joins the pods, of which each upper switch of a pod has a share of its own.
 *
 * @param hosts in all
 * @param planes alike, each with all hosts; 1 unless the fabric has planes
 * @param pods in a plane; 1 unless the fabric is a fat tree
 * @param leaves of a pod
 * @param uppers of a pod; 0 for a single switch in a plane
 * @param uplinks of a leaf
 * @param cores that each upper switch of a pod is joined to; 0 without a core
 * @param coreUplinks of an upper switch
 * @param speeds of links (bit/s): below the leaves, above them, above the uppers
 */
public record TreeWiring(
    List<SwitchTier> tiers,
    long hosts,
    long breakout,
    long planes,
    long pods,
    long leaves,
    long uppers,
    long uplinks,
    long cores,
    long coreUplinks,
    List<BigDecimal> speeds)
    implements Wiring {

  public TreeWiring {
    tiers = List.copyOf(tiers);
    speeds = List.copyOf(speeds);
  }

  @Override
  public long hostsPerSwitch() {
    return ceiling(hosts, pods * leaves);
  }

  @Override
  public BigDecimal hostSpeed() {
    return speeds.get(0);
  }

  public boolean hasUppers() {
    return uppers > 0;
  }

  public boolean hasCore() {
    return cores > 0;
  }

  /** Links between a leaf and each upper switch of its pod. */
  public long linksUp() {
    return hasUppers() ? ceiling(uplinks, uppers) : 0;
  }

  /** Links between an upper switch and each of its core switches. */
  public long linksToCore() {
    return hasCore() ? ceiling(coreUplinks, cores) : 0;
  }

  private String name(int tier) {
    return tiers.get(tier).name();
  }

  private long count(int tier) {
    return tiers.get(tier).count();
  }

  @Override
  public List<Division> divisions() {
    List<Division> all = new ArrayList<>();
    for (int i = 0; i < tiers.size(); i++) {
      if (planes > 1) {
        all.add(new Division(count(i), name(i), planes, "planes", "planes"));
      } else if (pods > 1 && i < 2) {
        all.add(new Division(count(i), name(i), pods, "pods", "pods"));
      }
    }
    all.add(new Division(hosts, "hosts", pods * leaves, name(0), "hosts"));
    if (hasUppers() && uplinks >= uppers) {
      all.add(new Division(uplinks, "uplinks of a " + name(0), uppers, name(1), "uplinks"));
    }
    if (hasCore()) {
      all.add(new Division(count(2), name(2), uppers, name(1) + " of a pod", "pods"));
      if (coreUplinks >= cores) {
        String what = "uplinks of a " + name(1);
        all.add(new Division(coreUplinks, what, cores, name(2), "core-uplinks"));
      }
    }
    return all;
  }

  @Override
  public List<Reach> reaches() {
    List<Reach> all = new ArrayList<>();
    if (hasUppers()) {
      all.add(new Reach("the uplinks of a " + name(0), uplinks, uppers, name(1), "uplinks"));
    } else {
      all.add(
          new Reach("hosts of a " + name(0) + " without a spine", 1, leaves, name(0), "planes"));
    }
    if (hasCore()) {
      String what = "the uplinks of a " + name(1);
      all.add(new Reach(what, coreUplinks, cores, name(2), "core-uplinks"));
    }
    return all;
  }

  @Override
  public List<PortUse> portUses() {
    List<PortUse> all = new ArrayList<>();
    long hostPorts = ceiling(hostsPerSwitch(), breakout);
    List<PortUse.Purpose> leaf = new ArrayList<>();
    leaf.add(new PortUse.Purpose(hostPorts, "for hosts"));
    if (hasUppers()) {
      leaf.add(new PortUse.Purpose(uplinks, "towards " + name(1)));
    }
    all.add(new PortUse(tiers.get(0), leaf));
    if (hasUppers()) {
      List<PortUse.Purpose> upper = new ArrayList<>();
      upper.add(new PortUse.Purpose(leaves * linksUp(), "towards " + name(0)));
      if (hasCore()) {
        upper.add(new PortUse.Purpose(coreUplinks, "towards " + name(2)));
      }
      all.add(new PortUse(tiers.get(1), upper));
    }
    if (hasCore()) {
      PortUse.Purpose down = new PortUse.Purpose(pods * linksToCore(), "towards " + name(1));
      all.add(new PortUse(tiers.get(2), List.of(down)));
    }
    return all;
  }

  @Override
  public List<LinkGroup> links() {
    List<LinkGroup> all = new ArrayList<>();
    all.add(LinkGroup.of("host", name(0), hosts, planes, hostSpeed()));
    if (hasUppers()) {
      all.add(LinkGroup.of(name(0), name(1), count(0), uplinks, speeds.get(1)));
    }
    if (hasCore()) {
      all.add(LinkGroup.of(name(1), name(2), count(1), coreUplinks, speeds.get(2)));
    }
    return all;
  }

  /** Half the hosts of a leaf, half the leaves, or half the pods: the narrowest of the three. */
  @Override
  public BigDecimal bisection() {
    BigDecimal two = BigDecimal.valueOf(2);
    BigDecimal least = null;
    for (LinkGroup group : links()) {
      BigDecimal half = group.bandwidth().divide(two, MathContext.DECIMAL128);
      least = least == null ? half : least.min(half);
    }
    return least == null ? BigDecimal.ZERO : least;
  }

  /** Bandwidth of the hosts of a leaf over that of its uplinks; 0 without uplinks. */
  public BigDecimal oversubscription() {
    if (!hasUppers()) {
      return BigDecimal.ZERO;
    }
    BigDecimal down = hostSpeed().multiply(BigDecimal.valueOf(hostsPerSwitch()));
    BigDecimal up = speeds.get(1).multiply(BigDecimal.valueOf(uplinks));
    return down.divide(up, new MathContext(12, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }

  @Override
  public int farthest() {
    return pods > 1 ? 6 : pods * leaves > 1 ? 4 : 2;
  }
}
