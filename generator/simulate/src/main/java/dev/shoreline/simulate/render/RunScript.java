package dev.shoreline.simulate.render;

import dev.shoreline.simulate.Run;
import dev.shoreline.simulate.Simulator;
import dev.shoreline.simulate.Study;
import java.util.List;

/** The script that makes all runs of a study with a plain shell. */
final class RunScript {
  private RunScript() {}

  static String render(Study study) {
    StringBuilder script = new StringBuilder("#!/bin/sh\n");
    script.append("# Makes the runs of this folder; needs ").append(needs(study)).append(".\n");
    script.append("# `shoreline simulate` makes them too, and compares with expected.json.\n");
    script.append("set -e\ncd \"$(dirname \"$0\")\"\n");
    for (Run run : study.runs()) {
      script.append(String.join(" ", run.command())).append('\n');
    }
    return script.toString();
  }

  static String needs(Study study) {
    List<String> programs =
        study.runs().stream()
            .map(Run::simulator)
            .filter(s -> s != Simulator.AWK)
            .distinct()
            .map(s -> s.label() + " (" + s.packages() + ")")
            .toList();
    return String.join(", ", programs);
  }
}
