package dev.shoreline.emit.compare;

import dev.shoreline.check.Status;
import java.util.ArrayList;
import java.util.List;

/** How many verdicts have each status. Designs are asked different things, so no bars are drawn. */
final class VerdictRows {
  private static final String BASIS = "count, over each design's own standards and requirements";

  private VerdictRows() {}

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Status status : Status.values()) {
      if (status != Status.NOT_APPLICABLE) {
        rows.add(
            Row.words(
                "verdicts-" + status.label().replace(' ', '-'),
                Group.VERDICTS,
                status.label().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                    + status.label().substring(1),
                BASIS,
                c -> Cell.count(c.count(status))));
      }
    }
    return rows;
  }
}
