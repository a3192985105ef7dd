package dev.shoreline.model;

import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Severity;
import dev.shoreline.model.message.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule written in Shoreline.
 *
 * @param id for example {@code XpoMsa.module-power} or {@code Ieee8023dj.DR8.tx-average}
 * @param kind simple name of the kind of subject; {@code Link} and {@code System} are kinds as well
 * @param variable the subject's name inside the expressions
 * @param where which subjects the rule applies to; null for all of the kind
 * @param requirements all must hold
 * @param provisional whether the rule itself is said to be, whatever its standard and limits are
 * @param doc the documentation comment above it
 */
public record RuleText(
    String id,
    String name,
    String title,
    String kind,
    String variable,
    @Nullable Expr where,
    List<Expr> requirements,
    String clause,
    Severity severity,
    boolean provisional,
    @Nullable Provenance provenance,
    String hint,
    String doc,
    Span span) {
  public RuleText {
    requirements = List.copyOf(requirements);
  }
}
