package dev.shoreline.simulate.fabric.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shoreline.check.fabric.FabricConformance;
import dev.shoreline.simulate.fabric.FabricSpecs;
import dev.shoreline.simulate.fabric.FlowNetwork;
import dev.shoreline.simulate.fabric.LinkDelay;
import java.util.List;
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
    assertThat(ports * 1e3).isCloseTo(15 * 0.1e9 / 200e9 * 1e3 + 1e-3, within(1e-9));
    // Four hosts send to twelve outside their leaf over one uplink of 1.6 Tb/s.
    FlowNetwork narrow = network(FabricSpecs.leafSpine("oversubscription 4"));
    double uplinks = new AllToAll().seconds(narrow, bytes);
    assertThat(uplinks * 1e3).isCloseTo(48 * 0.1e9 / 200e9 * 1e3 + 2e-3, within(1e-9));
  }

  /** Where one link is the busiest, sharing step by step comes to the same. */
  @Test
  void stepByStepAndByTheBusiestLinkAgreeInATree() {
    for (FabricConformance fabric :
        List.of(
            FabricSpecs.leafSpine(),
            FabricSpecs.leafSpine("oversubscription 2"),
            FabricSpecs.fatTree())) {
      FlowNetwork network = network(fabric);
      double busiest = AllToAll.busiest(network, 100_000_000);
      assertThat(AllToAll.shared(network, 100_000_000)).isCloseTo(busiest, within(1e-3 * busiest));
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
