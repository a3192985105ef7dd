package dev.shoreline.check.waiver;

import dev.shoreline.check.Status;
import dev.shoreline.check.SubjectIndex;
import dev.shoreline.check.Verdict;
import dev.shoreline.check.range.Box;
import dev.shoreline.model.Design;
import dev.shoreline.model.Waiver;
import dev.shoreline.model.message.Related;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applies the waivers of a design to its verdicts. Only violations and marginal verdicts are
 * waived. A waiver of part of a range splits the verdict, so that the rest still fails.
 */
public final class Waivers {
  private final List<Waiver> valid = new ArrayList<>();
  private final List<Waiver> over = new ArrayList<>();
  private final Coverage coverage;

  /**
   * @param asOf the day for which the design is judged; a waiver holds up to and including its last
   *     day
   */
  public Waivers(Design design, SubjectIndex subjects, LocalDate asOf) {
    coverage = new Coverage(subjects);
    for (Waiver w : design.waivers()) {
      (Expiry.isOver(w, asOf) ? over : valid).add(w);
    }
  }

  public List<Verdict> apply(List<Verdict> verdicts) {
    if (valid.isEmpty() && over.isEmpty()) {
      return verdicts;
    }
    List<Verdict> result = new ArrayList<>();
    for (Verdict v : verdicts) {
      boolean violation = v.status() == Status.FAIL || v.status() == Status.MARGINAL;
      result.addAll(violation ? apply(v) : List.of(v));
    }
    return result;
  }

  private List<Verdict> apply(Verdict verdict) {
    List<Verdict> done = new ArrayList<>();
    List<Verdict> open = List.of(verdict);
    for (Waiver w : valid) {
      open = split(open, w, done, false);
    }
    // What a valid waiver covers needs no word about one that ended.
    for (Waiver w : over) {
      open = split(open, w, done, true);
    }
    done.addAll(open);
    return done;
  }

  /** Moves what the waiver covers to {@code done} and returns what is left. */
  private List<Verdict> split(
      List<Verdict> open, Waiver waiver, List<Verdict> done, boolean expired) {
    List<Verdict> left = new ArrayList<>();
    for (Verdict v : open) {
      Coverage.Parts parts = parts(v, waiver);
      if (parts.whole()) {
        done.add(marked(v, waiver, expired));
      } else if (parts.covered().isEmpty()) {
        left.add(v);
      } else {
        parts.covered().forEach(b -> done.add(marked(onto(v, b), waiver, expired)));
        parts.rest().forEach(b -> left.add(onto(v, b)));
      }
    }
    return left;
  }

  private Coverage.Parts parts(Verdict v, Waiver waiver) {
    if (!names(waiver, v.rule())) {
      return Coverage.Parts.NONE;
    }
    return waiver.selection() == null
        ? Coverage.Parts.ALL
        : coverage.of(v.subject(), waiver.selection());
  }

  /** Whether the waiver's rule is this rule, or a pack or standard that it is in. */
  static boolean names(Waiver waiver, String rule) {
    return rule.equals(waiver.rule()) || rule.startsWith(waiver.rule() + ".");
  }

  private static Verdict marked(Verdict v, Waiver waiver, boolean expired) {
    if (!expired) {
      return with(v, v.subject(), v.count(), Status.WAIVED, waiver, v.remark(), v.related());
    }
    String end = "ended on " + waiver.until();
    List<Related> related = new ArrayList<>(v.related());
    related.add(new Related(waiver.span(), "the waiver " + end));
    String remark =
        v.remark()
            + (v.remark().isEmpty() ? "" : "; ")
            + "the waiver by "
            + waiver.approver()
            + " "
            + end;
    return with(v, v.subject(), v.count(), v.status(), waiver, remark, related);
  }

  private static Verdict onto(Verdict v, Box part) {
    String subject = part.toString();
    return with(
        v,
        subject,
        part.instances(),
        v.status(),
        v.waiver(),
        v.remark().replace(v.subject(), subject),
        v.related());
  }

  private static Verdict with(
      Verdict v,
      String subject,
      long count,
      Status status,
      @Nullable Waiver waiver,
      String remark,
      List<Related> related) {
    return new Verdict(
        v.rule(),
        v.standard(),
        v.clause(),
        v.title(),
        subject,
        count,
        status,
        v.provisional(),
        v.severity(),
        v.condition(),
        v.measured(),
        v.relation(),
        v.limit(),
        v.margin(),
        v.marginRatio(),
        waiver,
        v.sources(),
        v.confidence(),
        remark,
        v.hint(),
        v.span(),
        related,
        v.heldTo());
  }
}
