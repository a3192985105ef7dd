package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import java.util.List;

/** How often something fails, all parts in series. */
final class ReliabilityRows {
  private ReliabilityRows() {}

  static List<Row> rows() {
    return List.of(
        Row.intensive(
            "mtbf-optics",
            Group.RELIABILITY,
            "MTBF of the optics",
            "of all optics and laser sources of the box together, as designed; not of one device",
            "1e9 h / fit.optics",
            List.of("mtbf.optics", "fit.optics"),
            "h",
            Better.MORE,
            c -> ofOptics(c, "mtbf.optics", "h")),
        Row.intensive(
            "mtbf-box",
            Group.RELIABILITY,
            "MTBF of the box",
            "to the first failure of any part of the box, as designed",
            "1e9 h / fit",
            List.of("mtbf", "fit"),
            "h",
            Better.MORE,
            c -> Cell.of(c.analysis().rollUp("mtbf"), "h")),
        Row.extensive(
            "optics-faults",
            Group.RELIABILITY,
            "Expected optics faults a year",
            "all optics and laser sources of one box, 8766 hours of running",
            "fit.optics x 1 year",
            List.of("fit.optics"),
            "failure/year",
            c -> ofOptics(c, "fit.optics", "failure/year")));
  }

  private static Cell ofOptics(Conformance c, String rollUp, String unit) {
    return Population.hasOptics(c)
        ? Cell.of(c.analysis().rollUp(rollUp), unit)
        : Cell.none("the design has no optics");
  }
}
