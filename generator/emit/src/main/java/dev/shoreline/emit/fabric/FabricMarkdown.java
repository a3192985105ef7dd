package dev.shoreline.emit.fabric;

import dev.shoreline.emit.conformance.SimulatedMarkdown;

/** The report of a fabric as Markdown. */
final class FabricMarkdown {
  private FabricMarkdown() {}

  static String render(FabricReport report) {
    return FabricMarkdownTemplate.render(report).toString().replace("\r\n", "\n")
        + SimulatedMarkdown.render(report.simulated());
  }
}
