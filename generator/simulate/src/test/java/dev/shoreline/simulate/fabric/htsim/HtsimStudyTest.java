package dev.shoreline.simulate.fabric.htsim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.FabricConformance;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.fabric.FabricSpecs;
import dev.shoreline.simulate.run.Installed;
import dev.shoreline.simulate.run.Outcome;
import dev.shoreline.tests.sketch.GoldenFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HtsimStudyTest {
  private static Study study(FabricConformance fabric) {
    return new HtsimStudy().study(fabric);
  }

  private static String file(Study study, String name) {
    StudyFile file =
        study.files().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
    return new String(file.content(), StandardCharsets.UTF_8);
  }

  /** What the program computes from the file is what the fabric has. */
  @Test
  void theTopologyHasTheSwitchesOfTheFabric() {
    HtsimGrammar flat = HtsimGrammar.read(file(study(FabricSpecs.leafSpine()), "fabric.topo"));
    assertThat(List.of(flat.tors(), flat.aggregations(), flat.cores())).containsExactly(4L, 1L, 0L);
    String half = file(study(FabricSpecs.leafSpine("oversubscription 2")), "fabric.topo");
    assertThat(HtsimGrammar.read(half).aggregations()).isEqualTo(1);
    assertThat(half).contains("Oversubscribed 2\n", "Radix_Up 2\n", "Bundle 2\n");
    HtsimGrammar large = HtsimGrammar.read(file(study(FabricSpecs.large()), "fabric.topo"));
    assertThat(List.of(large.tors(), large.aggregations())).containsExactly(32L, 16L);
    HtsimGrammar planes = HtsimGrammar.read(file(study(FabricSpecs.planes()), "fabric.topo"));
    assertThat(List.of(planes.tors(), planes.aggregations())).containsExactly(2L, 1L);
  }

  @Test
  void threeTiersHaveTheCoreOfTheFabric() {
    FabricConformance tree =
        FabricSpecs.of(
            """
            topology fat-tree
            hosts 64
            host-speed 1.6 Tb/s
            pods 4
            tier edge[1..8] : Switch
            tier aggregation[1..8] : Switch
            tier core[1..4] : Switch
            """);
    HtsimGrammar read = HtsimGrammar.read(file(study(tree), "fabric.topo"));
    assertThat(List.of(read.tors(), read.aggregations(), read.cores())).containsExactly(8L, 8L, 4L);
  }

  @Test
  void connectionsAreWholeAndWithin() {
    Study study = study(FabricSpecs.leafSpine());
    HtsimGrammar.connections(file(study, "permutation.cm"), 16, 16);
    HtsimGrammar.connections(file(study, "incast.cm"), 16, 15);
  }

  @Test
  void theFilesAreAsRead() throws Exception {
    Map<String, String> made = new TreeMap<>();
    for (StudyFile f : study(FabricSpecs.leafSpine("oversubscription 2")).files()) {
      made.put("fabric/htsim/" + f.name(), new String(f.content(), StandardCharsets.UTF_8));
    }
    GoldenFiles.check(made);
  }

  @Test
  void itIsHandedOverWithoutARun() throws Exception {
    Study study = study(FabricSpecs.leafSpine());
    assertThat(study.runs()).isEmpty();
    assertThat(Installed.run(study).outcome()).isEqualTo(Outcome.NOTHING);
  }

  @Test
  void whatTheFormatCannotSayIsLeftOut() {
    assertThat(omitted(study(FabricSpecs.dragonfly()))).containsExactly(HtsimTopology.WHY);
    // uplinks for more than the hosts send: less than one to one is no whole number
    assertThat(omitted(study(FabricSpecs.leafSpine("uplinks 8 port"))))
        .containsExactly(HtsimTopology.WHY);
    assertThat(omitted(study(FabricSpecs.leafSpine("uplinks 3 port"))))
        .containsExactly(HtsimTopology.WHY);
    String single =
        """
        topology multi-plane
        planes 2
        hosts 16
        host-speed 800 Gb/s
        tier switch[1..2] : Switch
        """;
    assertThat(omitted(study(FabricSpecs.of(single)))).containsExactly(HtsimTopology.WHY);
    String many = single.replace("hosts 16", "hosts 20000").replace("800 Gb/s", "1 Gb/s");
    assertThat(omitted(study(FabricSpecs.of(many))))
        .containsExactly("20000 hosts; connections are written for 2 to 16384");
  }

  private static List<String> omitted(Study study) {
    assertThat(study.isEmpty()).isTrue();
    return study.omissions().stream().map(Omission::reason).toList();
  }
}
