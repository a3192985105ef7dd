package dev.shoreline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real ngspice, which the script that runs all tests installs. */
class SimulateCommandTest {
  private static final String SPEC =
      """
      part Water : Coolant {
        density 1000 kg/m^3
        heat-capacity 4180 J/kg/K
      }

      part Chip : Controller {
        power 200 W
        junction-resistance 0.05 K/W
        junction-max 105 degC
      }

      design Cooled {
        board {
          chip[1..8] : Chip
        }
        cooling {
          loop main { coolant Water inlet 30 degC flow 8 L/min }
          plate on chip[*] { flow 1 L/min resistance 20 K/kW interface-resistance 10 K/kW }
        }
      }
      """;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... args) {
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    return Main.run(new PrintWriter(out), new PrintWriter(err), words);
  }

  private Path spec(String text) throws IOException {
    return Files.writeString(folder.resolve("cooled.shore"), text);
  }

  @Test
  void writesRunsComparesAndReports() throws Exception {
    Path result = folder.resolve("out");
    int code = run("simulate", spec(SPEC), "--out", result, "--only", "thermal");
    assertThat(out.toString())
        .contains("Cooled\n")
        .containsPattern("thermal +agrees +(\\d+) of \\1 agree");
    assertThat(code).isEqualTo(ExitCode.CLEAN);
    assertThat(result.resolve("cooled/simulation/thermal/thermal.cir")).exists();
    JsonNode report =
        new ObjectMapper().readTree(result.resolve("cooled/conformance/report.json").toFile());
    JsonNode study = report.path("simulated").path(0);
    assertThat(study.path("study").asText()).isEqualTo("thermal");
    assertThat(study.path("outcome").asText()).isEqualTo("agrees");
    for (JsonNode answer : study.path("answers")) {
      assertThat(answer.path("simulated").asDouble())
          .as(answer.toString())
          .isNotZero()
          .isBetween(
              answer.path("computed").asDouble() - answer.path("tolerance").asDouble(),
              answer.path("computed").asDouble() + answer.path("tolerance").asDouble());
    }
    String html = Files.readString(result.resolve("cooled/conformance/report.html"));
    assertThat(html).contains("Computed and simulated", "Temperatures from the coolant");
    // The verdict on the junction has what was simulated beside what was computed.
    assertThat(html).containsPattern("simulated [0-9.]+ degC \\(typical\\)");
    assertThat(Files.readString(result.resolve("cooled/conformance/report.md")))
        .contains("## Computed and simulated", "### Thermal network: agrees", "| 0.001 K |");
  }

  @Test
  void studiesThatFindNothingSayWhichAndWhy() throws Exception {
    Path result = folder.resolve("out");
    assertThat(run("simulate", spec(SPEC), "--out", result, "--only", "optical"))
        .isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString()).containsPattern("optical +nothing to simulate");
    assertThat(Files.readString(result.resolve("cooled/conformance/report.html")))
        .contains("Nothing to simulate: Optical link");
  }

  @Test
  void aBrokenSpecIsNotSimulated() throws Exception {
    Path result = folder.resolve("out");
    assertThat(run("simulate", spec("design D { board { x : Nothing } }"), "--out", result))
        .isEqualTo(ExitCode.FINDINGS);
    assertThat(out.toString()).contains("Nothing");
    assertThat(result).doesNotExist();
  }

  @Test
  void wrongOptionsAreUsageErrors() throws Exception {
    assertThat(run("simulate", spec(SPEC), "--only", "thermic")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("no study is called 'thermic'").contains("thermal");
    assertThat(run("simulate", spec(SPEC), "--time-limit", "0")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("at least one second");
  }
}
