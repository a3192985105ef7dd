package dev.shoreline.emit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shoreline.emit.sarif.SarifPlaces;
import dev.shoreline.model.message.Span;
import dev.shoreline.tests.sketch.SpecDesign;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SarifReportTest {
  private final String text = Written.of(Written.sample("")).get("report.sarif");

  private JsonNode run() throws Exception {
    return new ObjectMapper().readTree(text).at("/runs/0");
  }

  private JsonNode result(String rule, String subject) throws Exception {
    for (JsonNode r : run().get("results")) {
      if (r.at("/partialFingerprints/ruleAndSubject~1v1").asText().equals(rule + "|" + subject)) {
        return r;
      }
    }
    throw new AssertionError(rule + " " + subject);
  }

  @Test
  void isValidByTheSchemaOfSarif() throws Exception {
    Schemas.validate("/schema/sarif-schema-2.1.0.json", text);
    Schemas.validate(
        "/schema/sarif-schema-2.1.0.json",
        Written.of(Written.sample("\u0001<\"|")).get("report.sarif"));
  }

  @Test
  void everyResultPointsAtItsRule() throws Exception {
    JsonNode rules = run().at("/tool/driver/rules");
    Set<String> prints = new HashSet<>();
    for (JsonNode r : run().get("results")) {
      assertThat(rules.get(r.get("ruleIndex").asInt()).get("id")).isEqualTo(r.get("ruleId"));
      assertThat(prints.add(r.get("partialFingerprints").toString())).isTrue();
    }
    assertThat(run().get("results")).hasSize(22);
  }

  @Test
  void kindFollowsTheVerdictAndOnlyFailuresHaveALevel() throws Exception {
    for (JsonNode r : run().get("results")) {
      boolean fail = r.get("kind").asText().equals("fail");
      assertThat(r.get("level").asText().equals("none")).isEqualTo(!fail);
    }
    assertThat(result("OifCei.channel-loss", "asic.serdes->xpo.host").get("kind").asText())
        .isEqualTo("review");
    assertThat(result("Ieee8023dj.DR8.tdecq", "xpo[1..16]").get("kind").asText()).isEqualTo("open");
    assertThat(result("closure.LaneLandsTwice", "asic[1..2].serdes[1..512]").get("kind").asText())
        .isEqualTo("pass");
    assertThat(result("closure.LaserLeavesLaneDark", "xpo[1..16]").get("kind").asText())
        .isEqualTo("notApplicable");
  }

  @Test
  void everyResultHasSuppressionsAndAPlace() throws Exception {
    for (JsonNode r : run().get("results")) {
      assertThat(r.get("suppressions").isArray()).isTrue();
      assertThat(r.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
          .isEqualTo("switch.shore");
      assertThat(r.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
          .startsWith("samples.Xpo204T.");
    }
    JsonNode waived = result("XpoMsa.module-power", "xpo[16]");
    assertThat(waived.get("kind").asText()).isEqualTo("fail");
    assertThat(waived.at("/suppressions/0/kind").asText()).isEqualTo("inSource");
    assertThat(waived.at("/suppressions/0/justification").asText())
        .contains("prototype at 480 W", "thermal review board", "2027-03-01");
    assertThat(result("rating.SupplyOverCurrent", "bus").get("suppressions")).isEmpty();
  }

  @Test
  void propertiesCarryLimitMeasuredAndMargin() throws Exception {
    JsonNode properties = result("rating.SupplyOverCurrent", "bus").get("properties");
    assertThat(properties.at("/limit/max").asInt()).isEqualTo(250);
    assertThat(properties.at("/measured/text").asText()).isEqualTo("268 A");
    assertThat(properties.at("/margin/text").asText()).isEqualTo("-18 A");
    assertThat(properties.get("marginRatio").asDouble()).isEqualTo(-0.072);
  }

  @Test
  void aVerdictStaysItselfWhenTextAboveItMoves() throws Exception {
    String spec =
        """
        shoreline 1.0
        package t
        part Chip : Asic { serdes 8 lane x 106.25 Gb/s pam4 }
        part Cage : CablePort { lanes 8 lane x 106.25 Gb/s pam4 }
        design D {
          chip { asic : Chip }
          panel { cage : Cage }
          lanes { asic.serdes -> cage.lanes }
          require lanes >= 8 lane
        }
        """;
    String lower = spec.replace("part Chip", "\n/* Inserted. */\n\n\npart Chip");
    assertThat(prints(lower, "partialFingerprints")).isEqualTo(prints(spec, "partialFingerprints"));
    assertThat(prints(lower, "locations")).isNotEqualTo(prints(spec, "locations"));
  }

  private static List<String> prints(String spec, String member) throws Exception {
    String sarif = Written.of(SpecDesign.of(spec)).get("report.sarif");
    List<String> found = new ArrayList<>();
    for (JsonNode r : new ObjectMapper().readTree(sarif).at("/runs/0/results")) {
      found.add(r.get(member).toString());
    }
    assertThat(found).isNotEmpty();
    return found;
  }

  @Test
  void placesAreRelativeReferences() {
    assertThat(SarifPlaces.uri("a b/\u5149.shore")).isEqualTo("a%20b/%E5%85%89.shore");
    assertThat(SarifPlaces.uri("/etc/../x.shore")).isEqualTo("etc/x.shore");
    assertThat(SarifPlaces.uri("C:\\x\\y.shore")).isEqualTo("C%3A/x/y.shore");
    assertThat(SarifPlaces.uri("")).isEqualTo("./");
  }

  @Test
  void libraryFilesHaveABaseOfTheirOwn() {
    SarifPlaces places = new SarifPlaces(Span.startOf("switch.shore"));
    Span library = new Span("std/standards/xpo.shore", 0, 1, 7, 3, 7, 4);
    assertThat(places.physical(library).at("/artifactLocation/uriBaseId").asText())
        .isEqualTo("LIBRARY");
    assertThat(places.physical(Span.NONE).at("/artifactLocation/uri").asText())
        .isEqualTo("switch.shore");
  }
}
