package dev.shoreline.check;

import dev.shoreline.model.Provenance;
import dev.shoreline.model.Waiver;
import dev.shoreline.model.message.Related;
import dev.shoreline.model.message.Severity;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says about one subject. A range of equal instances is one subject.
 *
 * @param rule id, for example {@code XpoMsa.module-power} or {@code closure.LaneLandsTwice}
 * @param standard title and revision of what the rule stands in; empty for the built-in rules
 * @param subject path, for example {@code xpo[1..16]}, a link's name, or the design's name
 * @param count how many instances the subject names
 * @param provisional whether the rule or a limit it used is provisional
 * @param condition the requirement as text
 * @param measured null when the rule is no comparison
 * @param margin null when it cannot be said
 * @param marginRatio margin over limit
 * @param sources of the measured values and limits, in the order used
 * @param confidence lowest confidence among the limits used; empty when none is stated
 * @param remark one sentence: why it fails, is marginal or could not be evaluated
 * @param span where the deciding value was assigned, else where the subject was declared
 * @param heldTo limits of standards that the rule uses, with what other sources say
 */
public record Verdict(
    String rule,
    String standard,
    String clause,
    String title,
    String subject,
    long count,
    Status status,
    boolean provisional,
    Severity severity,
    String condition,
    @Nullable Value measured,
    String relation,
    @Nullable Value limit,
    @Nullable Quantity margin,
    @Nullable BigDecimal marginRatio,
    @Nullable Waiver waiver,
    List<Provenance> sources,
    String confidence,
    String remark,
    String hint,
    Span span,
    List<Related> related,
    List<HeldTo> heldTo) {

  public Verdict {
    sources = List.copyOf(sources);
    related = List.copyOf(related);
    heldTo = List.copyOf(heldTo);
  }

  /** A verdict that rests on no limit of a standard. */
  public Verdict(
      String rule,
      String standard,
      String clause,
      String title,
      String subject,
      long count,
      Status status,
      boolean provisional,
      Severity severity,
      String condition,
      @Nullable Value measured,
      String relation,
      @Nullable Value limit,
      @Nullable Quantity margin,
      @Nullable BigDecimal marginRatio,
      @Nullable Waiver waiver,
      List<Provenance> sources,
      String confidence,
      String remark,
      String hint,
      Span span,
      List<Related> related) {
    this(
        rule,
        standard,
        clause,
        title,
        subject,
        count,
        status,
        provisional,
        severity,
        condition,
        measured,
        relation,
        limit,
        margin,
        marginRatio,
        waiver,
        sources,
        confidence,
        remark,
        hint,
        span,
        related,
        List.of());
  }

  /** What other sources would have given, of all limits that it rests on. */
  public List<HeldTo.Alternative> alternatives() {
    return heldTo.stream().flatMap(h -> h.alternatives().stream()).toList();
  }

  /** One line for each limit that is overlaid or of which sources differ. */
  public List<String> sourcesThatDiffer() {
    return heldTo.stream().filter(HeldTo::isTold).map(HeldTo::text).toList();
  }
}
