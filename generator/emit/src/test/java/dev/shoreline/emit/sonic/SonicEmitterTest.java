package dev.shoreline.emit.sonic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shoreline.check.Conformance;
import dev.shoreline.sonic.PlatformReader;
import dev.shoreline.sonic.Schema;
import dev.shoreline.sonic.SonicPlatform;
import dev.shoreline.tests.sketch.SpecDesign;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SonicEmitterTest {
  private static Map<String, String> emit(Conformance conformance) {
    Map<String, String> files = new TreeMap<>();
    new SonicEmitter()
        .emit(conformance, (path, b) -> files.put(path, new String(b, StandardCharsets.UTF_8)));
    return files;
  }

  private static Map<String, String> example(String name) {
    return emit(SpecDesign.example(name).get(0));
  }

  @Test
  void aCoPackagedSwitchHasItsMappingInBothForms() throws Exception {
    Map<String, String> files = example("cpo-102t-dr");
    assertThat(files)
        .containsOnlyKeys(
            "sonic/README.md",
            "sonic/cpo.json",
            "sonic/optical_devices.json",
            "sonic/platform.json");
    JsonNode cpo = new ObjectMapper().readTree(files.get("sonic/cpo.json"));
    assertThat(cpo.at("/devices/OE1/device_type").asText()).isEqualTo("optical_engine");
    assertThat(cpo.at("/devices/OE1/max_banks").asInt()).isEqualTo(4);
    assertThat(cpo.at("/devices/OE1/asic_lanes").asText()).startsWith("1,2,3,").endsWith(",32");
    assertThat(cpo.at("/devices/ELS16/device_type").asText()).isEqualTo("external_laser_source");
    assertThat(cpo.at("/devices/ELS16/lasers").asInt()).isEqualTo(8);
    assertThat(cpo.at("/devices/ELS16/laser_to_asic_lane_mapping/8").asText())
        .isEqualTo("509,510,511,512");
    assertThat(cpo.at("/interfaces/Ethernet8/associated_devices/0/device_id").asText())
        .isEqualTo("OE1");
    assertThat(cpo.at("/interfaces/Ethernet8/associated_devices/0/bank").asInt()).isEqualTo(1);
    JsonNode earlier = new ObjectMapper().readTree(files.get("sonic/optical_devices.json"));
    assertThat(earlier.at("/devices/OE1/lanes")).isEqualTo(cpo.at("/devices/OE1/asic_lanes"));
    assertThat(earlier.at("/devices/ELS1/laser_to_lane_mapping/1").asText()).isEqualTo("1,2,3,4");
    JsonNode port =
        new ObjectMapper().readTree(files.get("sonic/platform.json")).at("/interfaces/Ethernet504");
    assertThat(port.get("index").asText()).isEqualTo("64,64,64,64,64,64,64,64");
    assertThat(port.get("lanes").asText()).isEqualTo("505,506,507,508,509,510,511,512");
    assertThat(port.at("/breakout_modes/2x800G/1").asText()).isEqualTo("Port64/2");
  }

  @Test
  void theFilesAreReadAsTheyWereMeant() {
    Conformance design = SpecDesign.example("cpo-51t-fr4").get(0);
    SonicPlatform sonic = SonicPlatform.of(design.analysis());
    Map<String, String> files = emit(design);
    for (Schema schema : Schema.values()) {
      assertThat(PlatformReader.mapping(files.get("sonic/" + schema.file()), schema).value())
          .isEqualTo(sonic.mapping());
    }
    assertThat(PlatformReader.platform(files.get("sonic/platform.json")).value())
        .isEqualTo(sonic.platform());
    assertThat(emit(design)).isEqualTo(files);
  }

  @Test
  void withoutEnginesThereIsNoMappingAndThatIsSaid() {
    Map<String, String> files = example("xpo-204t-ou");
    assertThat(files).containsOnlyKeys("sonic/README.md", "sonic/platform.json");
    assertThat(files.get("sonic/README.md")).contains("No `cpo.json`");
  }

  @Test
  void whatSonicDoesNotSupportIsSaid() {
    assertThat(example("cpo-115t-multiplane").get("sonic/README.md"))
        .contains("interfaces of port[1..144] use several banks");
  }

  @Test
  void withoutPortsOnlyTheReasonIsWritten() {
    Map<String, String> files = example("npo-scaleup");
    assertThat(files).containsOnlyKeys("sonic/README.md");
    assertThat(files.get("sonic/README.md")).contains("There are none: no lane");
  }

  @Test
  void namesCannotLeaveTheirString() throws Exception {
    Conformance design =
        SpecDesign.of(
            """
            shoreline 1.0
            package t
            part Chip : Asic { serdes 8 lane x 106.25 Gb/s pam4 }
            part Cage : CablePort {
              lanes 8 lane x 106.25 Gb/s pam4
              platform-name "../x\\"}, \\u202e\\u0007</script>"
            }
            design D {
              chip { asic : Chip }
              panel { cage : Cage }
              lanes { asic.serdes -> cage.lanes }
            }
            """
                .replace("\\u202e", "\u202e")
                .replace("\\u0007", "\u0007"));
    Map<String, String> files = emit(design);
    assertThat(files).containsOnlyKeys("sonic/README.md", "sonic/platform.json");
    String text = files.get("sonic/platform.json");
    assertThat(text).doesNotContain("\u202e").doesNotContain("\u0007");
    JsonNode interfaces = new ObjectMapper().readTree(text).get("interfaces");
    assertThat(interfaces.fieldNames().next()).isEqualTo("../x\"}, \u202e\u0007</script>");
    assertThat(interfaces).hasSize(1);
  }
}
