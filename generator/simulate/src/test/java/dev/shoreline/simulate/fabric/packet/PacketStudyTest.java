package dev.shoreline.simulate.fabric.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shoreline.check.FabricConformance;
import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.fabric.FabricSpecs;
import dev.shoreline.simulate.run.Installed;
import dev.shoreline.simulate.run.Outcome;
import dev.shoreline.simulate.run.StudyResult;
import dev.shoreline.tests.sketch.GoldenFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PacketStudyTest {
  private static Study study(FabricConformance fabric) {
    return new PacketStudy().study(fabric);
  }

  private static double expected(Study study, String name) {
    return study.expected().stream()
        .filter(e -> e.name().equals(name))
        .mapToDouble(Expectation::value)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The published figures: 330.040 ns over four links of 37.5 ns, and 1599.645 Gb/s of 1.6 Tb/s.
   */
  @Test
  void theClosedFormGivesThePublishedFigures() {
    Study study = study(FabricSpecs.leafSpine("link-latency 37.5 ns"));
    assertThat(expected(study, "unloaded_ns")).isCloseTo(330.040, within(1e-9));
    assertThat(expected(study, "incast_gbps")).isCloseTo(1599.645, within(1e-3));
  }

  @Test
  void ns3Agrees() throws Exception {
    for (FabricConformance fabric :
        List.of(
            FabricSpecs.leafSpine("link-latency 37.5 ns"),
            FabricSpecs.fatTree(),
            FabricSpecs.dragonfly(),
            FabricSpecs.planes())) {
      StudyResult result = Installed.run(study(fabric));
      assertThat(result.runs()).allSatisfy(r -> assertThat(r.message()).isEmpty());
      assertThat(result.outcome()).isEqualTo(Outcome.AGREES);
      assertThat(result.answers()).hasSize(8);
      assertThat(result.pictures().get(0).curves()).hasSize(3);
    }
  }

  @Test
  void theTablesAreAsRead() throws Exception {
    Map<String, String> made = new TreeMap<>();
    put(made, "leaf-spine", FabricSpecs.leafSpine("link-latency 37.5 ns"));
    put(made, "dragonfly", FabricSpecs.dragonfly());
    GoldenFiles.check(made);
  }

  private static void put(Map<String, String> made, String name, FabricConformance fabric) {
    for (StudyFile file : study(fabric).files()) {
      if (file.name().endsWith(".csv")) {
        String text = new String(file.content(), StandardCharsets.UTF_8);
        made.put("fabric/packet/" + name + "/" + file.name(), text);
      }
    }
  }

  @Test
  void everyPortOfADragonflyIsUsedOnce() {
    PacketGraph graph = PacketGraph.of(FabricSpecs.dragonfly().analysis().wiring().orElseThrow());
    // 16 hosts, 4 groups with 2 local links each, 6 pairs of groups with 2 links each
    assertThat(graph.links()).hasSize(16 + 8 + 12);
    for (int router = 0; router < 8; router++) {
      String name = "s" + router;
      assertThat(graph.links())
          .filteredOn(l -> l.a().equals(name) || l.b().equals(name))
          .hasSize(2 + 2 + 3);
    }
  }

  @Test
  void aFatTreeIsJoinedAsItsCountsSay() {
    PacketGraph graph = PacketGraph.of(FabricSpecs.fatTree().analysis().wiring().orElseThrow());
    assertThat(graph.links()).hasSize(16 + 4 * 2 + 4);
    assertThat(graph.way("h0", "h15")).hasSize(6);
    assertThat(graph.way("h0", "h1")).hasSize(2);
  }

  @Test
  void tooManyHostsAreLeftToTheFlowLevel() {
    Study study = study(FabricSpecs.large());
    assertThat(study.isEmpty()).isTrue();
    assertThat(study.omissions())
        .extracting(Omission::reason)
        .containsExactly("4096 hosts; packets are simulated for 64, more of them at flow level");
  }

  @Test
  void twoHostsHaveNoIncast() {
    Study study =
        study(
            FabricSpecs.of(
                """
                topology leaf-spine
                hosts 2
                host-speed 1.6 Tb/s
                tier leaf[1..2] : Switch
                tier spine : Switch
                """));
    assertThat(study.expected()).extracting(Expectation::name).doesNotContain("incast_gbps");
    assertThat(study.omissions()).extracting(Omission::reason).containsExactly("takes three hosts");
  }

  /** The tables hold names and numbers of ours only. */
  @Test
  void tablesHoldNothingElse() {
    FabricConformance hostile =
        FabricSpecs.named(
            "A-b",
            "=1+1,\\n;rm",
            """
            topology leaf-spine
            hosts 4
            host-speed 1.6 Tb/s
            tier cmd-x[1..2] : Switch
            tier d : Switch
            """);
    for (StudyFile file : study(hostile).files()) {
      if (file.name().endsWith(".csv")) {
        assertThat(new String(file.content(), StandardCharsets.UTF_8).lines().skip(1))
            .allMatch(l -> l.matches("\\d+,[a-z0-9]+,[a-z]\\d+(,[a-z]?\\d+)+"));
      }
    }
  }
}
