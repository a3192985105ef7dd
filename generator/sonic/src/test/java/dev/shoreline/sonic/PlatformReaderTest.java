package dev.shoreline.sonic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformReaderTest {
  private static final String CPO =
      """
      {
        "devices": {
          "OE1": { "device_type": "optical_engine", "max_banks": 2, "%s": "41, 42,43,44," ,
                   "i2c_path": "/sys/bus/i2c/devices/32-0050" },
          "ELS1": { "device_type": "external_laser_source", "lasers": 4, "max_banks": 1,
                    "%s": { "1": [41, 42], "2": "43,44" } }
        },
        "interfaces": { "Ethernet0": { "associated_devices": [
          { "device_id": "OE1", "bank": 0 }, { "device_id": "ELS1" } ] } }
      }
      """;

  @ParameterizedTest
  @CsvSource({"asic_lanes,laser_to_asic_lane_mapping", "lanes,laser_to_lane_mapping"})
  void bothSchemasAndBothFormsOfLanesAreRead(String lanes, String laserLanes) {
    var read = PlatformReader.mapping(CPO.formatted(lanes, laserLanes), Schema.CPO);
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().devices().get("OE1"))
        .isEqualTo(new CpoDevice.OpticalEngine(2, LaneList.of(List.of(41L, 42L, 43L, 44L))));
    var laser = (CpoDevice.LaserSource) read.value().devices().get("ELS1");
    assertThat(laser.lasers()).isEqualTo(4);
    assertThat(laser.lanes().get(2L)).hasToString("43,44");
    assertThat(read.value().interfaces().get("Ethernet0"))
        .containsExactly(new AssociatedDevice("OE1", 0), new AssociatedDevice("ELS1", 0));
    assertThat(read.leftOut()).containsExactly("devices.OE1.i2c_path");
  }

  @Test
  void whatIsWrittenIsRead() {
    var mapping =
        PlatformReader.mapping(CPO.formatted("lanes", "laser_to_lane_mapping"), Schema.CPO);
    for (Schema schema : Schema.values()) {
      String text = PlatformFiles.mapping(mapping.value(), schema).toString();
      assertThat(text).contains('"' + schema.laserLanes() + '"');
      assertThat(PlatformReader.mapping(text, schema).value()).isEqualTo(mapping.value());
    }
  }

  @Test
  void olderFilesWriteModesAsText() {
    var read =
        PlatformReader.platform(
            """
            {"chassis": {"name": "x"}, "interfaces": {"Ethernet1/1/1": {"index": "1,1",
             "lanes": "9,10", "breakout_modes": "1x200G[100G,50G], 2x100G,",
             "alias_at_lanes": "a,b"}}}
            """);
    assertThat(read.problems()).isEmpty();
    PlatformInterface port = read.value().interfaces().get(0);
    assertThat(port.modes()).isEqualTo("1x200G[100G,50G],2x100G");
    assertThat(port.index()).containsExactly(1L, 1L);
    assertThat(read.leftOut()).containsExactly("interfaces.Ethernet1/1/1.alias_at_lanes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "3",
        "null",
        "{",
        "{\"interfaces\": []}",
        "{\"interfaces\": {}}",
        "{\"interfaces\": {\"a\": 3}}",
        "{\"interfaces\": {\"a\": {\"lanes\": \"1\"}, \"a\": {\"lanes\": \"2\"}}}",
        "{\"interfaces\": {\"a\": {\"lanes\": \"1,1\"}}}",
        "{\"interfaces\": {\"a\": {\"lanes\": \"-1\"}}}",
        "{\"interfaces\": {\"a\": {\"lanes\": \"1e9\"}}}",
        "{\"interfaces\": {\"a\": {\"lanes\": {\"x\": 1}}}}",
        "{\"interfaces\": {\"a\": {\"lanes\": [99999999999999999999999]}}}",
        "{\"interfaces\": {\"a\": {\"lanes\": [1e400]}}}",
        "{\"interfaces\": {\"a\\nb\": {\"lanes\": \"1\"}}}",
        "{\"interfaces\": {\"a\\u202eb\": {\"lanes\": \"1\"}}}",
        "{\"interfaces\": {\" \": {\"lanes\": \"1\"}}}",
        "{\"interfaces\": {\"a\": {\"lanes\": \"1\", \"breakout_modes\": [1]}}}",
        "{\"interfaces\": {\"a\": {\"lanes\": \"1\", \"breakout_modes\": {\"\\\"; x\": []}}}}",
      })
  void whatIsWrongIsSaidAndNothingIsThrown(String text) {
    var read = PlatformReader.platform(text);
    assertThat(read.problems()).isNotEmpty().allMatch(p -> p.startsWith("platform.json: "));
    assertThat(read.problems()).allMatch(p -> p.codePoints().noneMatch(Character::isISOControl));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"devices\": 1, \"interfaces\": {}}",
        "{\"devices\": {\"OE\": {\"device_type\": \"optical_engine\"}}, \"interfaces\": {}}",
        "{\"devices\": {}, \"interfaces\": {\"E\": {\"associated_devices\": [{\"device_id\": \"x\"}]}}}",
        "{\"devices\": {}, \"interfaces\": {\"E\": {}}}",
        "{\"devices\": {\"L\": {\"device_type\": \"external_laser_source\"}}, \"interfaces\": {}}",
        "{\"devices\": {\"L\": {\"device_type\": \"external_laser_source\","
            + " \"laser_to_asic_lane_mapping\": {\"0\": \"1\"}}}, \"interfaces\": {}}",
        "{\"devices\": {\"L\": {\"device_type\": \"external_laser_source\", \"lasers\": 900000000,"
            + " \"laser_to_asic_lane_mapping\": {\"1\": \"1\"}}}, \"interfaces\": {}}",
        "{\"devices\": {\"L\": {\"device_type\": \"external_laser_source\", \"lasers\": 1,"
            + " \"laser_to_asic_lane_mapping\": {\"2\": \"1\"}}}, \"interfaces\": {}}",
      })
  void aBrokenMappingIsSaidToBe(String text) {
    assertThat(PlatformReader.mapping(text, Schema.CPO).problems())
        .isNotEmpty()
        .allMatch(p -> p.startsWith("cpo.json: "));
  }

  @Test
  void deepAndWideFilesAreRefused() {
    assertThat(PlatformReader.platform("[".repeat(100_000)).problems()).hasSize(1);
    StringBuilder wide = new StringBuilder("{\"interfaces\": {");
    for (int i = 0; i <= PlatformReader.MOST; i++) {
      wide.append(i == 0 ? "" : ",").append("\"e").append(i).append("\": {\"lanes\": \"1\"}");
    }
    assertThat(PlatformReader.platform(wide + "}}").problems()).hasSize(1);
  }

  @Test
  void otherDevicesAreLeftOut() {
    var read =
        PlatformReader.mapping(
            "{\"devices\": {\"MCU\": {\"device_type\": \"other\"}}, \"interfaces\": {\"E\":"
                + " {\"associated_devices\": [{\"device_id\": \"MCU\", \"bank\": 0}]}}}",
            Schema.CPO);
    assertThat(read.problems()).isEmpty();
    assertThat(read.leftOut()).containsExactly("devices.MCU");
  }
}
