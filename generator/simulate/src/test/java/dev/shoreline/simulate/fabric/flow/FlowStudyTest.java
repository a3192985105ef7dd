package dev.shoreline.simulate.fabric.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.FabricConformance;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.Run;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.simulate.fabric.FabricSpecs;
import dev.shoreline.simulate.render.StudyFolder;
import dev.shoreline.simulate.run.Installed;
import dev.shoreline.simulate.run.Outcome;
import dev.shoreline.simulate.run.StudyResult;
import dev.shoreline.tests.sketch.GoldenFiles;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FlowStudyTest {
  private static Study study(FabricConformance fabric) {
    return new FlowStudy().study(fabric);
  }

  @TestFactory
  Stream<DynamicTest> simgridAgrees() {
    return Map.of(
            "leaf-spine", FabricSpecs.leafSpine(),
            "two to one", FabricSpecs.leafSpine("oversubscription 2"),
            "fat tree", FabricSpecs.fatTree(),
            "dragonfly", FabricSpecs.dragonfly(),
            "planes", FabricSpecs.planes())
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> agrees(e.getValue())));
  }

  private static void agrees(FabricConformance fabric) throws Exception {
    StudyResult result = Installed.run(study(fabric));
    assertThat(result.runs()).allSatisfy(r -> assertThat(r.message()).isEmpty());
    assertThat(result.answers()).hasSize(4);
    assertThat(result.outcome()).isEqualTo(Outcome.AGREES);
    assertThat(result.pictures().get(0).curves().get(0).labels())
        .containsExactly("permutation", "incast", "ring all-reduce", "all-to-all");
  }

  /** Ranks that wait for each other end with status 0; the word in the output tells. */
  @Test
  void aDeadlockIsAFailure() throws Exception {
    Study good = study(FabricSpecs.leafSpine());
    List<StudyFile> files =
        good.files().stream()
            .map(
                f ->
                    f.name().equals("incast.tit")
                        ? StudyFile.text(f.name(), text(f).replaceFirst("(?m)^3 send .*\\n", ""))
                        : f)
            .toList();
    Study broken =
        new Study(
            good.id(),
            good.title(),
            good.design(),
            good.about(),
            files,
            good.runs().stream().filter(r -> r.name().equals("incast")).toList(),
            good.expected().stream().filter(e -> e.run().equals("incast")).toList(),
            List.of(),
            List.of());
    StudyResult result = Installed.run(broken);
    assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(result.runs().get(0).message()).isEqualTo("it printed Deadlock");
  }

  private static String text(StudyFile file) {
    return new String(file.content(), StandardCharsets.UTF_8);
  }

  @Test
  void theInputsAreAsRead() throws Exception {
    FabricConformance small =
        FabricSpecs.of(
            """
            topology leaf-spine
            hosts 4
            host-speed 1.6 Tb/s
            tier leaf[1..2] : Switch
            tier spine : Switch
            """);
    Map<String, String> made = new TreeMap<>();
    StudyFolder.files(study(small))
        .forEach(f -> made.put("fabric/flow/small/" + f.name(), text(f)));
    made.put("fabric/flow/dragonfly/platform.xml", platform(FabricSpecs.dragonfly()));
    made.put("fabric/flow/fat-tree/platform.xml", platform(FabricSpecs.fatTree()));
    GoldenFiles.check(made);
  }

  private static String platform(FabricConformance fabric) {
    return text(study(fabric).files().get(0));
  }

  /** 4,096 hosts: the files stay small, and the model says how. */
  @Test
  void largeFabricsGiveSmallFiles() {
    Study study = study(FabricSpecs.large());
    assertThat(study.files()).allSatisfy(f -> assertThat(f.content().length).isLessThan(200_000));
    assertThat(study.about().get(1)).contains("an endpoint is one of 32 hosts");
    assertThat(study.runs()).hasSize(4);
  }

  @Test
  void anAssumedLatencyIsToldAndAStatedOneIsUsed() {
    assertThat(study(FabricSpecs.leafSpine()).about().get(1))
        .contains("500 ns a link with the switch behind it, which is assumed");
    // 300 ns and 20 m of fiber
    assertThat(study(FabricSpecs.dragonfly()).about().get(1))
        .contains("398 ns a link")
        .doesNotContain("assumed");
  }

  @Test
  void aPlaneCarriesItsShare() {
    Study study = study(FabricSpecs.planes());
    assertThat(study.about().get(0)).contains("50 MB").contains("One of 2 planes");
  }

  @Test
  void whatIsUnknownOrDoesNotFitIsLeftOutWithTheReason() {
    assertThat(omitted("hosts unknown")).containsExactly("Pod has no hosts stated");
    assertThat(omitted("hosts 15"))
        .containsExactly(
            "its counts do not fit, see fabric.CountsUneven and fabric.HostsNotReached");
    assertThat(omitted("hosts 1", "tier leaf : Switch")).containsExactly("traffic takes two hosts");
    assertThat(omitted("hosts 600", "tier leaf[1..300] : Switch"))
        .containsExactly("300 first-tier switches; the model takes 256");
  }

  private static List<String> omitted(String... lines) {
    String leaves = lines.length > 1 ? lines[1] : "tier leaf[1..4] : Switch";
    String members = "topology leaf-spine\nhost-speed 1.6 Tb/s\n" + lines[0] + "\n" + leaves;
    Study study = study(FabricSpecs.of(members + "\ntier spine : Switch"));
    assertThat(study.isEmpty()).isTrue();
    return study.omissions().stream().map(Omission::reason).toList();
  }

  /** With more switches than endpoints are wanted, the patterns that grow with their square go. */
  @Test
  void collectivesAreLeftOutWhenThereAreTooManySwitches() {
    Study study =
        study(
            FabricSpecs.of(
                """
                topology leaf-spine
                hosts 200
                host-speed 1.6 Tb/s
                tier leaf[1..200] : Switch
                tier spine : Switch
                """));
    assertThat(study.runs()).extracting(Run::name).containsExactly("permutation", "incast");
    assertThat(study.omissions())
        .extracting(Omission::reason)
        .containsOnly("200 endpoints; collectives are replayed with 128");
  }

  /** Nothing of a spec but a tamed name reaches the files, and the platform stays XML. */
  @Test
  void hostileTextStaysOut() throws Exception {
    FabricConformance hostile =
        FabricSpecs.named(
            "A-b",
            "x\\n--> <!ENTITY e SYSTEM 'file'> .control `rm` $(rm)",
            """
            topology leaf-spine
            hosts 4
            host-speed 1.6 Tb/s
            tier a-b[1..2] : Switch
            tier c-d : Switch
            """);
    Study study = study(hostile);
    for (StudyFile file : study.files()) {
      assertThat(text(file)).doesNotContain("ENTITY", "`", "$(", "a-b", ".control");
    }
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    var document =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(study.files().get(0).content()));
    assertThat(document.getElementsByTagName("cluster").getLength()).isEqualTo(2);
  }
}
