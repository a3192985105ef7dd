package dev.shoreline.emit.fabric;

import dev.shoreline.emit.conformance.ReportStyle;
import dev.shoreline.emit.conformance.SimulatedTemplate;
import dev.shoreline.emit.html.Page;
import dev.shoreline.emit.plot.PlotChart;
import java.util.ArrayList;
import java.util.List;

/** The report of a fabric as one self-contained HTML file. */
final class FabricPage {
  private FabricPage() {}

  static String render(FabricReport report) {
    List<Page.Section> sections = new ArrayList<>();
    sections.add(new Page.Section("head", "", FabricTemplate.head(report).toString()));
    String diagram = FabricDiagram.draw(report.conformance().analysis());
    if (!diagram.isEmpty()) {
      sections.add(section("structure", "Structure", FabricTemplate.structure(diagram)));
    }
    sections.add(section("tiers", "Switches and links", FabricTemplate.tiers(report)));
    sections.add(section("checks", "Checks", FabricTemplate.checks(report)));
    if (!report.simulated().isEmpty()) {
      sections.add(
          section(
              "simulated",
              "Computed and simulated",
              SimulatedTemplate.section(report.simulated())));
    }
    String style = ReportStyle.TEXT + PlotChart.STYLE + FabricDiagram.STYLE;
    return new Page("Fabric", report.fabric().name(), sections, style).render();
  }

  private static Page.Section section(String anchor, String title, CharSequence html) {
    return new Page.Section(anchor, title, html.toString());
  }
}
