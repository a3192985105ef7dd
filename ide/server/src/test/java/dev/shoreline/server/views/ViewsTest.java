package dev.shoreline.server.views;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.server.Marked;
import dev.shoreline.server.protocol.DesignQuery;
import dev.shoreline.server.protocol.DesignSummary;
import dev.shoreline.server.protocol.DiagramNode;
import dev.shoreline.server.protocol.DiagramView;
import dev.shoreline.server.protocol.VerdictLine;
import dev.shoreline.server.state.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ViewsTest {
  private static final DesignQuery XPO = new DesignQuery("examples.xpo.Xpo204T", "");
  private static Snapshot snapshot;

  @BeforeAll
  static void read() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String name : List.of("design.shore", "parts.shore")) {
      texts.put(name, Files.readString(Path.of("../../examples/xpo-204t-ou", name)));
    }
    snapshot = Snapshot.of(texts, Marked.DAY);
  }

  @Test
  void designsAreCounted() {
    DesignSummary design = Designs.of(snapshot).get(0);
    assertThat(design.name()).isEqualTo(XPO.design());
    assertThat(design.route()).isEqualTo("xpo");
    assertThat(design.pass()).isGreaterThan(40);
    assertThat(design.headline()).contains(design.pass() + " pass");
    assertThat(design.location().getUri()).endsWith("design.shore");
  }

  @Test
  void verdictsHaveIdsOfTheirOwn() {
    List<VerdictLine> lines = Verdicts.of(snapshot, XPO, id -> Optional.of("page:" + id));
    assertThat(lines).extracting(VerdictLine::id).doesNotHaveDuplicates();
    assertThat(lines)
        .anySatisfy(
            v -> {
              assertThat(v.rule()).isEqualTo("XpoMsa.module-power");
              assertThat(v.status()).isEqualTo("waived");
              assertThat(v.measured()).contains("480 W");
              assertThat(v.limit()).contains("400 W");
              assertThat(v.margin()).isEqualTo("-80 W");
              assertThat(v.page()).isEqualTo("page:XpoMsa.module-power");
            });
  }

  @Test
  void aFileStandsForItsFirstDesign() {
    String uri = snapshot.addresses().uri("design.shore");
    assertThat(Diagrams.of(snapshot, new DesignQuery("", uri)).orElseThrow().design())
        .isEqualTo(XPO.design());
    assertThat(Diagrams.of(snapshot, new DesignQuery("no.Such", ""))).isEmpty();
  }

  @Test
  void boxesOfTheDiagramLeadToTheText() {
    DiagramView view = Diagrams.of(snapshot, XPO).orElseThrow();
    DiagramNode module =
        view.nodes().stream().filter(n -> n.id().startsWith("part xpo")).findFirst().orElseThrow();
    assertThat(module.status()).isNotEmpty();
    assertThat(module.location()).isNotNull();
    assertThat(module.parent()).isEqualTo("level panel");
    assertThat(module.width()).isPositive();
    assertThat(view.width()).isGreaterThan(module.x() + module.width());
    assertThat(view.edges())
        .allSatisfy(
            e -> {
              assertThat(e.points().size() % 2).isZero();
              assertThat(e.points().size()).isGreaterThanOrEqualTo(4);
              assertThat(view.nodes()).extracting(DiagramNode::id).contains(e.source(), e.target());
            })
        .anySatisfy(e -> assertThat(e.location()).isNotNull());
  }

  @Test
  void theReportIsTheOneOfABuild() {
    var page = Reports.of(snapshot, XPO).orElseThrow();
    assertThat(page.html()).startsWith("<!DOCTYPE html>").contains("Xpo204T");
    assertThat(page.markdown()).contains("XpoMsa.module-power");
    assertThat(page.problem()).isEmpty();
  }

  @Test
  void aFolderWithoutARepositoryHasNoHistory(@org.junit.jupiter.api.io.TempDir Path folder) {
    var page = Changes.of(folder, Map.of("a.shore", "part A : Asic { }"), "", Marked.DAY);
    assertThat(page.problem()).isNotEmpty();
  }
}
