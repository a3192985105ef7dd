package dev.shoreline.emit.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shoreline.emit.conformance.Schemas;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Span AT = new Span("box/design.shore", 120, 4, 7, 3, 7, 7);
  private static final Diagnostic UNIT =
      Diagnostic.error("units.UnknownUnit", AT, "no unit is called \"volts\"")
          .withHint("did you mean `V`?")
          .withRelated(Span.startOf("box/parts.shore"), "declared here")
          .withNote("limit: 400 W");
  private static final Diagnostic UNUSED =
      Diagnostic.warning("waiver.Unused", Span.NONE, "the waiver waives nothing");

  private static JsonNode read(String json) throws IOException {
    return new ObjectMapper().readTree(json);
  }

  @Test
  void jsonHoldsAllOfAMessage() throws IOException {
    JsonNode root = read(MessagesJson.render(List.of(UNIT, UNUSED)));
    assertThat(root.get("schema").asText()).isEqualTo("shoreline/messages/1");
    JsonNode first = root.get("messages").get(0);
    assertThat(first.get("severity").asText()).isEqualTo("error");
    assertThat(first.get("id").asText()).isEqualTo("units.UnknownUnit");
    assertThat(first.get("message").asText()).isEqualTo("no unit is called \"volts\"");
    assertThat(first.get("file").asText()).isEqualTo("box/design.shore");
    assertThat(first.get("line").asInt()).isEqualTo(7);
    assertThat(first.get("endColumn").asInt()).isEqualTo(7);
    assertThat(first.get("hint").asText()).isEqualTo("did you mean `V`?");
    assertThat(first.get("notes").get(0).asText()).isEqualTo("limit: 400 W");
    assertThat(first.get("related").get(0).get("file").asText()).isEqualTo("box/parts.shore");
    assertThat(root.get("messages")).hasSize(2);
  }

  @Test
  void sarifNamesRulesOnceAndAlwaysAPlace() throws IOException {
    JsonNode run = read(MessagesSarif.render(List.of(UNIT, UNUSED, UNIT))).get("runs").get(0);
    assertThat(run.get("tool").get("driver").get("rules")).hasSize(2);
    for (JsonNode result : run.get("results")) {
      int index = result.get("ruleIndex").asInt();
      JsonNode rule = run.get("tool").get("driver").get("rules").get(index);
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
      assertThat(result.get("locations").get(0).get("physicalLocation").get("artifactLocation"))
          .isNotNull();
      assertThat(result.get("suppressions")).isEmpty();
    }
    JsonNode first = run.get("results").get(0);
    assertThat(first.get("level").asText()).isEqualTo("error");
    assertThat(first.get("message").get("text").asText())
        .contains("volts")
        .contains("did you mean");
    assertThat(first.get("relatedLocations")).hasSize(1);
  }

  @Test
  void aFindingStaysItselfWhenTextAboveItMoves() throws IOException {
    Span lower = new Span("box/design.shore", 320, 4, 27, 3, 27, 7);
    Diagnostic moved = Diagnostic.error("units.UnknownUnit", lower, "no unit is called \"volts\"");
    Diagnostic before = Diagnostic.error("units.UnknownUnit", AT, "no unit is called \"volts\"");
    assertThat(fingerprint(moved)).isEqualTo(fingerprint(before));
  }

  private static JsonNode fingerprint(Diagnostic d) throws IOException {
    JsonNode run = read(MessagesSarif.render(List.of(d))).get("runs").get(0);
    return run.get("results").get(0).get("partialFingerprints");
  }

  @Test
  void messagesAreValidByTheSchemaOfSarif() throws IOException {
    Diagnostic hostile =
        Diagnostic.error(
            "x.\u0001<\"", Span.startOf("../a b/\u202e.shore"), "\u0000\ud800</script>");
    Schemas.validate(
        "/schema/sarif-schema-2.1.0.json",
        MessagesSarif.render(List.of(UNIT, UNUSED, UNIT, hostile)));
    Schemas.validate("/schema/sarif-schema-2.1.0.json", MessagesSarif.render(List.of()));
  }

  @Test
  void equalMessagesStayApartAndEveryOneHasBothKindsOfPlace() throws IOException {
    JsonNode run = read(MessagesSarif.render(List.of(UNIT, UNUSED, UNIT))).get("runs").get(0);
    assertThat(run.at("/results/0/partialFingerprints"))
        .isNotEqualTo(run.at("/results/2/partialFingerprints"));
    for (JsonNode result : run.get("results")) {
      assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
          .isNotEmpty();
      assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
          .isNotEmpty();
      assertThat(result.has("suppressions")).isTrue();
    }
  }

  @Test
  void nothingFoundIsStillADocument() throws IOException {
    assertThat(read(MessagesJson.render(List.of())).get("messages")).isEmpty();
    assertThat(read(MessagesSarif.render(List.of())).get("runs").get(0).get("results")).isEmpty();
  }
}
