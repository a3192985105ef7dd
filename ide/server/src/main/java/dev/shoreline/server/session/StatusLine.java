package dev.shoreline.server.session;

import dev.shoreline.check.Status;
import dev.shoreline.pipeline.Shoreline;
import java.util.ArrayList;
import java.util.List;

/** The last check in one line, for a status item. */
record StatusLine(String health, String text) {

  static StatusLine of(Shoreline.Checked checked) {
    int designs = checked.designs().size();
    long failing =
        checked.designs().stream()
            .filter(c -> c.verdicts().stream().anyMatch(v -> v.status() == Status.FAIL))
            .count();
    long errors = checked.diagnostics().stream().filter(d -> d.isError()).count();
    List<String> parts = new ArrayList<>();
    parts.add(designs == 0 ? "no designs" : designs == 1 ? "1 design" : designs + " designs");
    if (failing > 0) {
      parts.add(failing + " failing");
    }
    if (checked.isBroken()) {
      parts.add(errors == 1 ? "1 error" : errors + " errors");
    }
    String health = errors > 0 ? "error" : checked.diagnostics().isEmpty() ? "ok" : "warning";
    return new StatusLine(health, String.join(", ", parts));
  }
}
