package dev.shoreline.sonic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Status;
import dev.shoreline.tests.sketch.SpecDesign;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkeletonSpecTest {
  /** The spec has no error, and what is written from it is what it was made from. */
  private static String returns(Platform platform, CpoMapping mapping, String as) {
    SkeletonSpec skeleton = SkeletonSpec.of("t.box", platform, mapping);
    assertThat(skeleton.problems()).as(as).isEmpty();
    Conformance design = SpecDesign.of(skeleton.text());
    SonicPlatform back = SonicPlatform.of(design.analysis());
    assertThat(Differences.of(back.platform(), back.mapping(), platform, mapping))
        .as(as + "\n" + skeleton.text())
        .isEmpty();
    assertThat(design.verdicts())
        .as(as + "\n" + skeleton.text())
        .filteredOn(v -> v.status() == Status.FAIL)
        .allMatch(v -> v.severity() != dev.shoreline.model.message.Severity.ERROR);
    return skeleton.text();
  }

  @Test
  void anyPlatformComesBackAsItWas() {
    for (long seed = 0; seed < 120; seed++) {
      RandomPlatform random = new RandomPlatform(seed);
      returns(random.platform(), random.mapping(), "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cpo-102t-dr",
        "cpo-51t-fr4",
        "fabric-51t",
        "npo-102t-cpx",
        "npo-51t-lga",
        "osfp-51t",
        "reliability-study",
        "xpo-204t-ou"
      })
  void theFilesOfExamplesComeBack(String example) {
    for (Conformance design : SpecDesign.example(example)) {
      SonicPlatform sonic = SonicPlatform.of(design.analysis());
      if (sonic.refusal().isEmpty()) {
        returns(sonic.platform(), sonic.mapping(), example);
      }
    }
  }

  @Test
  void aRegularSwitchIsAFewLines() {
    SonicPlatform sonic = SonicPlatform.of(SpecDesign.example("cpo-102t-dr").get(0).analysis());
    String text = returns(sonic.platform(), sonic.mapping(), "");
    assertThat(text)
        .contains(
            "asic.serdes -> oe[*].host\n",
            "oe[*].line -> port[*].lanes\n",
            "els[*].out -> split 4 -> oe[*].laser\n",
            "oe[1..16] : Engine\n",
            "serdes 512 lane x 212.5 Gb/s pam4\n")
        .doesNotContain("platform-", "Unlisted", "breakout-modes");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = SkeletonSpecTest.class.getResourceAsStream("/sonic/" + name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @CsvSource({"banked,OPTICAL_DEVICES,optical_devices.json", "mixed,CPO,cpo.json"})
  void filesAsTheyAreShippedComeBack(String folder, Schema schema, String file) throws IOException {
    var platform = PlatformReader.platform(resource(folder + "/platform.json"));
    var mapping = PlatformReader.mapping(resource(folder + "/" + file), schema);
    assertThat(platform.problems()).isEmpty();
    assertThat(mapping.problems()).isEmpty();
    returns(platform.value(), mapping.value(), folder);
  }

  private static final PlatformInterface PORT =
      new PlatformInterface("Ethernet0", List.of(), LaneList.of(List.of(1L, 2L)), List.of());

  private static List<String> problems(CpoMapping mapping, PlatformInterface... ports) {
    SkeletonSpec skeleton = SkeletonSpec.of("t", new Platform(List.of(ports)), mapping);
    assertThat(skeleton.text()).isEmpty();
    return skeleton.problems();
  }

  private static CpoDevice engine(Long... lanes) {
    return new CpoDevice.OpticalEngine(1, LaneList.of(List.of(lanes)));
  }

  @Test
  void whatNoDesignCanSayIsRefused() {
    PlatformInterface again = new PlatformInterface("b", List.of(), PORT.lanes(), List.of());
    assertThat(problems(CpoMapping.NONE, PORT, again))
        .containsExactly(
            "lane 1 belongs to two interfaces, one of them b",
            "lane 2 belongs to two interfaces, one of them b");
    assertThat(problems(new CpoMapping(Map.of("x", engine(1L), "y", engine(1L)), Map.of()), PORT))
        .hasSize(1)
        .allMatch(p -> p.startsWith("lane 1 is taken by two engines"));
    assertThat(problems(new CpoMapping(Map.of(), Map.of("Ethernet8", List.of())), PORT))
        .containsExactly("Ethernet8 is in the mapping and not in platform.json");
    CpoDevice light = new CpoDevice.LaserSource(1, 1, Map.of(1L, LaneList.of(List.of(9L))));
    assertThat(problems(new CpoMapping(Map.of("ELS1", light), Map.of()), PORT))
        .containsExactly("lane 9 is lit by a laser and taken by no engine");
    PlatformInterface far =
        new PlatformInterface("f", List.of(), LaneList.of(List.of(900_000L)), List.of());
    assertThat(problems(CpoMapping.NONE, PORT, far))
        .containsExactly("lane numbers are more than 100000 apart");
    PlatformInterface two =
        new PlatformInterface("t", List.of(1L, 2L), LaneList.of(List.of(5L, 6L)), List.of());
    assertThat(problems(CpoMapping.NONE, two))
        .containsExactly("t has several numbers on the front panel, and a port has one");
  }

  @Test
  void banksThatDoNotFollowTheLanesAreRefused() {
    CpoDevice sixteen =
        new CpoDevice.OpticalEngine(2, LaneList.of(java.util.stream.LongStream.rangeClosed(1, 16)));
    PlatformInterface one = port("Ethernet0", 1, 8);
    PlatformInterface two = port("Ethernet8", 9, 16);
    CpoMapping wrong =
        new CpoMapping(
            Map.of("OE1", sixteen),
            Map.of(
                "Ethernet0", List.of(new AssociatedDevice("OE1", 0)),
                "Ethernet8", List.of(new AssociatedDevice("OE1", 0))));
    assertThat(problems(wrong, one, two))
        .anyMatch(p -> p.startsWith("Ethernet8 uses bank 0 of OE1, but lane 9 is in bank 1"));
    CpoMapping silent =
        new CpoMapping(
            Map.of("OE1", sixteen), Map.of("Ethernet0", List.of(new AssociatedDevice("x", 0))));
    assertThat(problems(silent, one)).anyMatch(p -> p.contains("does not name it"));
  }

  private static PlatformInterface port(String name, long first, long last) {
    LaneList lanes = LaneList.of(java.util.stream.LongStream.rangeClosed(first, last));
    return new PlatformInterface(name, List.of(), lanes, List.of());
  }
}
