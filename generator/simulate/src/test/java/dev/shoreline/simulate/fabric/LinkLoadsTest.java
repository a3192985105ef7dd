package dev.shoreline.simulate.fabric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shoreline.check.FabricConformance;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The closed form against the published example of a SimGrid fat tree: sixteen endpoints of 1.6
 * Tb/s, four to a leaf, 500 ns a link, messages of 1 GB.
 */
class LinkLoadsTest {
  private static final double GIGABYTE = 1e9;

  private static FlowNetwork network(FabricConformance fabric) {
    double latency = LinkDelay.of(fabric.analysis()).seconds();
    return FlowNetwork.of(fabric.analysis().wiring().orElseThrow(), latency, 128);
  }

  private static List<Flow> shift(int n, int by) {
    return IntStream.range(0, n).mapToObj(i -> new Flow(i, (i + by) % n)).toList();
  }

  @Test
  void aPermutationAcrossLeavesTakesItsBytesOverTheRateAndFourLatencies() {
    LinkLoads loads = LinkLoads.of(network(FabricSpecs.leafSpine()), shift(16, 4));
    assertThat(loads.completion(GIGABYTE) * 1e3).isCloseTo(5.002, within(1e-9));
  }

  @Test
  void atTwoToOneItTakesTwice() {
    FlowNetwork network = network(FabricSpecs.leafSpine("oversubscription 2"));
    assertThat(LinkLoads.of(network, shift(16, 4)).completion(GIGABYTE) * 1e3)
        .isCloseTo(10.002, within(1e-9));
  }

  @Test
  void fifteenToOneTakesFifteenMessages() {
    List<Flow> flows = IntStream.range(1, 16).mapToObj(i -> new Flow(i, 0)).toList();
    assertThat(LinkLoads.of(network(FabricSpecs.leafSpine()), flows).completion(GIGABYTE) * 1e3)
        .isCloseTo(75.001, within(1e-9));
  }

  @Test
  void aWayHasAsManyLinksAsTheTopologyHasTiers() {
    FlowNetwork tree = network(FabricSpecs.fatTree());
    assertThat(tree.latency(0, 1) / tree.latency()).isEqualTo(2);
    assertThat(tree.latency(0, 4) / tree.latency()).isEqualTo(4);
    assertThat(tree.latency(0, 15) / tree.latency()).isEqualTo(6);
    assertThat(tree.way(0, 3)).hasSize(4).isEqualTo(reversed(tree.way(3, 0)));
  }

  private static List<Hop> reversed(List<Hop> way) {
    return IntStream.range(0, way.size())
        .mapToObj(i -> way.get(way.size() - 1 - i).back())
        .toList();
  }

  @Test
  void aDragonflyHasOneGlobalLinkOnEveryWayBetweenGroups() {
    FlowNetwork fly = network(FabricSpecs.dragonfly());
    for (int from = 0; from < fly.edges(); from++) {
      for (int to = 0; to < fly.edges(); to++) {
        List<String> way =
            fly.way(from, to).stream().map(h -> fly.trunks().get(h.trunk()).id()).toList();
        boolean sameGroup = from / 2 == to / 2;
        assertThat(way.stream().filter(t -> t.startsWith("global"))).hasSize(sameGroup ? 0 : 1);
        assertThat(way).hasSizeLessThanOrEqualTo(3);
        assertThat(fly.way(to, from)).isEqualTo(reversed(fly.way(from, to)));
      }
    }
  }

  /** Two groups are joined by as many links as the ports give: two here. */
  @Test
  void allGlobalPortsOfADragonflyAreUsedOnce() {
    FlowNetwork fly = network(FabricSpecs.dragonfly());
    double global =
        fly.trunks().stream()
            .filter(t -> t.id().startsWith("global"))
            .mapToDouble(Trunk::bandwidth)
            .sum();
    assertThat(global).isCloseTo(4 * 3 / 2.0 * 2 * 200e9, within(1.0));
  }

  /** 4,096 hosts are 128 endpoints; each stands for 32 hosts and has that part of a trunk. */
  @Test
  void manyHostsAreReplacedByEndpointsThatShareAlike() {
    FlowNetwork pod = network(FabricSpecs.large());
    assertThat(pod.endpoints()).isEqualTo(128);
    assertThat(pod.hostsPerEndpoint()).isEqualTo(32);
    assertThat(pod.hostBandwidth()).isEqualTo(25e9);
    assertThat(pod.trunks().get(0).bandwidth()).isCloseTo(16 * 200e9 / 32, within(1.0));
    double all = LinkLoads.of(pod, shift(128, 64)).completion(1e8);
    FlowNetwork every =
        FlowNetwork.of(FabricSpecs.large().analysis().wiring().orElseThrow(), pod.latency(), 5000);
    assertThat(every.endpoints()).isEqualTo(4096);
    assertThat(all)
        .isCloseTo(LinkLoads.of(every, shift(4096, 2048)).completion(1e8), within(1e-12));
  }
}
