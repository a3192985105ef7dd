package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shoreline.check.FabricConformance;
import dev.shoreline.check.Status;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.pipeline.Shoreline;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fabrics from text to files. */
class FabricTest {
  private static final String SWITCHES =
      """
      part Chip : Asic {
        serdes 64 lane x 212.5 Gb/s pam4
        power typ 100 W, max 150 W
        cost 200 USD
      }
      design Switch {
        ports 8 port
        chip { asic : Chip }
      }
      design Blank {
        chip { asic : Chip }
      }
      """;

  private static Shoreline.Checked check(String fabric) {
    return Shoreline.check(Map.of("f.shore", SWITCHES + fabric), Example.AS_OF);
  }

  private static Map<String, String> outputs(FabricConformance fabric) {
    Map<String, String> texts = new TreeMap<>();
    Example.outputs(fabric)
        .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return texts;
  }

  private static List<String> told(Shoreline.Checked checked) {
    return checked.diagnostics().stream()
        .filter(d -> d.id().startsWith("fabric."))
        .map(d -> d.id() + ": " + d.message())
        .toList();
  }

  @Test
  void messagesStateBothNumbers() {
    Shoreline.Checked checked =
        check(
            """
            fabric Pod {
              topology leaf-spine
              hosts 22
              host-speed 3.2 Tb/s
              uplinks 3 port
              oversubscription 1
              tier leaf[1..4] : Switch
              tier spine[1..2] : Switch
            }
            """);
    assertThat(told(checked))
        .containsExactlyInAnyOrder(
            "fabric.CountsUneven: 22 hosts do not divide evenly among 4 leaf",
            "fabric.CountsUneven: 3 uplinks of a leaf do not divide evenly among 2 spine",
            "fabric.HostTooFast: a host sends 3.2 Tb/s over one port; a port of Switch carries 1.6"
                + " Tb/s",
            "fabric.OversubscriptionNotMet: 6 hosts of 3.2 Tb/s and 3 uplinks of 1.6 Tb/s are"
                + " oversubscribed 4 times; Pod claims 1",
            "fabric.TooFewPorts: each leaf needs 9 port (6 for hosts and 3 towards spine); Switch"
                + " has 8 port");
  }

  /** What a design does not state is not evaluated, and nothing is made up for it. */
  @Test
  void unknownFiguresOfTheSwitchAreNotEvaluated() {
    Shoreline.Checked checked =
        check(
            """
            fabric Pod {
              topology leaf-spine
              hosts 16
              host-speed 1.6 Tb/s
              tier leaf[1..4] : Blank
              tier spine[1..2] : Blank
            }
            """);
    assertThat(checked.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
    assertThat(told(checked)).isNotEmpty().allMatch(m -> m.contains("Blank has no ports stated"));
    FabricConformance fabric = checked.fabrics().get(0);
    assertThat(fabric.verdicts()).allMatch(v -> v.status() == Status.NOT_EVALUATED);
    assertThat(outputs(fabric).get("report/fabric.md"))
        .contains("The wiring is not known: Blank has no ports stated");
    assertThat(outputs(fabric)).doesNotContainKey("simulation/fabric-flow/platform.xml");
  }

  @Test
  void theReportHasTheFiguresOfTheDesigns() throws Exception {
    FabricConformance fabric =
        check(
                """
                fabric Pod "a pod" {
                  topology leaf-spine
                  hosts 16
                  host-speed 1.6 Tb/s
                  tier leaf[1..4] : Switch
                  tier spine[1..2] : Switch
                }
                """)
            .fabrics()
            .get(0);
    Map<String, String> texts = outputs(fabric);
    assertThat(texts.get("report/fabric.md"))
        .contains("| Power | 600 W | typical, worst 900 W; parts of all switches |")
        .contains("| Cost | 1200 USD |")
        .contains("| Bisection bandwidth | 12.8 Tb/s |");
    assertThat(texts.get("report/fabric.html")).contains("<h1>Pod</h1>", "<svg", "4 leaf, 2 spine");
    var json = new ObjectMapper().readTree(texts.get("report/fabric.json"));
    assertThat(json.get("tiers").get(1).get("portsNeeded").asInt()).isEqualTo(8);
    assertThat(json.get("topology").asText()).isEqualTo("leaf-spine");
  }

  /** A variant of a design is a switch like any other. */
  @Test
  void aTierMayBeOfAVariant() {
    Shoreline.Checked checked =
        check(
            """
            design Two {
              ports 8 port
              variant A { chip { asic : Chip } }
              variant B { chip { asic : Chip } }
            }
            fabric Pod {
              topology dragonfly
              hosts 8
              host-speed 1.6 Tb/s
              groups 2
              global-links 1 port
              tier router[1..4] : Two.A
            }
            """);
    assertThat(checked.fabrics().get(0).analysis().tiers().get(0).figures().name())
        .isEqualTo("Two.A");
    assertThat(checked.fabrics().get(0).fails()).isFalse();
  }

  @Test
  void textOfASpecStaysTextInTheReport() {
    FabricConformance fabric =
        check(
                """
                fabric Pod "<script>alert(1)</script> | `x` [a](b) @you\\n# head" {
                  topology dragonfly
                  hosts 8
                  host-speed 1.6 Tb/s
                  groups 2
                  global-links 1 port
                  tier router[1..4] : Switch
                }
                """)
            .fabrics()
            .get(0);
    Map<String, String> texts = outputs(fabric);
    assertThat(texts.get("report/fabric.html"))
        .doesNotContain("<script>")
        .contains("&lt;script&gt;");
    assertThat(texts.get("report/fabric.md"))
        .doesNotContain("<script>", "[a](b)", "\n# head", "`x`");
    assertThat(
            texts.entrySet().stream()
                .filter(e -> !e.getKey().startsWith("report/"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining()))
        .doesNotContain("alert");
  }

  /** Only with all of its designs; in a folder of its own, whose name no design takes from it. */
  @Test
  void aFabricIsBuiltBesideItsDesigns(@TempDir Path folder) throws Exception {
    String fabric =
        "fabric Switch { topology dragonfly, hosts 8, host-speed 1.6 Tb/s, groups 2,"
            + " global-links 1 port, tier router[1..4] : Switch }";
    java.nio.file.Files.writeString(folder.resolve("f.shore"), SWITCHES + fabric);
    Shoreline.Request all =
        new Shoreline.Request(
            List.of(folder), folder, Example.AS_OF, List.of(), Shoreline.Progress.NONE);
    Path out = folder.resolve("out");
    Shoreline.Built built =
        Shoreline.build(Shoreline.check(all), out, List.of(), Shoreline.Progress.NONE);
    assertThat(built.failures()).isEmpty();
    assertThat(built.fabrics().values()).containsExactly(out.resolve("fabric-switch"));
    assertThat(out.toFile().list()).containsExactlyInAnyOrder("switch", "blank", "fabric-switch");
    assertThat(out.resolve("fabric-switch/report/fabric.html")).isNotEmptyFile();
    assertThat(out.resolve("fabric-switch/simulation/fabric-flow/platform.xml")).isNotEmptyFile();
    Shoreline.Request other =
        new Shoreline.Request(
            List.of(folder), folder, Example.AS_OF, List.of("Blank"), Shoreline.Progress.NONE);
    assertThat(Shoreline.check(other).fabrics()).isEmpty();
  }
}
