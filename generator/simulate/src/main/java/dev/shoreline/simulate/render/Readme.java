package dev.shoreline.simulate.render;

import dev.shoreline.simulate.Omission;
import dev.shoreline.simulate.Study;
import dev.shoreline.simulate.spice.SpiceText;

/** The page of a study: five lines on what it is, then what it leaves out. */
final class Readme {
  private Readme() {}

  static String render(Study study) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(study.title()).append(" of ").append(code(study.design()));
    text.append("\n\n");
    int n = 1;
    for (String line : study.about()) {
      text.append(n++).append(". ").append(line).append('\n');
    }
    if (study.isEmpty() && study.omissions().isEmpty()) {
      text.append("\nThe design states nothing that this study could simulate.\n");
    }
    if (!study.omissions().isEmpty()) {
      text.append("\n## Not simulated\n\n");
      for (Omission o : study.omissions()) {
        text.append("- ").append(code(o.subject())).append(": ").append(code(o.reason()));
        text.append('\n');
      }
    }
    return text.toString();
  }

  /** Within backticks and of a small alphabet, so that nothing in it is markup. */
  private static String code(String raw) {
    return "`" + SpiceText.comment(raw) + "`";
  }
}
