package dev.shoreline.emit.conformance;

import dev.shoreline.simulate.run.Answer;
import dev.shoreline.simulate.run.RunResult;
import dev.shoreline.simulate.run.StudyResult;

/** What simulators answered, as a section of a Markdown report. */
public final class SimulatedMarkdown {
  private SimulatedMarkdown() {}

  public static String render(SimulatedRows rows) {
    if (rows.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("\n## Computed and simulated\n");
    for (StudyResult s : rows.made()) {
      text.append("\n### ").append(Markdown.text(s.study().title()));
      text.append(": ").append(s.outcome().label()).append("\n\n");
      for (RunResult r : s.runs()) {
        if (!r.message().isEmpty()) {
          text.append("- ").append(Markdown.text(r.run() + ": " + r.message())).append('\n');
        }
      }
      if (!s.answers().isEmpty()) {
        text.append("\n| quantity | run | computed | simulated | tolerance | |\n");
        text.append("|---|---|---:|---:|---:|---|\n");
        s.answers().forEach(a -> row(a, text));
      }
    }
    return text.toString();
  }

  private static void row(Answer a, StringBuilder text) {
    String what = a.expectation().meaning() + ", " + a.expectation().subject();
    text.append("| ").append(Markdown.text(what));
    text.append(" | ").append(Markdown.text(a.expectation().run()));
    text.append(" | ").append(Markdown.text(SimulatedRows.computed(a)));
    text.append(" | ").append(Markdown.text(SimulatedRows.simulated(a)));
    text.append(" | ").append(Markdown.text(SimulatedRows.tolerance(a)));
    text.append(" | ").append(a.outcome().label()).append(" |\n");
  }
}
