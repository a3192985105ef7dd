package dev.shoreline.emit.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shoreline.check.Conformance;
import dev.shoreline.check.Subject;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.VerdictBuilder;
import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.value.Value;
import dev.shoreline.tests.sketch.Sketch;
import dev.shoreline.units.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsReportTest {
  private final Sketch sketch = new Sketch("Said");

  private static Value watts(long n) {
    return new Value.Number(Quantity.of(n, "W"));
  }

  private static Verdict fail(Claim claim, Claim against) {
    return new VerdictBuilder("claims.Disagree", "They agree", subject(claim))
        .decidedBy(claim.origin())
        .related(against.origin().assignedAt(), "claimed here")
        .fail("the two differ");
  }

  private static Subject subject(Claim claim) {
    return Subject.named(claim.id(), claim.span());
  }

  private Written written(Verdict... verdicts) {
    return Written.of(new Conformance(sketch.analysis(), List.of(verdicts)));
  }

  @Test
  void aClaimStandsWithItsBasisItsSourceAndItsVerdict() {
    Claim first = sketch.claim("xpo", "A module", "power", watts(400), "module");
    Claim second = sketch.claim("cage", "", "power", watts(480), "module");
    sketch.claim("cpo", "", "power", watts(5), "");
    Written written = written(fail(second, first));
    assertThat(written.get("report.md"))
        .contains(
            "| `xpo` | `power` | 400 W | counting module | Slide deck, slide 4 | not judged; in"
                + " `claims.Disagree of cage power` |",
            "| `cage` | `power` | 480 W | counting module | Slide deck, slide 4 | fail"
                + " `claims.Disagree` |",
            "| `cpo` | `power` | 5 W |  | Slide deck, slide 4 | not judged |");
    assertThat(written.get("report.html"))
        .contains("<h2>Claims</h2>", "A module", "<span class=\"badge s-fail\">fail</span>")
        .contains("<span class=\"badge s-na\">not judged</span>");
  }

  @Test
  void theWorstVerdictOfAClaimIsItsOwn() throws Exception {
    Claim claim = sketch.claim("xpo", "", "power", watts(400), "module");
    Claim other = sketch.claim("cage", "", "power", watts(480), "module");
    Verdict pass = new VerdictBuilder("claims.UnlikeBasis", "Alike", subject(claim)).pass();
    String json = written(pass, fail(claim, other)).get("report.json");
    Schemas.validate("report.schema.json", json);
    JsonNode claims = new ObjectMapper().readTree(json).get("claims");
    assertThat(claims).hasSize(2);
    assertThat(claims.at("/0/status").asText()).isEqualTo("fail");
    assertThat(claims.at("/0/rules").toString()).isEqualTo("[\"claims.Disagree\"]");
    assertThat(claims.at("/0/source/locator").asText()).isEqualTo("slide 4");
    assertThat(claims.at("/1/status").asText()).isEqualTo("not judged");
  }

  @Test
  void aDesignOfClaimsAloneShowsNoFiguresOfHardware() {
    sketch.claim("xpo", "", "power", watts(400), "module");
    Written written = written();
    assertThat(written.get("report.md")).doesNotContain("Key figures", "Computed figures", "Route");
    assertThat(written.get("report.html"))
        .doesNotContain("class=\"figures ten\"", "<h2>Computed figures</h2>", "<dt>Route</dt>");
  }

  @Test
  void aDesignWithoutClaimsHasNoTableOfThem() {
    Written written = written();
    assertThat(written.get("report.md")).doesNotContain("## Claims");
    assertThat(written.get("report.html")).doesNotContain("<h2>Claims</h2>");
    assertThat(written.get("report.json")).doesNotContain("\"claims\"");
  }

  @Test
  void whatAuthorsWriteStaysText() {
    sketch.claim("xpo", "<script>alert(1)</script> | a", "power", watts(400), "module");
    Written written = written();
    assertThat(written.get("report.html"))
        .doesNotContain("<script>alert")
        .contains("&lt;script&gt;alert");
  }

  @Test
  void sourcesOfClaimsAreListed() {
    sketch.claim("xpo", "", "power", watts(400), "module");
    assertThat(written().get("report.md")).contains("| Slide deck | vendor | 2026-09 |");
  }
}
