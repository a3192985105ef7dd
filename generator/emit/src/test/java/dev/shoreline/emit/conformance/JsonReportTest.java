package dev.shoreline.emit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  @Test
  void hasTheShapeThatItsSchemaPromises() throws Exception {
    Schemas.validate("report.schema.json", Written.of(Written.sample("")).get("report.json"));
    Schemas.validate(
        "report.schema.json", Written.of(Written.sample("\u0001\"\n")).get("report.json"));
  }

  @Test
  void namesItsSchemaFirstAndCountsVerdicts() throws Exception {
    String text = Written.of(Written.sample("")).get("report.json");
    assertThat(text).startsWith("{\n  \"schema\": \"shoreline-conformance/1\",\n  \"design\"");
    JsonNode counts = new ObjectMapper().readTree(text).get("counts");
    assertThat(counts.get("fail").asInt()).isEqualTo(2);
    assertThat(counts.get("waived").asInt()).isEqualTo(1);
    assertThat(counts.get("provisional").asInt()).isEqualTo(9);
  }

  @Test
  void numbersKeepTheirCornersAndUnit() {
    Value power = new Value.Number(SampleDesign.corners("", "130", "400", "W"));
    assertThat(JsonText.value(power).toString())
        .isEqualTo("{\"text\":\"typ 130 W, max 400 W\",\"unit\":\"W\",\"typ\":130,\"max\":400}");
    assertThat(JsonText.value(new Value.Unknown("no data sheet")).toString())
        .isEqualTo("{\"text\":\"unknown\",\"unknown\":\"no data sheet\"}");
    assertThat(JsonText.value(null).isNull()).isTrue();
  }

  @Test
  void manyAreListedWithTheirSubjects() {
    Value many =
        new Value.Many(
            List.of(new Value.Many.Item("xpo[1..16]", 16, new Value.Number(Quantity.of(3, "K")))));
    assertThat(JsonText.value(many).at("/items/0/subject").asText()).isEqualTo("xpo[1..16]");
    assertThat(JsonText.value(many).at("/items/0/value/min").asInt()).isEqualTo(3);
  }

  @Test
  void thirdsAreCutButCountsAreNot() {
    Quantity third = Quantity.of(1, "h").over(Quantity.of(3, "h"));
    assertThat(JsonText.quantity(third).get("typ").toString()).isEqualTo("0.333333333333");
    Quantity count = Quantity.of(1234567890123456L, "lane");
    assertThat(JsonText.quantity(count).get("typ").toString()).isEqualTo("1234567890123456");
  }
}
