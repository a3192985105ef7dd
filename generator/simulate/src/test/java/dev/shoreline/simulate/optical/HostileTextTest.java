package dev.shoreline.simulate.optical;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shoreline.check.Conformance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.link.LinkState;
import dev.shoreline.rollup.link.LinkState.Contribution;
import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.StudyFile;
import dev.shoreline.tests.sketch.SpecDesign;
import dev.shoreline.units.Quantity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of a spec get into tables, netlists and Touchstone files as harmless text. */
class HostileTextTest {
  private static LightPath named(String element) {
    Conformance fed = SpecDesign.of("import std.parts.*\n" + OpticalSpecs.FED);
    LinkState feed = fed.analysis().links().get(1);
    List<Contribution> stages = new ArrayList<>();
    for (Contribution c : feed.contributions()) {
      stages.add(new Contribution(element, c.loss(), c.ways()));
    }
    LinkState renamed =
        new LinkState(
            feed.link(),
            feed.nature(),
            feed.lanes(),
            feed.group(),
            feed.length(),
            feed.nyquist(),
            feed.loss(),
            stages,
            feed.transmit(),
            feed.receive(),
            feed.margin(),
            feed.overload(),
            feed.remark());
    Value loss = new Value.Number(Quantity.of(9, "dB"));
    return new LightPath(1, "f1", List.of(renamed), Map.of(), loss);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\n.control\nshell rm -rf /",
        "=cmd|' /C calc'!A0",
        "a,b\",\"c\r\nd1_weakest_loss = 0",
        "`id`; $(id) <script>",
        "\"}]} , {\"",
        "\\u0022 \u2028 %s %n",
        "@SUM(1)"
      })
  void namesAreHarmlessInEveryFile(String hostile) throws Exception {
    LightPath path = named(hostile);
    String table = PathTable.render(path);
    assertThat(table.lines()).hasSize(1 + path.stages().size());
    assertThat(table.lines().skip(1))
        .allSatisfy(
            l ->
                assertThat(l)
                    .matches("[0-9]+,[A-Za-z0-9_][A-Za-z0-9_.:/()\\[\\]% -]*(,[-0-9.e]+){4}"));
    List<Omission> omissions = new ArrayList<>();
    FeedTree tree = FeedTree.of(path, omissions).orElseThrow();
    FeedNetworks networks = new FeedNetworks(List.of(tree));
    String netlist = FeedNetlist.render(List.of(tree), networks);
    assertThat(new ObjectMapper().readTree(netlist).at("/trees/0/elements")).hasSize(5);
    assertThat(netlist.lines().filter(l -> l.contains("\"stage\"")))
        .hasSize(5)
        .allSatisfy(
            l ->
                assertThat(l)
                    .matches(" *\"stage\" : \"[A-Za-z0-9_][A-Za-z0-9_.:/()\\[\\]% -]*\",?"));
    for (StudyFile f : networks.written()) {
      String text = new String(f.content(), StandardCharsets.UTF_8);
      assertThat(text.lines())
          .allSatisfy(
              l ->
                  assertThat(l)
                      .matches("! [A-Za-z0-9_.,:/()\\[\\]% -]*|# GHz S RI R 50|[ 0-9.e-]+"));
    }
  }

  @Test
  void commandsHoldNothingOfTheSpec() {
    Conformance fed = SpecDesign.of("import std.parts.*\n" + OpticalSpecs.FED);
    assertThat(new OpticalStudy().study(fed).runs())
        .extracting(r -> String.join(" ", r.command()))
        .containsExactly(
            "octave-cli --norc --quiet link_budget.m",
            "octave-cli --norc --quiet pam4_ber.m",
            "/usr/bin/python3 feed_tree.py");
  }
}
