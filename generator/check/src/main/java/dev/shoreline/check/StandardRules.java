package dev.shoreline.check;

import dev.shoreline.check.Candidates.Candidate;
import dev.shoreline.evaluate.Evaluator;
import dev.shoreline.evaluate.ExprText;
import dev.shoreline.evaluate.Judgement;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.Limit;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Standard;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Result;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Truth;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.Analysis;
import dev.shoreline.rollup.DesignScope;
import dev.shoreline.rollup.SubjectScope;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs the rules of a standard: each over every subject of its kind that its {@code where} lets in.
 */
final class StandardRules {
  /** How the place of an instance is introduced beside that of a value its part states. */
  static final String INSTANTIATED = "instantiated here as ";

  private final Analysis analysis;
  private final Standard standard;
  private final DesignScope scope;
  private final Set<Diagnostic> mistakes;
  private final OtherSources others;

  /**
   * @param mistakes takes what is wrong with the rules themselves, once however many subjects meet
   *     it
   */
  StandardRules(Analysis analysis, Standard standard, Set<Diagnostic> mistakes) {
    this.analysis = analysis;
    this.standard = standard;
    this.scope = DesignScope.of(analysis, standard);
    this.mistakes = mistakes;
    List<Standard> standards = new ArrayList<>(List.of(standard));
    standards.addAll(analysis.design().standards());
    this.others = new OtherSources(standards);
  }

  List<Verdict> check() {
    return standard.rules().stream().flatMap(r -> check(r).stream()).toList();
  }

  private List<Verdict> check(RuleText rule) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Candidate candidate : Candidates.of(rule, scope)) {
      check(rule, candidate).ifPresent(verdicts::add);
    }
    if (verdicts.isEmpty()) {
      String which = rule.where() == null ? "" : " where " + ExprText.of(rule.where());
      verdicts.add(
          builder(rule, Subject.of(analysis.design()), List.of())
              .condition(
                  rule.requirements().stream().map(ExprText::of).collect(Collectors.joining("; ")))
              .notApplicable("the design has no " + rule.kind() + which));
    }
    return verdicts;
  }

  /** Empty when the rule's {@code where} leaves the subject out. */
  private Optional<Verdict> check(RuleText rule, Candidate candidate) {
    if (rule.where() == null) {
      return Optional.of(judge(rule, candidate));
    }
    Result<Judgement> where = Evaluator.judge(rule.where(), candidate.scope());
    mistakes.addAll(where.diagnostics());
    return switch (where.value().truth()) {
      case FALSE -> Optional.empty();
      case UNKNOWN -> {
        String why =
            where.hasErrors() ? where.diagnostics().get(0).message() : where.value().remark();
        yield Optional.of(
            builder(rule, candidate.subject(), List.of())
                .condition(ExprText.of(rule.where()))
                .notEvaluated("whether the rule applies is not known: " + why));
      }
      // What may be meant is judged as if it were.
      case TRUE, MARGINAL -> Optional.of(judge(rule, candidate));
    };
  }

  private Verdict judge(RuleText rule, Candidate candidate) {
    Requirements.Outcome outcome =
        Requirements.judge(rule.requirements(), candidate.scope(), candidate.scope().reads());
    Set<Limit> limits = limits(rule, outcome.limits());
    outcome.mistakes().forEach(m -> mistakes.add(withOverlays(m, limits)));
    VerdictBuilder verdict =
        builder(rule, candidate.subject(), outcome.limits())
            .judged(outcome.judgement())
            .heldTo(others.of(limits, (l, other) -> status(rule, candidate, l, other)))
            .condition(ExprText.of(outcome.deciding()));
    Optional<Attribute> deciding = candidate.deciding(outcome.attributes());
    verdict.decidedBy(deciding);
    deciding.ifPresent(a -> instantiated(verdict, a, candidate.subject()));
    outcome.provenance().forEach(verdict::source);
    verdict.source(rule.provenance());
    return verdict.build(outcome.judgement().truth(), outcome.remark(), outcome.remark());
  }

  /** What the rule would say with another source's figure in the place of a limit. */
  private static Status status(RuleText rule, Candidate candidate, Limit limit, Limit other) {
    SubjectScope instead = candidate.scope().holdingTo(limit, other);
    if (rule.where() != null) {
      Truth applies = Evaluator.judge(rule.where(), instead).value().truth();
      if (applies == Truth.FALSE || applies == Truth.UNKNOWN) {
        return applies == Truth.FALSE ? Status.NOT_APPLICABLE : Status.NOT_EVALUATED;
      }
    }
    return OtherSources.status(
        Requirements.judge(rule.requirements(), instead, instead.reads()).judgement().truth());
  }

  /**
   * A limit that the library does not know may be overlaid with a value of any dimension: what is
   * wrong with the rule then may be that value.
   */
  private static Diagnostic withOverlays(Diagnostic mistake, Set<Limit> limits) {
    Diagnostic told = mistake;
    for (Limit limit : limits) {
      Limit library = limit.overlaid();
      if (library != null && library.value() instanceof Value.Unknown) {
        told = told.withRelated(limit.span(), limit.name() + " is overlaid here");
      }
    }
    return told;
  }

  private static void instantiated(VerdictBuilder verdict, Attribute deciding, Subject subject) {
    Span given = deciding.origin().instantiatedAt();
    Span at = given.isKnown() ? given : subject.span();
    if (deciding.origin().assignedAt().isKnown() && !deciding.origin().assignedAt().equals(at)) {
      String count = subject.count() == 1 ? "" : " (" + subject.count() + " instances)";
      verdict.related(at, INSTANTIATED + subject.text() + count);
    }
  }

  private VerdictBuilder builder(RuleText rule, Subject subject, List<Limit> read) {
    Set<Limit> limits = limits(rule, read);
    String revision = standard.revision().isEmpty() ? "" : " " + standard.revision();
    return new VerdictBuilder(rule.id(), rule.title(), subject)
        .in(standard.title() + revision, rule.clause())
        .severity(rule.severity())
        .provisional(Provisional.of(rule, standard, limits))
        .confidence(Confidence.lowest(limits.stream().map(Limit::confidence).toList()))
        .hint(rule.hint());
  }

  /** Those of the rule's text, and those that it read by another way. */
  private Set<Limit> limits(RuleText rule, List<Limit> read) {
    Set<Limit> limits = new LinkedHashSet<>(LimitsUsed.of(rule, standard));
    limits.addAll(read);
    return limits;
  }
}
