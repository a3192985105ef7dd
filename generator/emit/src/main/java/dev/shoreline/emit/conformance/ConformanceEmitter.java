package dev.shoreline.emit.conformance;

import dev.shoreline.check.Conformance;
import dev.shoreline.emit.Emitter;
import dev.shoreline.emit.Output;
import dev.shoreline.simulate.run.StudyResult;
import java.util.List;

/**
 * Writes the conformance report for people (HTML, Markdown) and machines (JSON, SARIF, JUnit XML).
 */
public final class ConformanceEmitter implements Emitter {
  private final SimulatedRows simulated;

  public ConformanceEmitter() {
    this(List.of());
  }

  /**
   * @param simulated what simulators answered for the design
   */
  public ConformanceEmitter(List<StudyResult> simulated) {
    this.simulated = new SimulatedRows(simulated);
  }

  @Override
  public String id() {
    return "conformance";
  }

  @Override
  public String title() {
    return "conformance report as HTML, Markdown, JSON, SARIF 2.1.0 and JUnit XML";
  }

  @Override
  public void emit(Conformance conformance, Output output) {
    ReportModel model = ReportModel.of(conformance, simulated);
    output.text("conformance/report.html", HtmlReport.render(model));
    output.text("conformance/report.md", markdown(model));
    output.text("conformance/report.json", JsonReport.render(model));
    output.text("conformance/report.sarif", SarifReport.render(model));
    output.text("conformance/report.junit.xml", JunitSuite.render(model));
  }

  static String markdown(ReportModel model) {
    return MarkdownTemplate.render(model).toString().replace("\r\n", "\n")
        + SimulatedMarkdown.render(model.simulated());
  }
}
