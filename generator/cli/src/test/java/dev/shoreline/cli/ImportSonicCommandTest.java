package dev.shoreline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportSonicCommandTest {
  private static final String PLATFORM =
      """
      {"interfaces": {
        "Ethernet0": {"index": "1,1,1,1,1,1,1,1", "lanes": "41,42,43,44,45,46,47,48",
          "breakout_modes": {"1x1600G": ["Port1"], "2x800G": ["Port1/1", "Port1/2"]}},
        "Ethernet8": {"index": "2,2,2,2,2,2,2,2", "lanes": "49,50,51,52,53,54,55,56",
          "breakout_modes": {"1x1600G": ["Port2"], "2x800G": ["Port2/1", "Port2/2"]}}}}
      """;
  private static final String CPO =
      """
      {"devices": {
        "OE1": {"device_type": "optical_engine", "max_banks": 2, "i2c_path": "/sys/x",
          "LANES": "41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56"},
        "ELS1": {"device_type": "external_laser_source", "lasers": 4, "max_banks": 1,
          "LASERS": {"1": "41,42,43,44", "2": "45,46,47,48",
            "3": "49,50,51,52", "4": "53,54,55,56"}}},
       "interfaces": {
        "Ethernet0": {"associated_devices": [
          {"device_id": "OE1", "bank": 0}, {"device_id": "ELS1", "bank": 0}]},
        "Ethernet8": {"associated_devices": [
          {"device_id": "OE1", "bank": BANK}, {"device_id": "ELS1", "bank": 0}]}}}
      """;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  private static String cpo(String bank) {
    return CPO.replace("LANES", "asic_lanes")
        .replace("LASERS", "laser_to_asic_lane_mapping")
        .replace("BANK", bank);
  }

  @Test
  void importAndBuildGiveTheSameMapping() throws IOException {
    Files.writeString(folder.resolve("platform.json"), PLATFORM);
    Files.writeString(folder.resolve("cpo.json"), cpo("1"));
    Path spec = folder.resolve("box.shore");
    assertThat(run("import", "sonic", folder.toString(), "--package", "acme.box", "-o", "" + spec))
        .as(err.toString())
        .isEqualTo(ExitCode.CLEAN);
    assertThat(err.toString()).contains("not carried over: devices.OE1.i2c_path");
    String text = Files.readString(spec);
    assertThat(text)
        .startsWith("shoreline 1.0\npackage acme.box\n")
        .contains("oe.line     -> port[*].lanes")
        .containsPattern("els.out +-> split 4 -> oe.laser");
    assertThat(run("fmt", "--check", spec.toString())).isEqualTo(ExitCode.CLEAN);
    Path built = folder.resolve("out");
    assertThat(run("build", spec.toString(), "-o", built.toString(), "--only", "sonic", "-q"))
        .as(out + "" + err)
        .isEqualTo(ExitCode.CLEAN);
    Path sonic = folderOf(built, "cpo.json");
    assertThat(Files.readString(sonic.resolve("cpo.json")))
        .contains("\"49,50,51,52\"", "\"bank\": 1");
    // What was written can be read again, and gives the same spec.
    assertThat(run("import", "sonic", sonic.toString(), "--package", "acme.box"))
        .isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString()).endsWith(text);
  }

  private static Path folderOf(Path below, String file) throws IOException {
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(p -> p.endsWith(file)).findFirst().orElseThrow().getParent();
    }
  }

  @Test
  void theEarlierFileIsReadWhenThereIsNoOther() throws IOException {
    Files.writeString(folder.resolve("platform.json"), PLATFORM);
    Files.writeString(
        folder.resolve("optical_devices.json"),
        CPO.replace("LANES", "lanes")
            .replace("LASERS", "laser_to_lane_mapping")
            .replace("BANK", "1"));
    assertThat(run("import", "sonic", folder.toString())).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString()).contains("package imported", ": OpticalEngine {");
  }

  @Test
  void withoutAMappingPortsAreCages() throws IOException {
    Files.writeString(folder.resolve("platform.json"), PLATFORM);
    assertThat(run("import", "sonic", folder.toString())).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString()).contains(": CablePort {").doesNotContain("OpticalEngine");
  }

  @Test
  void whatCannotBeSaidMakesNothing() throws IOException {
    Files.writeString(folder.resolve("platform.json"), PLATFORM);
    Files.writeString(folder.resolve("cpo.json"), cpo("0"));
    Path spec = folder.resolve("box.shore");
    assertThat(run("import", "sonic", folder.toString(), "-o", spec.toString()))
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(err.toString())
        .contains("Ethernet8 uses bank 0 of OE1, but lane 49 is in bank 1", "nothing was made");
    assertThat(spec).doesNotExist();
  }

  @Test
  void wrongUseIsSaid() throws IOException {
    assertThat(run("import", "sonic", folder.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("cannot read").contains("platform.json");
    Files.write(folder.resolve("platform.json"), new byte[] {(byte) 0xff, 0});
    assertThat(run("import", "sonic", folder.toString())).isEqualTo(ExitCode.USAGE);
    Files.writeString(folder.resolve("platform.json"), "[[[[");
    assertThat(run("import", "sonic", folder.toString())).isEqualTo(ExitCode.FINDINGS);
    Files.writeString(folder.resolve("platform.json"), PLATFORM);
    assertThat(run("import", "sonic", folder.toString(), "--package", "a b")).isEqualTo(2);
    Path taken = Files.writeString(folder.resolve("taken.shore"), "mine");
    assertThat(run("import", "sonic", folder.toString(), "-o", taken.toString())).isEqualTo(2);
    assertThat(taken).hasContent("mine");
    assertThat(run("import")).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString()).contains("sonic");
  }
}
