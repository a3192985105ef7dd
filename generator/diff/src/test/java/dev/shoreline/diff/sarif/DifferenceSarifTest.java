package dev.shoreline.diff.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.shoreline.diff.Difference;
import dev.shoreline.diff.SampleDifference;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DifferenceSarifTest {
  private static JsonNode run(String text) throws Exception {
    return new ObjectMapper().readTree(text).at("/runs/0");
  }

  private static String sample(String extra) {
    return DifferenceSarif.render(SampleDifference.of(extra), SampleDifference.broken(extra));
  }

  private static Map<String, String> states(JsonNode run) {
    Map<String, String> states = new TreeMap<>();
    for (JsonNode r : run.get("results")) {
      String name = r.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText();
      states.put(r.get("ruleId").asText() + " " + name, r.get("baselineState").asText());
    }
    return states;
  }

  @Test
  void isValidByTheSchemaOfSarif() throws Exception {
    try (InputStream in = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertThat(in).isNotNull();
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      var validator = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
      assertThat(validator.validate(sample(""), InputFormat.JSON)).isEmpty();
      assertThat(validator.validate(sample(SampleDifference.POISON), InputFormat.JSON)).isEmpty();
      Difference nothing = new Difference("a", "b", List.of(), List.of(), List.of());
      assertThat(validator.validate(DifferenceSarif.render(nothing, List.of()), InputFormat.JSON))
          .isEmpty();
      assertThat(validator.validate(sample("").replace("\"absent\"", "\"x\""), InputFormat.JSON))
          .isNotEmpty();
    }
  }

  @Test
  void findingsHaveTheirStateAgainstTheSideBefore() throws Exception {
    JsonNode run = run(DifferenceSarif.render(SampleDifference.of(""), List.of()));
    String box = run.at("/results/0/locations/0/logicalLocations/0/fullyQualifiedName").asText();
    String owner = box.substring(0, box.indexOf("Box"));
    assertThat(states(run))
        .isEqualTo(
            new TreeMap<>(
                Map.of(
                    "r.power-limit " + owner + "Box.xpo[1..16]", "new",
                    // It was marginal before; a gate on new findings must see it.
                    "r.loss " + owner + "Box.xpo[1..16]", "new",
                    "r.flow " + owner + "Box.xpo[1..16]", "absent",
                    "r.height " + owner + "Box.xpo[1..16]", "updated",
                    "r.supply " + owner + "Box.xpo[1..16]", "unchanged",
                    "r.tdecq " + owner + "Box.xpo[1..16]", "unchanged",
                    "r.power-limit " + owner + "New.xpo[1..16]", "new",
                    "r.power-limit " + owner + "Gone.xpo[1..16]", "absent",
                    "r.power-limit " + owner + "Same.xpo[1..16]", "unchanged")));
  }

  @Test
  void errorsOfTheSpecsAreFindingsToo() throws Exception {
    JsonNode run = run(sample(""));
    assertThat(states(run))
        .containsEntry("units.Mismatch box.shore", "unchanged")
        .containsEntry("link.Unknown box.shore", "new");
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .isEqualTo("HEAD~1 has 1 error; the comparison is incomplete");
    var mended = SampleDifference.broken("").subList(0, 1);
    Difference nothing = new Difference("a", "b", List.of(), List.of(), List.of());
    assertThat(states(run(DifferenceSarif.render(nothing, mended))))
        .isEqualTo(Map.of("units.Mismatch box.shore", "absent"));
  }

  @Test
  void everyResultHasItsRuleAPlaceSuppressionsAndAFingerprint() throws Exception {
    JsonNode run = run(sample(""));
    Set<String> prints = new HashSet<>();
    assertThat(run.get("results")).hasSize(11);
    for (JsonNode r : run.get("results")) {
      assertThat(run.at("/tool/driver/rules").get(r.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(r.get("ruleId"));
      assertThat(r.at("/locations/0/physicalLocation/artifactLocation/uri").asText()).isNotEmpty();
      assertThat(r.get("suppressions").isArray()).isTrue();
      assertThat(prints.add(r.get("partialFingerprints").toString())).isTrue();
      boolean fails = r.get("kind").asText().equals("fail");
      assertThat(r.get("level").asText().equals("none")).isEqualTo(!fails);
    }
    assertThat(prints).contains("{\"ruleAndElement/v1\":\"r.loss|t.Box.xpo[1..16]\"}");
  }

  @Test
  void placesStayRelativeWhateverTheSpecSays() throws Exception {
    for (JsonNode r : run(sample(SampleDifference.POISON)).get("results")) {
      assertThat(r.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
          .matches("[A-Za-z0-9._~%/-]+")
          .doesNotStartWith("/")
          .doesNotContain("..");
    }
  }
}
