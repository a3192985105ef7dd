package dev.shoreline.emit.conformance;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Status;
import dev.shoreline.check.Verdict;
import dev.shoreline.emit.html.Tone;
import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.claim.ClaimSubject;
import java.util.ArrayList;
import java.util.List;

/**
 * One claim with what the rules say of it, and of others because of it.
 *
 * @param first whether it is the first about its subject
 * @param own verdicts on the claim itself, worst first
 * @param others verdicts that do not pass and for which another claim is held against this one
 */
public record ClaimRow(
    ClaimSubject subject, Claim claim, boolean first, List<Verdict> own, List<Verdict> others) {

  public ClaimRow {
    own = List.copyOf(own);
    others = List.copyOf(others);
  }

  /** All claims of a design, in the order written. */
  static List<ClaimRow> of(Conformance conformance) {
    List<ClaimRow> rows = new ArrayList<>();
    for (ClaimSubject subject : conformance.analysis().design().claims()) {
      for (Claim claim : subject.claims()) {
        boolean first = claim == subject.claims().get(0);
        rows.add(
            new ClaimRow(
                subject, claim, first, own(conformance, claim), others(conformance, claim)));
      }
    }
    return rows;
  }

  private static List<Verdict> own(Conformance conformance, Claim claim) {
    return conformance.verdicts().stream()
        .filter(v -> v.subject().equals(claim.id()) && v.span().equals(claim.origin().assignedAt()))
        .sorted((a, b) -> a.status().compareTo(b.status()))
        .toList();
  }

  private static List<Verdict> others(Conformance conformance, Claim claim) {
    return conformance.verdicts().stream()
        .filter(v -> v.status().compareTo(Status.PASS) < 0)
        .filter(
            v -> v.related().stream().anyMatch(r -> r.span().equals(claim.origin().assignedAt())))
        .toList();
  }

  /**
   * The worst of its own verdicts; {@code not judged} when nothing was there to hold it against.
   */
  public String status() {
    return own.isEmpty() ? "not judged" : own.get(0).status().label();
  }

  /** Whether its status says anything that the findings it takes part in do not say better. */
  public boolean judged() {
    return !own.isEmpty() || others.isEmpty();
  }

  /** Ending of the style class of the status. */
  public String tone() {
    return Tone.of(own.isEmpty() ? Status.NOT_APPLICABLE : own.get(0).status());
  }

  /** Rules that do not pass, for example {@code claims.Disagree}. */
  public List<String> rules() {
    return own.stream()
        .filter(v -> v.status().compareTo(Status.PASS) < 0)
        .map(Verdict::rule)
        .distinct()
        .toList();
  }

  /** {@code in claims.PartForWhole of cpo power-saving[3]}, for each finding it takes part in. */
  public List<String> mentions() {
    return others.stream().map(v -> v.rule() + " of " + v.subject()).distinct().toList();
  }

  public String source() {
    return claim.provenance().toString();
  }

  public String place() {
    return Places.of(claim.span());
  }
}
