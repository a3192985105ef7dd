package dev.shoreline.emit.fabric;

import dev.shoreline.check.FabricConformance;
import dev.shoreline.check.Status;
import dev.shoreline.emit.conformance.KeyFigure;
import dev.shoreline.emit.conformance.SimulatedRows;
import dev.shoreline.emit.conformance.VerdictRow;
import dev.shoreline.model.fabric.Fabric;
import dev.shoreline.simulate.run.StudyResult;
import java.util.Comparator;
import java.util.List;

/**
 * What every form of a fabric's report says.
 *
 * @param figures for the head
 * @param tiers first tier last, as a fabric is drawn
 * @param links links to hosts first
 * @param verdicts failing ones first
 */
record FabricReport(
    FabricConformance conformance,
    List<KeyFigure> figures,
    List<TierRow> tiers,
    List<LinkRow> links,
    List<VerdictRow> verdicts,
    SimulatedRows simulated) {

  FabricReport {
    figures = List.copyOf(figures);
    tiers = List.copyOf(tiers);
    links = List.copyOf(links);
    verdicts = List.copyOf(verdicts);
  }

  static FabricReport of(FabricConformance conformance, List<StudyResult> simulated) {
    return new FabricReport(
        conformance,
        FabricFigures.of(conformance.analysis()),
        TierRow.of(conformance.analysis()),
        LinkRow.of(conformance.analysis()),
        conformance.verdicts().stream()
            .map(VerdictRow::new)
            .sorted(Comparator.comparing((VerdictRow r) -> r.verdict().status()))
            .toList(),
        new SimulatedRows(simulated));
  }

  /** How many verdicts have a status. */
  record StatusCount(Status status, long count) {}

  Fabric fabric() {
    return conformance.analysis().fabric();
  }

  /** Title, else the documentation comment; may be empty. */
  String description() {
    return (fabric().title().isEmpty() ? fabric().doc() : fabric().title()).strip();
  }

  List<StatusCount> counts() {
    return List.of(Status.values()).stream()
        .map(s -> new StatusCount(s, conformance.count(s)))
        .filter(c -> c.count() > 0)
        .toList();
  }

  /** Why there are no links to show; empty when there are. */
  String missing() {
    return conformance.analysis().missing();
  }
}
