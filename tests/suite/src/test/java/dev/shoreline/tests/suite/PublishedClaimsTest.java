package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.tests.kit.Repository;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the audit of a vendor's article found by hand, the rules find by themselves: each finding
 * names both numbers, both sources and the basis.
 */
class PublishedClaimsTest {
  private static final Example EXAMPLE =
      Example.of(Repository.root().resolve("examples/published-claims")).get(0);

  /**
   * A contradiction of the article.
   *
   * @param said what one message of the rule says, in any order
   */
  private record Finding(String what, String rule, List<String> said) {}

  private static final List<Finding> AUDIT =
      List.of(
          new Finding(
              "a system saving of 30 to 50 and of 30 to 70 per cent",
              "claims.Disagree",
              List.of("30 .. 70 % counting system (BLOG, table)", "30 .. 50 %", "(BLOG, text)")),
          new Finding(
              "73 per cent of the optics alone, against 15 W",
              "claims.PartForWhole",
              List.of(
                  "max 73 %",
                  "optics alone",
                  "4 .. 5 W per 800 Gb/s counting optics (BLOG)",
                  "15 W per 800 Gb/s counting optics of pluggable (BLOG)",
                  "73.3 %")),
          new Finding(
              "10 Tb/s per mm against what a die of 102.4 Tb/s needs",
              "claims.EdgeTooDense",
              List.of(
                  "10 Tb/s per mm of die-edge (BLOG)",
                  "102.4 Tb/s counting asic of cpo (NVIDIA, SN6810)",
                  "0.868 Tb/s/mm over the 118 mm")),
          new Finding(
              "an engine of 3.2 Tb/s called a channel",
              "claims.EngineCalledLane",
              List.of(
                  "min 3.2 Tb/s (BLOG, single channel)",
                  "448 Gb/s",
                  "counting engine of cpo (IA32)")),
          new Finding(
              "2.6 million hours of a device for the box",
              "claims.DeviceMtbfForBox",
              List.of(
                  "2.6 Mh (BLOG)",
                  "2.6 Mh counting device (META)",
                  "box of 64",
                  "40.625 kh, or 4.63 years")),
          new Finding(
              "more than three times, which half of the range is not",
              "claims.GainNotReached",
              List.of("above 3", "(BLOG)", "0.5 .. 1 Mh", "(META, baseline)", "2.6 .. 5.2")),
          new Finding(
              "400 W and 480 W",
              "claims.Disagree",
              List.of("max 480 W counting module (XPO4)", "max 400 W counting module (BLOG)")),
          new Finding(
              "more than 25.6 Tb/s from 64 lanes of 400 Gb/s",
              "claims.BandwidthNotLanes",
              List.of(
                  "above 25.6 Tb/s counting module (BLOG, text)",
                  "64 lane counting module (BLOG) x 400 Gb/s (XPO6) carry 25.6 Tb/s")),
          new Finding(
              "more than 25.6 Tb/s in the text, 25.6 Tb/s in the table",
              "claims.Disagree",
              List.of("25.6 Tb/s counting module (BLOG, table)", "above 25.6 Tb/s")),
          new Finding(
              "a rack unit and an open rack unit",
              "claims.UnlikeBasis",
              List.of("204.8 Tb/s per RU (RETOLD)", "204.8 Tb/s per OU (XPO1)", "44.45 mm")),
          new Finding(
              "no change to the room, with liquid cooling",
              "claims.ChangeDenied",
              List.of("none counting room (BLOG)", "liquid-cooling (BLOG)")),
          new Finding(
              "no change to the switch, with another board",
              "claims.ChangeDenied",
              List.of("none counting box (BLOG, switch architecture)", "low-loss-board (BLOG)")));

  @TestFactory
  Stream<DynamicTest> audit() {
    return AUDIT.stream()
        .map(
            f ->
                DynamicTest.dynamicTest(
                    f.what(),
                    () ->
                        assertThat(failing(f.rule()))
                            .anySatisfy(remark -> assertThat(remark).contains(f.said()))));
  }

  private static List<String> failing(String rule) {
    return EXAMPLE.design().verdicts().stream()
        .filter(v -> v.rule().equals(rule) && v.status() == Status.FAIL)
        .map(Verdict::remark)
        .toList();
  }

  @Test
  void thatAPortHasNoSpeedIsSaidAndNotPassed() {
    assertThat(EXAMPLE.design().verdicts())
        .filteredOn(v -> v.rule().equals("claims.UnlikeBasis"))
        .filteredOn(v -> v.status() == Status.NOT_EVALUATED)
        .anySatisfy(
            v -> {
              assertThat(v.remark()).contains("9 W per port", "4 .. 5 W per 800 Gb/s");
              assertThat(v.hint()).contains("port-rate", "1.44 .. 1.8 Tb/s");
            });
  }

  @Test
  void nothingButClaimsIsInTheSpec() {
    assertThat(EXAMPLE.design().analysis().design().requirements()).isEmpty();
    assertThat(EXAMPLE.design().analysis().design().standards()).isEmpty();
  }
}
