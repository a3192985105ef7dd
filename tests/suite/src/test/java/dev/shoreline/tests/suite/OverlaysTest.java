package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.HeldTo;
import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Related;
import dev.shoreline.pipeline.Explanations;
import dev.shoreline.pipeline.Shoreline;
import dev.shoreline.tests.kit.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits of a reader's own copy of a standard, and figures of other sources. */
class OverlaysTest {
  private static final String DESIGN =
      """
      import std.parts.*
      import std.standards.OifCei224

      part Switch : Asic { serdes 8 lane x 212.5 Gb/s pam4 }
      part Engine : OpticalEngine {
        host 8 lane x 212.5 Gb/s pam4
        line 8 lane x 212.5 Gb/s pam4 on smf
      }
      design Box {
        chip { asic : Switch  oe : Engine }
        lanes { asic.serdes -> 40 mm of OrganicPackage -> oe.host }
        conforms to OifCei224.XSR
      }
      """;

  private static final String COPY =
      """
      source OurCopy "our copy of the text" dated 2026-10

      overlay OifCei224.XSR "our copy" {
        limit cei224-xsr-loss max %s revision "2026" confidence high %s from OurCopy "table 3"
        %s
      }
      """;

  /** The rule reads the symbol rate too, to know which channels it is about. */
  private static final String RATE = "limit cei224-rate 106.25 .. 112 GBd from OurCopy";

  private static Shoreline.Checked check(String... more) {
    return Shoreline.check(Map.of("box.shore", DESIGN + String.join("", more)), Example.AS_OF);
  }

  private static Verdict verdict(Shoreline.Checked checked, String rule) {
    return checked.designs().get(0).verdicts().stream()
        .filter(v -> v.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static Verdict loss(String... more) {
    return verdict(check(more), "OifCei224.XSR.loss");
  }

  @Test
  void anUnknownLimitIsNotEvaluatedUntilItIsOverlaid() {
    assertThat(loss().status()).isEqualTo(Status.NOT_EVALUATED);
    assertThat(loss(COPY.formatted("8 dB", "", "")).status()).isEqualTo(Status.PASS);

    Shoreline.Checked tight = check(COPY.formatted("6 dB", "", ""));
    Verdict verdict = verdict(tight, "OifCei224.XSR.loss");
    assertThat(verdict.status()).isEqualTo(Status.FAIL);
    assertThat(verdict.confidence()).isEqualTo("medium");
    assertThat(verdict.sourcesThatDiffer())
        .containsExactly(
            "held to 6 dB (our copy of the text, table 3), overlaid by box.shore:17, the library"
                + " says unknown (provisional)");
    assertThat(Example.messages(tight))
        .contains(
            "   = limit: cei224-xsr-loss max 6 dB, OIF CEI-224G, PAM4, Extra short reach 2026")
        .contains("   = held to: 6 dB (our copy of the text, table 3), overlaid by box.shore:17,");
    assertThat(tight.isBroken()).isFalse();
  }

  @Test
  void aRuleIsNoLongerProvisionalWhenEveryLimitItReadsIsOverlaid() {
    assertThat(loss(COPY.formatted("8 dB", "", "")).provisional()).isTrue();
    assertThat(loss(COPY.formatted("8 dB", "", RATE)).provisional()).isFalse();
    assertThat(loss(COPY.formatted("8 dB", "provisional", RATE)).provisional()).isTrue();
  }

  @Test
  void aRuleThatReadsNoOverlaidLimitStaysAsItIs() {
    Shoreline.Checked checked = check(COPY.formatted("8 dB", "", RATE));
    Verdict reach = verdict(checked, "OifCei224.XSR.reach");
    assertThat(reach.provisional()).as("its own limit is provisional").isTrue();
    assertThat(reach.sourcesThatDiffer())
        .containsExactly(
            "held to 106.25 .. 112 GBd (our copy of the text), overlaid by box.shore:18, the"
                + " library says 106.25 .. 112 GBd (provisional)");
  }

  @Test
  void anOverlayOnAStandardReachesTheSectionsThatInheritTheLimit() {
    String onTheWhole = COPY.formatted("8 dB", "", "") + "overlay OifCei224 { " + RATE + " }\n";
    assertThat(loss(onTheWhole).provisional()).isFalse();
  }

  @Test
  void whatAnUnknownLimitIsOverlaidWithShowsWhenItDoesNotFit() {
    Diagnostic found =
        check(COPY.formatted("8 W", "", "")).diagnostics().stream()
            .filter(d -> d.id().equals("units.Mismatch"))
            .findFirst()
            .orElseThrow();
    assertThat(found.message()).isEqualTo("cannot compare 6.11901 dB and 8 W");
    assertThat(found.related())
        .extracting(Related::message)
        .containsExactly("cei224-xsr-loss is overlaid here");
  }

  @Test
  void explainShowsTheOverlayOfAFolder(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("box.shore"), DESIGN + COPY.formatted("6 dB", "", ""));
    Explanations with = Explanations.of(List.of(folder), folder);
    Explanations without = Explanations.of(List.of(), folder);
    assertThat(with.find("OifCei224.XSR").orElseThrow())
        .contains("max 6 dB", "our copy of the text");
    assertThat(without.find("OifCei224.XSR").orElseThrow()).doesNotContain("6 dB");
  }

  /** The sample of the README, with the line that it is said to stand in. */
  @Test
  void theReadmeSaysWhatIs() {
    String readme = Repository.text(Repository.root().resolve("README.md"));
    String sample =
        readme
            .split("## Your own copy of a standard")[1]
            .split("```shoreline\n")[1]
            .split("```")[0];
    Shoreline.Checked checked =
        Shoreline.check(Map.of("box.shore", DESIGN, "own.shore", sample), Example.AS_OF);
    assertThat(checked.spec()).isEmpty();
    Verdict loss = verdict(checked, "OifCei224.XSR.loss");
    assertThat(loss.provisional()).isFalse();
    assertThat(loss.sourcesThatDiffer().get(1))
        .startsWith("held to 6 dB (")
        .endsWith("overlaid by own.shore:7, the library says unknown (provisional)");
  }

  // -- alternatives

  private static Verdict power(String watts) {
    String module =
        """
        part Module : PluggableModule {
          form  XPO
          host  64 lane x 212.5 Gb/s pam4
          line  64 lane x 212.5 Gb/s pam4 on smf
          power %s
        }
        design Panel {
          panel 1 OU { m : Module }
          conforms to XpoMsa
          require m.power.max <= xpo-power-max-launch.max
        }
        """
            .formatted(watts);
    Shoreline.Checked checked =
        Shoreline.check(
            Map.of("panel.shore", "import std.standards.XpoMsa\n" + module), Example.AS_OF);
    Verdict rule = verdict(checked, "XpoMsa.module-power");
    Verdict own = verdict(checked, "Panel.m-power-max");
    assertThat(own.alternatives())
        .as("a requirement of the design reads the same limit")
        .isEqualTo(rule.alternatives());
    return rule;
  }

  @Test
  void aVerdictSaysWhatOtherSourcesWouldGive() {
    Verdict verdict = power("450 W");
    assertThat(verdict.status()).isEqualTo(Status.FAIL);
    assertThat(verdict.alternatives())
        .extracting(a -> a.limit().name() + " " + a.status().label())
        .containsExactly("xpo-power-max-molex pass", "xpo-power-max-ecoc26 pass");
    assertThat(verdict.sourcesThatDiffer())
        .containsExactly(
            "held to 400 W (Arista launches XPO liquid-cooled optics); Molex, 2026 says 480 W:"
                + " would pass; ECOC, 2026-09 says 500 W: would pass");
  }

  @Test
  void eachSourceIsTriedByItself() {
    assertThat(power("490 W").alternatives())
        .extracting(HeldTo.Alternative::status)
        .containsExactly(Status.FAIL, Status.PASS);
    assertThat(power("380 W").alternatives())
        .extracting(HeldTo.Alternative::status)
        .containsExactly(Status.PASS, Status.PASS);
    assertThat(power("unknown").alternatives())
        .extracting(HeldTo.Alternative::status)
        .containsOnly(Status.NOT_EVALUATED);
  }
}
