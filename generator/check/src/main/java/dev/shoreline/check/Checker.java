package dev.shoreline.check;

import dev.shoreline.check.rules.BuiltInRules;
import dev.shoreline.check.waiver.WaiverDiagnostics;
import dev.shoreline.check.waiver.Waivers;
import dev.shoreline.model.Design;
import dev.shoreline.model.Standard;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.rollup.Analysis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges a design by the built-in rules, the standards it conforms to and its own requirements, and
 * then applies its waivers. Works on ranges: the effort does not depend on how many instances they
 * name.
 */
public final class Checker {
  private Checker() {}

  /**
   * @param asOf the day for which waivers are judged; handed in, so that a result can be repeated
   */
  public static Conformance check(Analysis analysis, LocalDate asOf) {
    Design design = analysis.design();
    Set<Diagnostic> mistakes = new LinkedHashSet<>();
    List<Verdict> verdicts = new ArrayList<>();
    for (Rule rule : BuiltInRules.all()) {
      verdicts.addAll(rule.check(analysis));
    }
    for (Standard standard : design.standards()) {
      verdicts.addAll(new StandardRules(analysis, standard, mistakes).check());
    }
    verdicts.addAll(Requirements.check(analysis, mistakes));
    SubjectIndex subjects = new SubjectIndex(design);
    List<Verdict> judged = new Waivers(design, subjects, asOf).apply(verdicts);
    return new Conformance(analysis, sorted(judged, subjects), List.copyOf(mistakes));
  }

  /** By rule, then by the place of the subject in the design; otherwise as found. */
  private static List<Verdict> sorted(List<Verdict> verdicts, SubjectIndex subjects) {
    record Placed(Verdict verdict, long order, List<Long> lowers) {}
    return verdicts.stream()
        .map(v -> new Placed(v, subjects.order(v.subject()), subjects.lowers(v.subject())))
        .sorted(
            Comparator.comparing((Placed p) -> p.verdict().rule())
                .thenComparingLong(Placed::order)
                .thenComparing(Placed::lowers, Checker::compare))
        .map(Placed::verdict)
        .toList();
  }

  private static int compare(List<Long> a, List<Long> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int c = Long.compare(a.get(i), b.get(i));
      if (c != 0) {
        return c;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  /** What an author has to know of, in the order in which messages are shown. */
  public static List<Diagnostic> diagnostics(Conformance conformance) {
    Design design = conformance.analysis().design();
    List<Diagnostic> all = new ArrayList<>(conformance.mistakes());
    VerdictDiagnostics messages = new VerdictDiagnostics(design);
    conformance.verdicts().stream()
        .filter(v -> !hasMistake(v, conformance))
        .map(messages::of)
        .flatMap(Optional::stream)
        .forEach(all::add);
    all.addAll(WaiverDiagnostics.of(conformance, ruleIds(design)));
    return all.stream().sorted(Diagnostic.ORDER).distinct().toList();
  }

  /** One cause, one message: a rule that is wrong itself is reported as that. */
  private static boolean hasMistake(Verdict v, Conformance conformance) {
    return v.status() == Status.NOT_EVALUATED
        && conformance.mistakes().stream().anyMatch(m -> v.remark().endsWith(m.message()));
  }

  /** Ids of all rules that the design is judged by. */
  public static Set<String> ruleIds(Design design) {
    Set<String> ids = new LinkedHashSet<>();
    BuiltInRules.all().forEach(r -> ids.add(r.id()));
    design.standards().forEach(s -> s.rules().forEach(r -> ids.add(r.id())));
    design.requirements().forEach(r -> ids.add(r.id()));
    return ids;
  }
}
