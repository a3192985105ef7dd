package dev.shoreline.simulate.fabric.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shoreline.check.FabricConformance;
import dev.shoreline.simulate.fabric.FabricSpecs;
import dev.shoreline.simulate.fabric.Flow;
import dev.shoreline.simulate.fabric.FlowNetwork;
import dev.shoreline.simulate.fabric.LinkDelay;
import dev.shoreline.simulate.fabric.LinkLoads;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatternTest {
  private static FlowNetwork network(FabricConformance fabric) {
    double latency = LinkDelay.of(fabric.analysis()).seconds();
    return FlowNetwork.of(fabric.analysis().wiring().orElseThrow(), latency, 128);
  }

  /** 2 (15/16) S/B + 30 x 2 us = 9.435 ms, the published example. */
  @Test
  void aRingAllReduceTakesTwiceItsBytesAndTheLatencyOfItsSteps() {
    double seconds = new AllReduce().seconds(network(FabricSpecs.leafSpine()), 1_000_000_000L);
    assertThat(seconds * 1e3).isCloseTo(9.435, within(1e-9));
  }

  @Test
  void anAllToAllIsAsFastAsThePortsOrTheUplinks() {
    long bytes = 1_600_000_000L;
    double ports = new AllToAll().seconds(network(FabricSpecs.leafSpine()), bytes);
    assertThat(ports * 1e3).isCloseTo(15 * 0.1e9 / 200e9 * 1e3 + 1e-3, within(1e-4));
    // Four hosts send to twelve outside their leaf over one uplink of 1.6 Tb/s.
    FlowNetwork narrow = network(FabricSpecs.leafSpine("oversubscription 4"));
    double uplinks = new AllToAll().seconds(narrow, bytes);
    assertThat(uplinks * 1e3).isCloseTo(48 * 0.1e9 / 200e9 * 1e3 + 2e-3, within(1e-4));
  }

  /** The busiest link is a bound for it, and where there is but one such link the time itself. */
  @Test
  void noAllToAllIsFasterThanItsBusiestLink() {
    for (FabricConformance fabric :
        List.of(FabricSpecs.fatTree(), FabricSpecs.dragonfly(), FabricSpecs.planes())) {
      FlowNetwork network = network(fabric);
      int n = network.endpoints();
      List<Flow> flows =
          IntStream.range(0, n * n)
              .filter(i -> i / n != i % n)
              .mapToObj(i -> new Flow(i / n, i % n))
              .toList();
      double busiest = LinkLoads.of(network, flows).busiest() * (100_000_000 / n);
      assertThat(new AllToAll().seconds(network, 100_000_000)).isGreaterThan(busiest);
    }
  }

  @Test
  void twoStreamsOnOneLinkShareByLatency() {
    // Equal latency, equal parts: after 2 s the short one is done, the long one has 2 left.
    List<FairShares.Stream> streams =
        List.of(
            new FairShares.Stream(1, 3, new int[] {0}, new double[] {1}),
            new FairShares.Stream(1, 1, new int[] {0}, new double[] {1}));
    assertThat(FairShares.completion(streams, new double[] {1})).isCloseTo(5, within(1e-9));
    List<FairShares.Stream> unequal =
        List.of(
            new FairShares.Stream(1e-9, 3, new int[] {0}, new double[] {1}),
            new FairShares.Stream(3e-9, 3, new int[] {0, 1}, new double[] {1, 1}));
    // The second is held to 1/8 by a link of its own, so the first gets 7/8 of the shared one.
    assertThat(FairShares.completion(unequal, new double[] {1, 0.125})).isCloseTo(24, within(1e-6));
    // Sharing 3 to 1, the first ends after 4 s; 2 of the second are left and take 2 s alone.
    assertThat(FairShares.completion(unequal, new double[] {1, 9})).isCloseTo(6, within(1e-6));
  }
}
