package dev.shoreline.emit.conformance;

import dev.shoreline.emit.diagram.BlockDiagram;
import dev.shoreline.emit.html.Page;
import dev.shoreline.emit.plot.PlotChart;
import java.util.ArrayList;
import java.util.List;

/** The report as one self-contained HTML file. */
final class HtmlReport {
  private HtmlReport() {}

  static String render(ReportModel model) {
    List<Page.Section> sections = new ArrayList<>();
    sections.add(new Page.Section("head", "", ReportTemplate.head(model).toString()));
    String diagram = BlockDiagram.draw(model.conformance());
    if (!diagram.isEmpty()) {
      sections.add(section("structure", "Structure", ReportTemplate.structure(diagram)));
    }
    if (!model.claims().isEmpty()) {
      sections.add(section("claims", "Claims", ClaimsTemplate.section(model.claims())));
    }
    sections.add(section("attention", "Needs attention", ReportTemplate.attention(model)));
    if (!model.disputed().isEmpty()) {
      sections.add(section("differ", "Where sources differ", ReportTemplate.disputed(model)));
    }
    if (!model.margins().isEmpty()) {
      sections.add(section("margins", "Margins", ReportTemplate.margins(model)));
    }
    if (!model.power().isEmpty()) {
      sections.add(section("power", "Power", ReportTemplate.power(model)));
    }
    if (!model.plates().isEmpty()) {
      sections.add(section("thermal", "Temperatures", ReportTemplate.thermal(model)));
    }
    if (!model.settled().isEmpty()) {
      sections.add(section("passing", "Passing", ReportTemplate.passing(model)));
    }
    if (model.hasParts()) {
      sections.add(section("figures", "Computed figures", ReportTemplate.rollUps(model)));
    }
    if (!model.simulated().isEmpty()) {
      sections.add(
          section(
              "simulated", "Computed and simulated", SimulatedTemplate.section(model.simulated())));
    }
    if (!model.sources().isEmpty()) {
      sections.add(section("sources", "Sources", ReportTemplate.sources(model)));
    }
    return new Page("Conformance report", model.head().name(), sections, style(model)).render();
  }

  private static String style(ReportModel model) {
    return model.simulated().isEmpty() ? ReportStyle.TEXT : ReportStyle.TEXT + PlotChart.STYLE;
  }

  private static Page.Section section(String anchor, String title, CharSequence html) {
    return new Page.Section(anchor, title, html.toString());
  }
}
