package dev.shoreline.tests.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shoreline.evaluate.SignallingRate;
import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.tests.kit.Csv;
import dev.shoreline.units.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A figure that stands in several outputs is the same in all of them, whoever wrote them. */
class FiguresAgreeTest {
  /** Runs of the thermal study whose figures stand in the report, with their corner there. */
  private static final Map<String, String> CORNERS = Map.of("typical", "typ", "worst-case", "max");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern SERDES = Pattern.compile("serdes (\\d+) lane x (\\S+) Gb/s.*");

  @TestFactory
  Stream<DynamicContainer> examples() {
    return Example.all().stream()
        .filter(Example::hasParts)
        .map(
            example ->
                DynamicContainer.dynamicContainer(
                    example.name(),
                    example.folder().toUri(),
                    Stream.of(
                        test("power in bill and report", example, FiguresAgreeTest::power),
                        test("heat in deck and bill", example, FiguresAgreeTest::heat),
                        test(
                            "temperatures in deck and report",
                            example,
                            FiguresAgreeTest::temperatures),
                        test(
                            "instances in design, bill, report and deck",
                            example,
                            FiguresAgreeTest::instances),
                        test(
                            "bandwidth in spec, bill and report",
                            example,
                            FiguresAgreeTest::bandwidth),
                        test("cost in bill and report", example, FiguresAgreeTest::cost),
                        test(
                            "verdicts in all forms of the report",
                            example,
                            FiguresAgreeTest::verdicts))));
  }

  private static DynamicTest test(String name, Example example, Consumer<Example> body) {
    return DynamicTest.dynamicTest(name, () -> body.accept(example));
  }

  private static void power(Example example) {
    for (String corner : List.of("typ", "max")) {
      BigDecimal reported = rollUp(example, "power").path("value").path(corner).decimalValue();
      BigDecimal bought = BigDecimal.ZERO;
      for (Map<String, String> row : bill(example)) {
        String each = row.get("Power " + corner + " (W)");
        if (!each.isEmpty()) {
          bought = bought.add(new BigDecimal(each).multiply(new BigDecimal(row.get("Qty"))));
        }
      }
      assertThat(bought).as(corner).isEqualByComparingTo(reported);
      assertThat(componentPower(example, corner, p -> true))
          .as(corner)
          .isEqualByComparingTo(reported);
    }
  }

  /**
   * Everything that a plate cools, and what stands in it, is a source of the deck; nothing else is.
   */
  private static void heat(Example example) {
    List<String> plated =
        example.design().analysis().design().plates().stream()
            .map(p -> p.selection().instance().path())
            .toList();
    for (String corner : List.of("typ", "max")) {
      ThermalDeck deck = deck(example, corner);
      assertThat(deck.heat())
          .as(corner)
          .isEqualByComparingTo(
              componentPower(
                  example,
                  corner,
                  path ->
                      plated.stream().anyMatch(p -> path.equals(p) || path.startsWith(p + "."))));
    }
  }

  private static boolean isCooled(Example example) {
    return !example.design().analysis().design().plates().isEmpty();
  }

  private static ThermalDeck deck(Example example, String corner) {
    String file = corner.equals("typ") ? "thermal.cir" : "thermal-worst.cir";
    if (!isCooled(example)) {
      assertThat(example.outputs()).doesNotContainKey("simulation/thermal/" + file);
      return new ThermalDeck("");
    }
    return new ThermalDeck(example.output("simulation/thermal/" + file));
  }

  private static void temperatures(Example example) {
    JsonNode expected = json(example, "simulation/thermal/expected.json");
    int compared = 0;
    for (Map.Entry<String, String> pair :
        Map.of(
                "case",
                "thermal.case",
                "junction",
                "thermal.junction",
                "mixed outlet",
                "coolant.outlet")
            .entrySet()) {
      for (JsonNode deck : expected.path("runs")) {
        String corner = CORNERS.get(deck.path("name").asText());
        if (corner == null) {
          continue; // with other flows than the report has, or not steady
        }
        for (JsonNode node : deck.path("expected")) {
          if (node.path("meaning").asText().equals(pair.getKey())) {
            String subject = node.path("subject").asText().replaceFirst("^loop ", "");
            double reported = item(example, pair.getValue(), subject).path(corner).asDouble();
            assertThat(node.path("value").asDouble())
                .as("%s of %s, %s", pair.getKey(), subject, corner)
                .isCloseTo(reported, Assertions.within(1e-6));
            compared++;
          }
        }
      }
    }
    assertThat(compared > 4).isEqualTo(isCooled(example));
  }

  private static JsonNode item(Example example, String rollUp, String subject) {
    for (JsonNode item : rollUp(example, rollUp).path("value").path("items")) {
      if (item.path("subject").asText().equals(subject)) {
        return item.path("value");
      }
    }
    throw new AssertionError(rollUp + " says nothing of " + subject);
  }

  private static void instances(Example example) {
    Design design = example.design().analysis().design();
    Map<String, Long> declared = new TreeMap<>();
    design.instances().forEach(i -> declared.put(i.path(), i.total()));
    Map<String, Long> bought = new TreeMap<>();
    components(example)
        .forEach((path, c) -> bought.put(path, Long.parseLong(property(c, "cdx:device:quantity"))));
    assertThat(bought).isEqualTo(declared);
    for (JsonNode verdict : json(example, "conformance/report.json").path("verdicts")) {
      Long total = declared.get(verdict.path("subject").asText());
      if (total != null) {
        assertThat(verdict.path("count").asLong()).as(verdict.toString()).isEqualTo(total);
      }
    }
    Map<String, Long> cooled = new TreeMap<>();
    design.plates().forEach(p -> cooled.put(p.selection().toString(), p.selection().instances()));
    assertThat(cooled).containsAllEntriesOf(deck(example, "typ").counts());
    long pieces =
        bill(example).stream()
            .filter(
                r -> !r.get("Level").equals("links") && !r.get("Ref Des").startsWith("plate on"))
            .mapToLong(r -> Long.parseLong(r.get("Qty")))
            .sum();
    assertThat(pieces).isEqualTo(design.instances().stream().mapToLong(Instance::total).sum());
  }

  private static void bandwidth(Example example) {
    BigDecimal lanes = BigDecimal.ZERO;
    for (JsonNode component : components(example).values()) {
      Matcher serdes = SERDES.matcher(property(component, "shoreline:lanes"));
      if (serdes.matches()) {
        Quantity payload = SignallingRate.payload(Quantity.of(serdes.group(2), "Gb/s"));
        lanes =
            lanes.add(
                new BigDecimal(serdes.group(1))
                    .multiply(new BigDecimal(property(component, "cdx:device:quantity")))
                    .multiply(BigDecimal.valueOf(payload.typ("Gb/s"))));
      }
    }
    JsonNode reported = rollUp(example, "bandwidth").path("value");
    assertThat(reported.path("unit").asText()).isEqualTo("Tb/s");
    assertThat(reported.path("typ").decimalValue().movePointRight(3)).isEqualByComparingTo(lanes);
    String text = reported.path("text").asText();
    assertThat(example.design().analysis().design().attributes().all())
        .filteredOn(a -> a.name().equals("bandwidth"))
        .allMatch(a -> a.value().text().equals(text), "claims what is counted");
    assertThat(example.output("conformance/report.md")).contains("| Bandwidth | " + text + " |");
    assertThat(example.output("conformance/report.html")).contains(text);
    assertThat(json(example, "conformance/report.json").path("figures").get(0).path("value"))
        .isEqualTo(reported);
  }

  /** What the bill adds up outside its links is the roll-up, where every part has a price. */
  private static void cost(Example example) {
    JsonNode reported = rollUp(example, "cost").path("value");
    boolean unpriced =
        bill(example).stream()
            .filter(r -> !r.get("Level").equals("links"))
            .anyMatch(r -> r.get("Unit cost").isEmpty());
    assertThat(reported.has("unknown")).isEqualTo(unpriced);
    if (!unpriced) {
      BigDecimal sum =
          bill(example).stream()
              .filter(r -> !r.get("Level").equals("links"))
              .map(r -> new BigDecimal(r.get("Ext cost")))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(sum).isEqualByComparingTo(reported.path("typ").decimalValue());
    }
  }

  private static void verdicts(Example example) {
    Map<String, Long> counted = new TreeMap<>();
    example.design().verdicts().forEach(v -> counted.merge(v.status().label(), 1L, Long::sum));
    JsonNode report = json(example, "conformance/report.json");
    Map<String, Long> sarif = new TreeMap<>();
    json(example, "conformance/report.sarif")
        .findValues("verdict")
        .forEach(v -> sarif.merge(v.asText(), 1L, Long::sum));
    Map<String, Long> junit = new TreeMap<>();
    Matcher property =
        Pattern.compile("<property name=\"verdict\" value=\"([^\"]*)\"/>")
            .matcher(example.output("conformance/report.junit.xml"));
    while (property.find()) {
      junit.merge(property.group(1), 1L, Long::sum);
    }
    assertThat(sarif).isEqualTo(counted);
    assertThat(junit).isEqualTo(counted);
    counted.forEach(
        (status, n) -> {
          assertThat(report.path("counts").path(status).asLong()).as(status).isEqualTo(n);
          assertThat(example.output("conformance/report.md")).contains(n + " " + status);
        });
    assertThat(report.path("verdicts")).hasSize(example.design().verdicts().size());
  }

  // -- reading outputs

  private static List<Map<String, String>> bill(Example example) {
    return Csv.rows(example.output("bom/bom.csv")).stream()
        .filter(r -> !r.get("Level").equals("total"))
        .toList();
  }

  /** Power of the components that pass, each as often as it is bought (W). */
  private static BigDecimal componentPower(
      Example example, String corner, java.util.function.Predicate<String> which) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<String, JsonNode> c : components(example).entrySet()) {
      String each = property(c.getValue(), "shoreline:power-" + corner + ":W");
      if (which.test(c.getKey()) && !each.isEmpty()) {
        String quantity = property(c.getValue(), "cdx:device:quantity");
        sum = sum.add(new BigDecimal(each).multiply(new BigDecimal(quantity)));
      }
    }
    return sum;
  }

  /** Components that stand for instances, by path. */
  private static Map<String, JsonNode> components(Example example) {
    Map<String, JsonNode> found = new TreeMap<>();
    collect(json(example, "bom/bom.cdx.json"), found);
    return found;
  }

  private static void collect(JsonNode owner, Map<String, JsonNode> found) {
    for (JsonNode component : owner.path("components")) {
      String ref = component.path("bom-ref").asText();
      if (ref.startsWith("part:")) {
        found.put(ref.substring("part:".length()), component);
      }
      collect(component, found);
    }
  }

  private static String property(JsonNode component, String name) {
    List<String> values = new ArrayList<>();
    for (JsonNode p : component.path("properties")) {
      if (p.path("name").asText().equals(name)) {
        values.add(p.path("value").asText());
      }
    }
    return String.join("; ", values);
  }

  private static JsonNode rollUp(Example example, String name) {
    for (JsonNode rollUp : json(example, "conformance/report.json").path("rollUps")) {
      if (rollUp.path("name").asText().equals(name)) {
        return rollUp;
      }
    }
    throw new AssertionError("the report has no figure " + name);
  }

  private static JsonNode json(Example example, String path) {
    try {
      return JSON.readTree(example.output(path));
    } catch (IOException e) {
      throw new AssertionError(path + " is no JSON", e);
    }
  }
}
