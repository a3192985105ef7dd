package dev.shoreline.sonic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Conformance;
import dev.shoreline.tests.sketch.SpecDesign;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SonicPlatformTest {
  private static SonicPlatform of(String example) {
    return SonicPlatform.of(SpecDesign.example(example).get(0).analysis());
  }

  private static SonicPlatform ofText(String text) {
    return SonicPlatform.of(SpecDesign.of(text).analysis());
  }

  /** Every lane from 1 to {@code lanes} stands in one interface, with an index for each. */
  private static void closes(SonicPlatform sonic, int lanes) {
    Set<Long> seen = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (PlatformInterface port : sonic.platform().interfaces()) {
      port.lanes().forEach(lane -> assertThat(seen.add(lane)).as("lane " + lane).isTrue());
      assertThat(port.index()).hasSize((int) port.lanes().size()).containsOnly(port.index().get(0));
      assertThat(names.add(port.name())).isTrue();
    }
    assertThat(seen).hasSize(lanes).allMatch(lane -> lane >= 1 && lane <= lanes);
  }

  private static List<String> ids(SonicPlatform sonic, String prefix) {
    return sonic.mapping().devices().keySet().stream().filter(n -> n.startsWith(prefix)).toList();
  }

  private static CpoDevice.OpticalEngine engine(SonicPlatform sonic, String name) {
    return (CpoDevice.OpticalEngine) sonic.mapping().devices().get(name);
  }

  private static CpoDevice.LaserSource laser(SonicPlatform sonic, String name) {
    return (CpoDevice.LaserSource) sonic.mapping().devices().get(name);
  }

  private static String used(SonicPlatform sonic, String name) {
    return sonic.mapping().interfaces().get(name).toString();
  }

  @Test
  void theSwitchOf102TIsTheOneOfTheSonicDesign() {
    SonicPlatform sonic = of("cpo-102t-dr");
    closes(sonic, 512);
    assertThat(sonic.platform().interfaces()).hasSize(64).allMatch(i -> i.lanes().size() == 8);
    assertThat(ids(sonic, "OE")).hasSize(16).startsWith("OE1").endsWith("OE16");
    assertThat(ids(sonic, "ELS")).hasSize(16);
    assertThat(engine(sonic, "OE2").maxBanks()).isEqualTo(4);
    assertThat(engine(sonic, "OE2").lanes()).hasToString(joined(33, 64));
    assertThat(laser(sonic, "ELS1").lasers()).isEqualTo(8);
    assertThat(laser(sonic, "ELS1").maxBanks()).isEqualTo(1);
    assertThat(laser(sonic, "ELS2").lanes())
        .hasSize(8)
        .containsEntry(1L, LaneList.of(List.of(33L, 34L, 35L, 36L)));
    PlatformInterface last = sonic.platform().interfaces().get(63);
    assertThat(last.name()).isEqualTo("Ethernet504");
    assertThat(last.index()).containsOnly(64L);
    assertThat(last.modes()).isEqualTo("1x1600G,2x800G,4x400G,8x200G");
    assertThat(last.breakoutModes().get(1).aliases()).containsExactly("Port64/1", "Port64/2");
    assertThat(used(sonic, "Ethernet504"))
        .isEqualTo(
            "[AssociatedDevice[device=OE16, bank=3], AssociatedDevice[device=ELS16, bank=0]]");
    assertThat(sonic.remarks()).isEmpty();
  }

  private static String joined(int first, int last) {
    return LaneList.of(java.util.stream.LongStream.rangeClosed(first, last)).toString();
  }

  @Test
  void wavelengthsThatShareAFiberAreNotBrokenOut() {
    SonicPlatform sonic = of("cpo-51t-fr4");
    closes(sonic, 512);
    assertThat(sonic.platform().interfaces())
        .hasSize(128)
        .allMatch(i -> i.lanes().size() == 4 && i.modes().equals("1x400G"));
    assertThat(ids(sonic, "OE")).hasSize(8);
    assertThat(engine(sonic, "OE1").maxBanks()).isEqualTo(8);
    assertThat(used(sonic, "Ethernet60")).contains("device=OE1, bank=7]", "device=ELS2, bank=0]");
  }

  @Test
  void aPortOnFourPlanesUsesFourEnginesAndThatIsSaid() {
    SonicPlatform sonic = of("cpo-115t-multiplane");
    closes(sonic, 576);
    assertThat(sonic.platform().interfaces()).hasSize(144).allMatch(i -> i.lanes().size() == 4);
    assertThat(sonic.platform().interfaces().get(0).lanes()).hasToString("1,145,289,433");
    assertThat(ids(sonic, "OE")).hasSize(72);
    assertThat(ids(sonic, "ELS")).hasSize(18);
    assertThat(sonic.remarks())
        .anyMatch(r -> r.contains("several banks"))
        .anyMatch(r -> r.contains("numbered through all ASICs"));
  }

  @Test
  void pluggablePortsHaveNoMapping() {
    SonicPlatform xpo = of("xpo-204t-ou");
    closes(xpo, 1024);
    assertThat(xpo.platform().interfaces()).hasSize(128).allMatch(i -> i.lanes().size() == 8);
    assertThat(xpo.mapping().isEmpty()).isTrue();
    SonicPlatform osfp = of("osfp-51t");
    closes(osfp, 256);
    assertThat(osfp.platform().interfaces()).hasSize(32);
    assertThat(osfp.mapping().isEmpty()).isTrue();
  }

  @Test
  void copperPortsStandBesideOpticalOnes() {
    boolean mixed = false;
    for (Conformance c : SpecDesign.example("npo-102t-cpx")) {
      SonicPlatform sonic = SonicPlatform.of(c.analysis());
      closes(sonic, 512);
      assertThat(sonic.platform().interfaces()).hasSize(64);
      mixed |= sonic.mapping().interfaces().size() == 48;
    }
    assertThat(mixed).isTrue();
  }

  @Test
  void withoutPortsThereIsNothing() {
    assertThat(of("npo-scaleup").refusal()).contains("no lane of an ASIC reaches a port");
  }

  private static final String PARTS =
      """
      shoreline 1.0
      package t
      part Chip : Asic { serdes 16 lane x 106.25 Gb/s pam4 }
      part Engine : OpticalEngine {
        host 16 lane x 106.25 Gb/s pam4
        line 8 lane x 212.5 Gb/s pam4 on smf
        laser 2 laser
      }
      part Light : LaserSource { out 2 laser }
      part Quad : PanelConnector { lanes 4 lane x 212.5 Gb/s pam4 on smf }
      """;

  @Test
  void anEngineThatJoinsLanesGivesAPortAllOfThem() {
    SonicPlatform sonic =
        ofText(
            PARTS
                + """
                design D {
                  chip { asic : Chip { platform-number 0 }  oe : Engine { platform-name "oe\\"0" } }
                  panel { els : Light { platform-name "els0" }
                          port[1..2] : Quad { platform-number 5 } }
                  lanes {
                    asic.serdes -> oe.host
                    oe.line -> port[*].lanes
                    els.out -> oe.laser
                  }
                }
                """);
    assertThat(sonic.platform().interfaces())
        .extracting(PlatformInterface::name)
        .containsExactly("Ethernet0", "Ethernet8");
    assertThat(sonic.platform().interfaces().get(1).lanes()).hasToString("8,9,10,11,12,13,14,15");
    assertThat(sonic.platform().interfaces().get(1).index()).containsOnly(6L);
    assertThat(sonic.platform().interfaces().get(1).modes())
        .isEqualTo("1x800G,2x400G,4x200G,8x100G");
    assertThat(sonic.mapping().devices()).containsOnlyKeys("oe\"0", "els0");
    assertThat(laser(sonic, "els0").lanes().get(2L)).hasToString("8,9,10,11,12,13,14,15");
    assertThat(used(sonic, "Ethernet8")).contains("device=oe\"0, bank=1]");
  }

  @Test
  void statedModesAndNamesAreTaken() {
    SonicPlatform sonic =
        ofText(
            PARTS
                + """
                part Cage : CablePort {
                  lanes 8 lane x 106.25 Gb/s pam4
                  breakout-modes "1x800G[400G,200G],2x400G"
                }
                design D {
                  chip { asic : Chip }
                  panel { cage[1..2] : Cage { platform-name "Eth1/" } }
                  lanes { asic.serdes -> cage[*].lanes }
                }
                """);
    assertThat(sonic.platform().interfaces())
        .extracting(PlatformInterface::name)
        .containsExactly("Eth1/1", "Eth1/2");
    assertThat(sonic.platform().interfaces().get(0).breakoutModes())
        .extracting(BreakoutMode::mode)
        .containsExactly("1x800G[400G,200G]", "2x400G");
  }

  @Test
  void aNameIsNotGivenTwice() {
    SonicPlatform sonic =
        ofText(
            PARTS
                + """
                design D {
                  chip { asic : Chip oe : Engine }
                  panel { a : Quad { platform-name "x" } b : Quad { platform-name "x" } }
                  lanes {
                    asic.serdes -> oe.host
                    oe.line[1..4] -> a.lanes
                    oe.line[5..8] -> b.lanes
                  }
                }
                """);
    assertThat(sonic.mapping().interfaces()).containsOnlyKeys("x", "x_2");
  }

  @Test
  void lanesBeyondCountingAreNotListed() {
    SonicPlatform sonic =
        ofText(
            PARTS
                + """
                design D {
                  chip { asic[1..100000000] : Chip }
                  panel { q[1..400000000] : Quad }
                  lanes { asic[*].serdes -> q[*].lanes }
                }
                """);
    assertThat(sonic.refusal()).contains("100000 lanes");
    assertThat(sonic.platform().interfaces()).isEmpty();
    assertThat(Map.copyOf(sonic.mapping().devices())).isEmpty();
  }
}
