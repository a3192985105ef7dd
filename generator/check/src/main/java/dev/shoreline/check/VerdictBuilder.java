package dev.shoreline.check;

import dev.shoreline.evaluate.Judgement;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.Origin;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Related;
import dev.shoreline.model.message.Severity;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Truth;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts a verdict together piece by piece. */
public final class VerdictBuilder {
  private static final BigDecimal SAME = new BigDecimal("1e-12");

  private final String rule;
  private final String title;
  private final Subject subject;
  private String standard = "";
  private String clause = "";
  private String condition;
  private Status status = Status.PASS;
  private boolean provisional;
  private Severity severity = Severity.ERROR;
  private @Nullable Value measured;
  private String relation = "";
  private @Nullable Value limit;
  private @Nullable Quantity margin;
  private @Nullable BigDecimal marginRatio;
  private final Set<Provenance> sources = new LinkedHashSet<>();
  private String confidence = "";
  private String remark = "";
  private String hint = "";
  private Span span;
  private final List<Related> related = new ArrayList<>();
  private List<HeldTo> heldTo = List.of();

  public VerdictBuilder(String rule, String title, Subject subject) {
    this.rule = rule;
    this.title = title;
    this.subject = subject;
    this.condition = title;
    this.span = subject.span();
  }

  /** For a built-in rule; it passes unless told otherwise. */
  public VerdictBuilder(Rule rule, Subject subject) {
    this(rule.id(), rule.title(), subject);
  }

  // -- what is said -------------------------------------------------------------------------------

  /** Where the rule stands. */
  VerdictBuilder in(String standardTitle, String clauseNumber) {
    standard = standardTitle;
    clause = clauseNumber;
    return this;
  }

  VerdictBuilder provisional(boolean value) {
    provisional = value;
    return this;
  }

  /** How much a violation matters; an error when not told. */
  public VerdictBuilder severity(Severity value) {
    severity = value;
    return this;
  }

  VerdictBuilder confidence(String lowest) {
    confidence = lowest;
    return this;
  }

  /** Limits of standards that the rule uses. */
  VerdictBuilder heldTo(List<HeldTo> limits) {
    heldTo = limits;
    return this;
  }

  VerdictBuilder condition(String text) {
    condition = text;
    return this;
  }

  /** What to do about it; with the number to type where there is one. */
  public VerdictBuilder hint(String text) {
    hint = text;
    return this;
  }

  /** A second place to look at. */
  public VerdictBuilder related(Span at, String message) {
    if (at.isKnown()) {
      related.add(new Related(at, message));
    }
    return this;
  }

  public VerdictBuilder source(@Nullable Provenance provenance) {
    if (provenance != null) {
      sources.add(provenance);
    }
    return this;
  }

  /** The value that decides: its place becomes the verdict's, its source one of the sources. */
  public VerdictBuilder decidedBy(Optional<Attribute> attribute) {
    attribute.map(Attribute::origin).ifPresent(this::decidedBy);
    return this;
  }

  public VerdictBuilder decidedBy(Origin origin) {
    if (origin.assignedAt().isKnown()) {
      span = origin.assignedAt();
    }
    return source(origin.provenance());
  }

  // -- outcomes -----------------------------------------------------------------------------------

  public Verdict pass() {
    return build(Status.PASS, "");
  }

  /**
   * @param fact what is wrong, one sentence without a full stop
   */
  public Verdict fail(String fact) {
    return build(Status.FAIL, fact);
  }

  /**
   * @param missing what is not stated, for example {@code xpo[1..16] has no attribute power}
   */
  public Verdict notEvaluated(String missing) {
    return build(Status.NOT_EVALUATED, missing);
  }

  Verdict notApplicable(String why) {
    return build(Status.NOT_APPLICABLE, why);
  }

  /** Both sides without a judgement of their own, for rules that decide themselves. */
  public VerdictBuilder sides(Value measuredValue, Expr.Relation symbol, Value limitValue) {
    measured = measuredValue;
    relation = symbol.symbol();
    limit = limitValue;
    return this;
  }

  /**
   * Decides a comparison with the same meaning of bounds as in expressions.
   *
   * @param fact said when it does not hold, with both sides; one sentence without a full stop
   */
  public Verdict compare(Value left, Expr.Relation symbol, Value right, Supplier<String> fact) {
    return decide(left, symbol.symbol(), right, Comparison.judge(left, symbol, right), fact);
  }

  /** Decides whether every bound of a value lies within the bounds of another. */
  public Verdict within(Value value, Value bounds, Supplier<String> fact) {
    return decide(value, "within", bounds, Comparison.within(value, bounds), fact);
  }

  private Verdict decide(
      Value left, String symbol, Value right, Judgement judgement, Supplier<String> fact) {
    judged(judgement);
    measured = left;
    relation = symbol;
    limit = right;
    String why =
        left instanceof Value.Unknown u
            ? u.reason()
            : right instanceof Value.Unknown u ? u.reason() : judgement.remark();
    if (judgement.truth() == Truth.UNKNOWN) {
      // The hint says how to get within the limit; what is missing now is a statement.
      hint = "";
    }
    boolean said = judgement.truth() == Truth.FALSE || judgement.truth() == Truth.MARGINAL;
    return build(judgement.truth(), said ? fact.get() : "", why);
  }

  /** Takes over both sides and the margin. */
  VerdictBuilder judged(Judgement judgement) {
    measured = judgement.measured();
    relation = judgement.relation();
    limit = judgement.limit();
    boolean nothing = isRounding(judgement);
    margin =
        nothing && judgement.margin() != null
            ? judgement.margin().minus(judgement.margin())
            : judgement.margin();
    marginRatio = nothing ? BigDecimal.ZERO : judgement.marginRatio();
    return this;
  }

  /** Sides that are equal to 12 digits, as comparisons take them, have nothing between them. */
  private static boolean isRounding(Judgement judgement) {
    BigDecimal ratio = judgement.marginRatio();
    return ratio != null && ratio.abs().compareTo(SAME) <= 0;
  }

  Verdict build(Truth truth, String fact, String reason) {
    return switch (truth) {
      case TRUE -> build(Status.PASS, "");
      case FALSE -> build(Status.FAIL, fact);
      case MARGINAL ->
          build(
              Status.MARGINAL,
              fact.equals(reason)
                  ? reason
                  : fact + "; " + (reason.isEmpty() ? Wording.MARGINAL : reason));
      case UNKNOWN -> build(Status.NOT_EVALUATED, reason.isEmpty() ? missingCorner() : reason);
    };
  }

  private String missingCorner() {
    return "not every bound of the two sides is stated";
  }

  Verdict build(Status outcome, String why) {
    status = outcome;
    remark = why;
    return new Verdict(
        rule,
        standard,
        clause,
        title,
        subject.text(),
        subject.count(),
        status,
        provisional,
        severity,
        condition,
        measured,
        relation,
        limit,
        margin,
        marginRatio,
        null,
        List.copyOf(sources),
        confidence,
        remark,
        hint,
        span,
        related,
        heldTo);
  }
}
