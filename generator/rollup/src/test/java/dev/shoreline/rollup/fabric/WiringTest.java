package dev.shoreline.rollup.fabric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.Attribute;
import dev.shoreline.model.Attributes;
import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Origin;
import dev.shoreline.model.fabric.Fabric;
import dev.shoreline.model.fabric.Tier;
import dev.shoreline.model.fabric.Topology;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.DesignBuilder;
import dev.shoreline.rollup.Sample;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Fabrics of the sample switch, which has 64 ports of 1.6 Tb/s. */
class WiringTest {
  /** Value with its unit by attribute; tiers by name and count. */
  private static FabricAnalysis fabric(
      Topology topology, Map<String, String> values, Object... tiers) {
    return fabric(topology, values, Sample.analysis(), tiers);
  }

  private static FabricAnalysis fabric(
      Topology topology, Map<String, String> values, Analysis design, Object... tiers) {
    List<Attribute> attributes = new ArrayList<>();
    new TreeMap<>(values)
        .forEach((name, text) -> attributes.add(new Attribute(name, value(text), Origin.NONE)));
    List<Tier> all = new ArrayList<>();
    for (int i = 0; i < tiers.length; i += 2) {
      IndexRange range = new IndexRange(1, ((Number) tiers[i + 1]).longValue());
      all.add(new Tier((String) tiers[i], range, "box.Switch", Span.NONE));
    }
    return FabricAnalysis.of(
        new Fabric("t.F", "F", "", "", topology, Attributes.of(attributes), all, Span.NONE),
        name -> design);
  }

  private static Value value(String text) {
    if (text.equals("unknown")) {
      return new Value.Unknown("");
    }
    String[] words = text.split(" ", 2);
    return new Value.Number(Quantity.of(words[0], words.length > 1 ? words[1] : ""));
  }

  private static FabricAnalysis leafSpine(long hosts, String... more) {
    Map<String, String> values = new TreeMap<>(Map.of("host-speed", "1.6 Tb/s"));
    values.put("hosts", String.valueOf(hosts));
    for (int i = 0; i < more.length; i += 2) {
      values.put(more[i], more[i + 1]);
    }
    return fabric(Topology.LEAF_SPINE, values, "leaf", 32, "spine", 16);
  }

  @Test
  void aLeafHasAsManyLinksUpAsKeepTheOversubscription() {
    TreeWiring even = (TreeWiring) leafSpine(1024).wiring().orElseThrow();
    assertThat(even.uplinks()).isEqualTo(32);
    assertThat(even.oversubscription()).isEqualByComparingTo("1");
    assertThat(even.isWhole()).isTrue();
    TreeWiring half = (TreeWiring) leafSpine(1024, "oversubscription", "2").wiring().orElseThrow();
    assertThat(half.uplinks()).isEqualTo(16);
    // 20 hosts need 20 links; equally many to 16 spines are 32
    TreeWiring odd = (TreeWiring) leafSpine(640).wiring().orElseThrow();
    assertThat(odd.uplinks()).isEqualTo(32);
    assertThat(odd.oversubscription()).isEqualByComparingTo("0.625");
  }

  @Test
  void portsAreCountedByPurpose() {
    Wiring wiring =
        leafSpine(4096, "host-speed", "400 Gb/s", "breakout", "4").wiring().orElseThrow();
    assertThat(wiring.portUses())
        .extracting(PortUse::text)
        .containsExactly("32 for hosts and 32 towards spine", "64 towards leaf");
    assertThat(wiring.links()).extracting(l -> l.count().longValue()).containsExactly(4096L, 1024L);
  }

  @Test
  void theBisectionIsTheNarrowestOfTheCuts() {
    assertThat(leafSpine(1024).bisection().text()).isEqualTo("819.2 Tb/s");
    assertThat(leafSpine(1024, "oversubscription", "2").bisection().text()).isEqualTo("409.6 Tb/s");
    assertThat(dragonfly(9, 4, "2 port").bisection().text()).isEqualTo("32 Tb/s");
  }

  private static FabricAnalysis dragonfly(long groups, long routers, String global) {
    return fabric(
        Topology.DRAGONFLY,
        Map.of(
            "hosts",
            String.valueOf(groups * routers * 2),
            "host-speed",
            "1.6 Tb/s",
            "groups",
            String.valueOf(groups),
            "global-links",
            global),
        "router",
        groups * routers);
  }

  /** A balanced dragonfly of ISCA 2008: a = 4, p = 2, h = 2, so 9 groups and one link each. */
  @Test
  void aBalancedDragonflyHasOneLinkBetweenTwoGroups() {
    DragonflyWiring wiring = (DragonflyWiring) dragonfly(9, 4, "2 port").wiring().orElseThrow();
    assertThat(wiring.linksBetweenGroups()).isEqualTo(1);
    assertThat(wiring.farthest()).isEqualTo(5);
    assertThat(wiring.isWhole()).isTrue();
    assertThat(wiring.portUses().get(0).text())
        .isEqualTo("2 for hosts and 3 in its group and 2 towards other groups");
    Wiring few = dragonfly(12, 4, "2 port").wiring().orElseThrow();
    assertThat(few.reaches().get(0).isComplete()).isFalse();
    assertThat(few.isWhole()).isFalse();
    Wiring uneven = dragonfly(8, 4, "2 port").wiring().orElseThrow();
    assertThat(uneven.divisions()).anyMatch(d -> !d.isEven());
  }

  /** Of a k-ary fat tree: k pods, (k/2)^2 cores, k^3/4 hosts; k = 8. */
  @Test
  void aKaryFatTreeIsWholeAndNotOversubscribed() {
    Wiring wiring =
        fabric(
                Topology.FAT_TREE,
                Map.of("hosts", "128", "host-speed", "1.6 Tb/s", "pods", "8"),
                "edge",
                32,
                "aggregation",
                32,
                "core",
                16)
            .wiring()
            .orElseThrow();
    assertThat(wiring.isWhole()).isTrue();
    assertThat(wiring.portUses()).extracting(PortUse::total).containsExactly(8L, 8L, 8L);
    assertThat(wiring.bisection()).isEqualByComparingTo(new BigDecimal("64").multiply(T16));
    assertThat(wiring.farthest()).isEqualTo(6);
  }

  private static final BigDecimal T16 = new BigDecimal("1.6e12");

  @Test
  void planesAreWiredAlike() {
    FabricAnalysis planes =
        fabric(
            Topology.MULTI_PLANE,
            Map.of("hosts", "64", "host-speed", "400 Gb/s", "planes", "4", "breakout", "4"),
            "switch",
            4);
    TreeWiring wiring = (TreeWiring) planes.wiring().orElseThrow();
    assertThat(wiring.isWhole()).isTrue();
    assertThat(wiring.portUses().get(0).total()).isEqualTo(16);
    assertThat(planes.hostBandwidth().text()).isEqualTo("102.4 Tb/s");
    assertThat(wiring.farthest()).isEqualTo(2);
    Wiring cut =
        fabric(
                Topology.MULTI_PLANE,
                Map.of("hosts", "64", "host-speed", "400 Gb/s", "planes", "4"),
                "switch",
                8)
            .wiring()
            .orElseThrow();
    assertThat(cut.reaches()).anyMatch(r -> !r.isComplete());
  }

  @Test
  void figuresOfTheSwitchesAreThoseOfTheirDesign() {
    FabricAnalysis fabric = leafSpine(1024);
    SwitchFigures figures = fabric.tiers().get(0).figures();
    assertThat(figures.portSpeed().text()).isEqualTo("1.6 Tb/s");
    Quantity one = ((Value.Number) Sample.analysis().rollUp("power")).quantity();
    Quantity all = ((Value.Number) fabric.power()).quantity();
    assertThat(all.base().typ())
        .isEqualByComparingTo(one.base().typ().multiply(new BigDecimal(48)));
  }

  @Test
  void whatIsNotKnownIsNotWired() {
    FabricAnalysis dark =
        fabric(
            Topology.LEAF_SPINE,
            Map.of("hosts", "64", "host-speed", "1.6 Tb/s"),
            new DesignBuilder().analysis(),
            "leaf",
            4,
            "spine",
            2);
    assertThat(dark.wiring()).isEmpty();
    assertThat(dark.missing()).contains("has no ports stated");
    assertThat(dark.bisection()).isInstanceOf(Value.Unknown.class);
    assertThat(leafSpine(64, "uplinks", "unknown").missing()).isEqualTo("F has no uplinks stated");
    assertThat(leafSpine(64, "oversubscription", "unknown").missing())
        .isEqualTo("F has no oversubscription stated");
    assertThat(leafSpine(64, "oversubscription", "unknown", "uplinks", "16 port").missing())
        .isEmpty();
  }

  @Test
  void theCableAddsItsDelay() {
    assertThat(leafSpine(64, "link-latency", "300 ns", "cable", "20 m").linkLatency().text())
        .isEqualTo("398 ns");
    assertThat(leafSpine(64, "cable", "20 m").linkLatency()).isInstanceOf(Value.Unknown.class);
  }

  /** The most that a spec may state stays exact. */
  @Test
  void theLargestCountsDoNotOverflow() {
    String most = "1000000000";
    Wiring fly =
        fabric(
                Topology.DRAGONFLY,
                Map.of(
                    "hosts",
                    most,
                    "host-speed",
                    "1 Gb/s",
                    "groups",
                    "1",
                    "local-links",
                    most,
                    "global-links",
                    most + " port"),
                "router",
                1_000_000_000)
            .wiring()
            .orElseThrow();
    assertThat(fly.links().get(1).count().bitLength()).isGreaterThan(63);
    assertThat(fly.portUses().get(0).total()).isPositive();
    Wiring tree =
        fabric(
                Topology.FAT_TREE,
                Map.of("hosts", most, "host-speed", "1e9 Gb/s", "pods", most),
                "edge",
                1_000_000_000,
                "aggregation",
                1_000_000_000,
                "core",
                1_000_000_000)
            .wiring()
            .orElseThrow();
    assertThat(tree.portUses()).allMatch(u -> u.total() > 0);
    assertThat(tree.bisection().signum()).isPositive();
  }
}
