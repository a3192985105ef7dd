package dev.shoreline.diff.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shoreline.diff.SampleDifference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DifferenceJsonTest {
  private static String sample(String extra) {
    return DifferenceJson.render(SampleDifference.of(extra), SampleDifference.broken(extra));
  }

  private static JsonNode tree(String extra) throws Exception {
    return new ObjectMapper().readTree(sample(extra));
  }

  @Test
  void headNamesSchemaAndSides() throws Exception {
    JsonNode root = tree("");
    assertThat(root.get("schemaVersion").asInt()).isEqualTo(1);
    assertThat(root.get("kind").asText()).isEqualTo("shoreline-diff");
    assertThat(root.at("/before/name").asText()).isEqualTo("HEAD~1");
    assertThat(root.at("/after/errors")).hasSize(2);
    assertThat(root.at("/after/errors/1/id").asText()).isEqualTo("link.Unknown");
    assertThat(root.get("incomplete").asBoolean()).isTrue();
    JsonNode whole =
        new ObjectMapper().readTree(DifferenceJson.render(SampleDifference.of(""), List.of()));
    assertThat(whole.get("incomplete").asBoolean()).isFalse();
  }

  @Test
  void summaryCounts() throws Exception {
    JsonNode summary = tree("").get("summary");
    assertThat(summary.get("designs").asInt()).isEqualTo(4);
    assertThat(summary.get("changed").asInt()).isEqualTo(1);
    assertThat(summary.get("unchanged").asInt()).isEqualTo(1);
    assertThat(summary.get("newFailures").asInt()).isEqualTo(2);
    assertThat(summary.get("fixed").asInt()).isEqualTo(1);
  }

  @Test
  void numbersHaveUnits() throws Exception {
    JsonNode design = tree("").at("/designs/0");
    assertThat(design.at("/changes/0/delta").toString())
        .isEqualTo("{\"text\":\"3 W\",\"unit\":\"W\",\"min\":3,\"typ\":3,\"max\":3}");
    assertThat(design.at("/totals/0/delta/unit").asText()).isEqualTo("kW");
    assertThat(design.at("/totals/0/before/typ").asInt()).isEqualTo(12);
    assertThat(design.at("/margins/0/delta/unit").asText()).isEqualTo("W");
    assertThat(design.at("/bom/0/quantityDelta").decimalValue()).isEqualByComparingTo("2");
    assertThat(design.at("/bom/0/unit").asText()).isEqualTo("ea");
    assertThat(design.at("/bom/0/costDelta/0/amount").decimalValue()).isEqualByComparingTo("2401");
    assertThat(design.at("/bom/0/costDelta/0/currency").asText()).isEqualTo("USD");
    assertThat(design.at("/costDelta/0/amount").decimalValue()).isEqualByComparingTo("-2401");
    assertThat(design.at("/bom/1/costAfter").isNull()).isTrue();
  }

  @Test
  void changesHaveIdCategoryAndPlace() throws Exception {
    JsonNode change = tree("").at("/designs/0/changes/0");
    assertThat(change.get("id").asText()).isEqualTo("AttributeChanged");
    assertThat(change.get("category").asText()).isEqualTo("optical");
    assertThat(change.at("/afterAt/file").asText()).isEqualTo("box.shore");
    assertThat(change.at("/afterAt/line").asInt()).isPositive();
    assertThat(tree("").at("/designs/0/waivers/0/fields/0").asText()).isEqualTo("until");
    assertThat(tree("").at("/designs/0/verdicts/0/newFailure").asBoolean()).isTrue();
  }

  @Test
  void keepsEveryCharacterWithoutSteeringATerminal() throws Exception {
    String text = sample(SampleDifference.POISON);
    assertThat(text).doesNotContain("\u001b", "\u202e", "\u0000", "\u2028");
    assertThat(tree(SampleDifference.POISON).at("/designs/0/name").asText())
        .startsWith("Box</title>")
        .contains("\u202e");
  }

  /** What the page about reviews says of the keys is all there is. */
  @Test
  void everyKeyIsDocumented() throws Exception {
    Path page = Path.of("").toAbsolutePath();
    while (!Files.exists(page.resolve("docs/review.md"))) {
      page = page.getParent();
    }
    String text = Files.readString(page.resolve("docs/review.md"));
    Set<String> keys = new TreeSet<>();
    keys(tree(""), keys);
    List<String> missing = new ArrayList<>();
    keys.stream().filter(k -> !text.contains("`" + k + "`")).forEach(missing::add);
    assertThat(missing).isEmpty();
    assertThat(keys).hasSizeGreaterThan(60);
  }

  private static void keys(JsonNode node, Set<String> keys) {
    node.fieldNames().forEachRemaining(keys::add);
    node.forEach(child -> keys(child, keys));
  }
}
