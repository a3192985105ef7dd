package dev.shoreline.emit.conformance;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Status;
import dev.shoreline.emit.trace.Trace;
import dev.shoreline.model.Provenance;
import dev.shoreline.rollup.input.Input;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * What every form of the conformance report says, before it is written as HTML, Markdown, JSON,
 * SARIF or JUnit XML. The forms differ only in how they write it, so their figures cannot differ.
 *
 * @param figures the row of key figures, always the same ones in the same order
 * @param verdicts failing, marginal, not evaluated and waived ones first, then those that pass,
 *     then those that do not apply; within one status in the order of the rules
 * @param rollUps every computed figure of the design, known or not
 * @param power bars of the power breakdown, chip level first
 * @param plates temperatures along the path of heat, one per cooled part
 * @param simulated what simulators answered, if they were asked
 */
public record ReportModel(
    Conformance conformance,
    ReportHead head,
    List<KeyFigure> figures,
    List<StatusCount> counts,
    List<VerdictRow> verdicts,
    List<RollUpRow> rollUps,
    List<SourceRow> sources,
    List<PowerBar> power,
    List<PlateLadder> plates,
    SimulatedRows simulated) {

  /** How many verdicts have a status. */
  public record StatusCount(Status status, long count) {}

  public ReportModel {
    figures = List.copyOf(figures);
    counts = List.copyOf(counts);
    verdicts = List.copyOf(verdicts);
    rollUps = List.copyOf(rollUps);
    sources = List.copyOf(sources);
    power = List.copyOf(power);
    plates = List.copyOf(plates);
  }

  public static ReportModel of(Conformance conformance) {
    return of(conformance, SimulatedRows.NONE);
  }

  public static ReportModel of(Conformance conformance, SimulatedRows simulated) {
    List<VerdictRow> rows =
        conformance.verdicts().stream()
            .map(VerdictRow::new)
            .sorted(Comparator.comparing((VerdictRow r) -> r.verdict().status()))
            .toList();
    return new ReportModel(
        conformance,
        ReportHead.of(conformance.analysis().design()),
        KeyFigures.of(conformance.analysis()),
        List.of(Status.values()).stream()
            .map(s -> new StatusCount(s, conformance.count(s)))
            .toList(),
        rows,
        RollUpRow.of(conformance.analysis()),
        SourceRow.of(conformance),
        PowerBar.of(conformance.analysis()),
        PlateLadder.of(conformance.analysis()),
        simulated);
  }

  /** What has been published, with what the rules say of it; empty for a design without claims. */
  public List<ClaimRow> claims() {
    return ClaimRow.of(conformance);
  }

  /** Whether there is hardware to compute figures of; a design may consist of claims only. */
  public boolean hasParts() {
    return !conformance.analysis().design().instances().isEmpty();
  }

  /** Rows that ask for someone's attention: all that neither pass nor stand aside. */
  public List<VerdictRow> attention() {
    return verdicts.stream().filter(r -> r.verdict().status().compareTo(Status.PASS) < 0).toList();
  }

  /** Rows that pass or do not apply. */
  public List<VerdictRow> settled() {
    return verdicts.stream().filter(r -> r.verdict().status().compareTo(Status.PASS) >= 0).toList();
  }

  /** Rows of which a source says something else than what the design is held to. */
  public List<VerdictRow> disputed() {
    return verdicts.stream().filter(r -> !r.sourcesThatDiffer().isEmpty()).toList();
  }

  /** A stated value with the anchor of its source in the list of sources. */
  public Trace trace(Input input) {
    Provenance p = input.origin().provenance();
    for (int i = 0; p != null && i < sources.size(); i++) {
      if (sources.get(i).source().qualifiedName().equals(p.source().qualifiedName())) {
        return new Trace(input, anchor(i));
      }
    }
    return new Trace(input, "");
  }

  /** Where the source of that index stands in the page. */
  public static String anchor(int source) {
    return "source-" + (source + 1);
  }

  /** How many verdicts rest on a provisional rule or limit. */
  public long provisional() {
    return verdicts.stream().filter(r -> r.verdict().provisional()).count();
  }

  /**
   * Verdicts with a margin, the smallest share of its limit first. An equality that holds is left
   * out: its margin is always zero and says nothing.
   */
  public List<VerdictRow> margins() {
    return verdicts.stream()
        .filter(r -> r.verdict().marginRatio() != null)
        .filter(r -> r.verdict().status() != Status.NOT_APPLICABLE)
        .filter(r -> !r.verdict().relation().equals("==") || r.verdict().status() != Status.PASS)
        .sorted(Comparator.comparing(ReportModel::ratio))
        .toList();
  }

  private static BigDecimal ratio(VerdictRow row) {
    BigDecimal ratio = row.verdict().marginRatio();
    return ratio == null ? BigDecimal.ZERO : ratio;
  }
}
