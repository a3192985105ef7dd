package dev.shoreline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fabrics on the command line. */
class FabricCommandsTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int run(Object... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    return Main.run(new PrintWriter(out), new PrintWriter(err, true), words);
  }

  @BeforeEach
  void spec() throws IOException {
    Files.writeString(
        folder.resolve("pod.shore"),
        """
        part Chip : Asic {
          serdes 64 lane x 212.5 Gb/s pam4
          power 100 W
        }
        design Switch {
          ports 8 port
          chip { asic : Chip }
        }
        fabric Pod {
          topology leaf-spine
          hosts 16
          host-speed 1.6 Tb/s
          tier leaf[1..4] : Switch
          tier spine[1..2] : Switch
        }
        """);
  }

  @Test
  void checkPrintsALineForEachFabric() {
    assertThat(run("check", folder)).as(out + "" + err).isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString())
        .containsPattern("fabric +pass +fail +n/eval +hosts +switches +topology +bisection +power")
        .containsPattern("Pod +7 +0 +0 +16 +6 +leaf-spine +12.8 Tb/s +600 W");
  }

  @Test
  void buildWritesAFolderForTheFabric() {
    Path result = folder.resolve("out");
    assertThat(run("build", folder, "--out", result)).as(err.toString()).isEqualTo(ExitCode.CLEAN);
    assertThat(result.resolve("fabric-pod/report/fabric.md")).isNotEmptyFile();
    assertThat(out.toString()).contains(result.resolve("fabric-pod/report/fabric.html").toString());
    Path only = folder.resolve("only");
    assertThat(run("build", folder, "--out", only, "--only", "fabric")).isEqualTo(ExitCode.CLEAN);
    assertThat(only.toFile().list()).containsExactly("fabric-pod");
    assertThat(only.resolve("fabric-pod").toFile().list()).containsExactly("report");
  }

  @Test
  void simulateWritesWhatIsHandedOver() {
    Path result = folder.resolve("out");
    assertThat(run("simulate", folder, "--out", result, "--only", "htsim"))
        .as(err.toString())
        .isEqualTo(ExitCode.CLEAN);
    assertThat(out.toString()).contains("fabric Pod").containsPattern("htsim +inputs written");
    assertThat(result.resolve("fabric-pod/simulation/htsim/fabric.topo")).isNotEmptyFile();
    assertThat(result.resolve("fabric-pod/report/fabric.html")).isNotEmptyFile();
    assertThat(result.toFile().list()).containsExactly("fabric-pod");
    assertThat(run("simulate", folder, "--only", "fabric-flaw")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("fabric-flow, fabric-packet, htsim");
  }

  @Test
  void aFabricThatFailsIsAFinding() throws IOException {
    Path spec = folder.resolve("pod.shore");
    Files.writeString(spec, Files.readString(spec).replace("hosts 16", "hosts 32"));
    assertThat(run("check", folder)).isEqualTo(ExitCode.FINDINGS);
    assertThat(out.toString()).contains("error[fabric.TooFewPorts]: each leaf needs 16 port");
  }
}
