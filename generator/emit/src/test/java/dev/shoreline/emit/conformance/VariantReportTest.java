package dev.shoreline.emit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shoreline.check.Conformance;
import dev.shoreline.emit.bom.BillOfMaterials;
import dev.shoreline.emit.compare.Comparison;
import dev.shoreline.tests.sketch.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every output of a variant says which population it is of. */
class VariantReportTest {
  private static final String TITLE = "12 <engines> & 4 cables";

  private final Sketch sketch = new Sketch("Box.Mixed").variant("t.Box", "Mixed", TITLE);
  private final Written written = Written.of(new Conformance(sketch.analysis(), List.of()));

  @Test
  void reportsNameTheVariant() throws Exception {
    assertThat(written.get("report.md")).contains("- Variant: Mixed of t.Box: 12 ");
    assertThat(written.get("report.html"))
        .contains("<dt>Variant</dt><dd>Mixed of t.Box: 12 &lt;engines&gt; &amp; 4 cables</dd>");
    JsonNode head = new ObjectMapper().readTree(written.get("report.json")).get("design");
    assertThat(head.at("/variant/design").asText()).isEqualTo("t.Box");
    assertThat(head.at("/variant/name").asText()).isEqualTo("Mixed");
    assertThat(head.at("/variant/title").asText()).isEqualTo(TITLE);
    Schemas.validate("report.schema.json", written.get("report.json"));
    assertThat(written.get("report.junit.xml")).contains("\"Box.Mixed\"");
    assertThat(written.get("report.sarif")).contains("t.Box.Mixed");
  }

  @Test
  void designsWithoutVariantsSayNothingOfThem() {
    Written plain = Written.of(new Conformance(new Sketch("Box").analysis(), List.of()));

    assertThat(plain.byPath().values()).noneMatch(text -> text.contains("Variant"));
    assertThat(plain.get("report.json")).doesNotContain("\"variant\"");
  }

  @Test
  void theTitleTellsBillsAndColumnsApart() {
    assertThat(BillOfMaterials.of(sketch.analysis()).description()).isEqualTo(TITLE);
    assertThat(BillOfMaterials.of(described().analysis()).description())
        .isEqualTo("A switch; " + TITLE);
    Comparison both =
        Comparison.of(
            List.of(
                new Comparison.Entry(new Conformance(described().analysis(), List.of()), ""),
                new Comparison.Entry(
                    new Conformance(new Sketch("Other").analysis(), List.of()), "")),
            null);
    assertThat(both.columns().get(0).name()).isEqualTo("Box.Mixed");
    assertThat(both.columns().get(0).description()).isEqualTo(TITLE);
  }

  private static Sketch described() {
    return new Sketch("Box.Mixed")
        .variant("t.Box", "Mixed", TITLE)
        .fact(Sketch.a("description", "A switch"));
  }
}
