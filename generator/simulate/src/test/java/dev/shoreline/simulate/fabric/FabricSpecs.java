package dev.shoreline.simulate.fabric;

import dev.shoreline.check.FabricConformance;
import dev.shoreline.tests.sketch.SpecDesign;

/** Fabrics of one switch that has 32 ports of 1.6 Tb/s and a power of 400 W. */
public final class FabricSpecs {
  private static final String SWITCH =
      """
      part Chip : Asic {
        serdes 256 lane x 212.5 Gb/s pam4
        power 400 W
      }

      design Switch {
        ports 32 port
        chip { asic : Chip }
      }
      """;

  private FabricSpecs() {}

  /**
   * @param members of the fabric, one a line
   */
  public static FabricConformance of(String members) {
    return named("Pod", "", members);
  }

  public static FabricConformance named(String name, String title, String members) {
    String head = "fabric " + name + (title.isEmpty() ? "" : " \"" + title + "\"");
    return SpecDesign.fabric(SWITCH + head + " {\n" + members + "\n}\n");
  }

  /** Sixteen hosts of 1.6 Tb/s on four leaves, not oversubscribed: that of simulators.md. */
  public static FabricConformance leafSpine(String... more) {
    return of(
        """
        topology leaf-spine
        hosts 16
        host-speed 1.6 Tb/s
        tier leaf[1..4] : Switch
        tier spine : Switch
        """
            + String.join("\n", more));
  }

  public static FabricConformance fatTree() {
    return of(
        """
        topology fat-tree
        hosts 16
        host-speed 800 Gb/s
        pods 2
        uplinks 2 port
        core-uplinks 1 port
        tier edge[1..4] : Switch
        tier aggregation[1..4] : Switch
        tier core[1..2] : Switch
        """);
  }

  /** Four groups of two routers, with two links between two groups. */
  public static FabricConformance dragonfly() {
    return of(
        """
        topology dragonfly
        hosts 16
        host-speed 1.6 Tb/s
        groups 4
        local-links 2
        global-links 3 port
        link-latency 300 ns
        cable 20 m
        tier router[1..8] : Switch
        """);
  }

  /** Two planes of a leaf-spine each. */
  public static FabricConformance planes() {
    return of(
        """
        topology multi-plane
        hosts 8
        host-speed 800 Gb/s
        planes 2
        oversubscription 2
        tier leaf[1..4] : Switch
        tier spine[1..2] : Switch
        """);
  }

  /** 32 leaves of 128 hosts of 200 Gb/s. */
  public static FabricConformance large() {
    return of(
        """
        topology leaf-spine
        hosts 4096
        host-speed 200 Gb/s
        breakout 8
        tier leaf[1..32] : Switch
        tier spine[1..16] : Switch
        """);
  }
}
