package dev.shoreline.emit.fabric;

import dev.shoreline.check.FabricConformance;
import dev.shoreline.emit.FabricEmitter;
import dev.shoreline.emit.Output;
import dev.shoreline.simulate.run.StudyResult;
import java.util.List;

/** Writes the report of a fabric for people (HTML, Markdown) and machines (JSON). */
public final class FabricReportEmitter implements FabricEmitter {
  /** Where the HTML form is, below the folder of the fabric. */
  public static final String PAGE = "report/fabric.html";

  private final List<StudyResult> simulated;

  public FabricReportEmitter() {
    this(List.of());
  }

  /**
   * @param simulated what simulators answered for the fabric
   */
  public FabricReportEmitter(List<StudyResult> simulated) {
    this.simulated = List.copyOf(simulated);
  }

  @Override
  public String id() {
    return "fabric";
  }

  @Override
  public String title() {
    return "report of a fabric as HTML, Markdown and JSON";
  }

  @Override
  public void emit(FabricConformance conformance, Output output) {
    FabricReport report = FabricReport.of(conformance, simulated);
    output.text(PAGE, FabricPage.render(report));
    output.text("report/fabric.md", FabricMarkdown.render(report));
    output.text("report/fabric.json", FabricJson.render(report));
  }
}
