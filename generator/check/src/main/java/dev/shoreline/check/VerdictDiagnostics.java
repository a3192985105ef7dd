package dev.shoreline.check;

import dev.shoreline.model.Design;
import dev.shoreline.model.Limit;
import dev.shoreline.model.Requirement;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Standard;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Severity;
import dev.shoreline.units.Numbers;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns verdicts that an author has to know of into messages: violations as errors (or what the
 * rule's severity says), marginal and not evaluated ones as warnings.
 */
public final class VerdictDiagnostics {
  private record Written(RuleText rule, Standard standard) {}

  private final Map<String, Written> written = new HashMap<>();
  private final Map<String, Requirement> required = new HashMap<>();
  private final String name;

  public VerdictDiagnostics(Design design) {
    this(design.name());
    for (Standard s : design.standards()) {
      s.rules().forEach(r -> written.put(r.id(), new Written(r, s)));
    }
    design.requirements().forEach(r -> required.put(r.id(), r));
  }

  private VerdictDiagnostics(String name) {
    this.name = name;
  }

  /** Of verdicts that no standard and no requirement gave. */
  public static VerdictDiagnostics ofBuiltInRules() {
    return new VerdictDiagnostics("");
  }

  /** The message; empty for verdicts that ask for nothing. */
  public Optional<Diagnostic> of(Verdict v) {
    Severity severity =
        switch (v.status()) {
          case FAIL -> v.severity();
          case MARGINAL, NOT_EVALUATED ->
              v.severity() == Severity.NOTE ? Severity.NOTE : Severity.WARNING;
          case WAIVED, PASS, NOT_APPLICABLE -> null;
        };
    if (severity == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Diagnostic(
            severity, v.rule(), message(v), v.span(), label(v), v.related(), notes(v), v.hint()));
  }

  private String message(Verdict v) {
    Written text = written.get(v.rule());
    Requirement own = required.get(v.rule());
    if (v.status() == Status.NOT_EVALUATED) {
      return Wording.notEvaluated(v, own == null ? v.subject() : "");
    }
    if (text != null) {
      return Wording.violation(
          v, v.subject(), text.rule().variable(), text.standard().title(), v.title());
    }
    if (own != null) {
      return Wording.violation(v, "", "", owner(own), own.title());
    }
    // A rule in Java says the fact itself, with both sides.
    return v.remark();
  }

  /** The design that asks for it; what all variants of a design share is asked by the design. */
  private String owner(Requirement own) {
    int dot = own.id().lastIndexOf('.');
    return dot < 0 ? name : own.id().substring(0, dot);
  }

  private String label(Verdict v) {
    if (required.containsKey(v.rule())) {
      return "required here";
    }
    boolean assigned =
        v.related().stream().anyMatch(r -> r.message().startsWith(StandardRules.INSTANTIATED));
    return assigned ? "assigned here" : "";
  }

  private List<String> notes(Verdict v) {
    List<String> notes = new ArrayList<>();
    Written text = written.get(v.rule());
    if (text != null) {
      limits(v, text, notes);
    }
    v.sourcesThatDiffer().forEach(s -> notes.add(Wording.asNote(s)));
    if (v.status() != Status.NOT_EVALUATED && v.margin() != null) {
      notes.add("margin: " + margin(v.margin(), v.marginRatio()));
    }
    v.sources().forEach(s -> notes.add("source: " + Explanation.text(s)));
    boolean inMessage =
        v.status() != Status.FAIL || (text == null && !required.containsKey(v.rule()));
    if (!inMessage && !v.remark().isEmpty()) {
      notes.add("why: " + Wording.shortened(v.remark()));
    }
    if (v.provisional()) {
      notes.add("provisional: the rule or a limit it uses is provisional");
    }
    if (!required.containsKey(v.rule())) {
      notes.add("more: shoreline explain " + v.rule());
    }
    return notes;
  }

  private static void limits(Verdict v, Written text, List<String> notes) {
    List<Limit> limits = LimitsUsed.of(text.rule(), text.standard());
    for (Limit l : limits) {
      notes.add(
          "limit: "
              + l.name()
              + " "
              + Wording.shortened(l.value().text())
              + revision(l, v, text)
              + (l.confidence().isEmpty() ? "" : ", confidence " + l.confidence()));
    }
    if (limits.isEmpty() && v.limit() != null) {
      notes.add("limit: " + Wording.shortened(v.limit().text()) + ", " + v.standard());
    }
  }

  /** An overlay is of no revision but the one it names. */
  private static String revision(Limit l, Verdict v, Written text) {
    if (!l.revision().isEmpty()) {
      return ", " + text.standard().title() + " " + l.revision();
    }
    return l.overlaid() == null ? ", " + v.standard() : "";
  }

  /** For example {@code -80 W (-20 %)}. */
  static String margin(Quantity margin, @Nullable BigDecimal ratio) {
    return ratio == null
        ? margin.toString()
        : margin + " (" + Numbers.show(ratio.movePointRight(2)) + " %)";
  }
}
