package dev.shoreline.elaborate;

import dev.shoreline.model.Requirement;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.ComparisonExpr;
import dev.shoreline.syntax.shoreline.Expression;
import dev.shoreline.syntax.shoreline.RequireDecl;
import dev.shoreline.syntax.shoreline.WithinExpr;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the requirements of a design and gives each a stable id. */
final class RequirementReader {
  private static final int LONGEST_SLUG = 60;

  private final Session session;
  private final Population population;
  private final ExprReader expressions;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> used = new HashMap<>();

  /**
   * @param parameters of the design, with their values
   */
  RequirementReader(Session session, Population population, Map<String, Value> parameters) {
    this.session = session;
    this.population = population;
    this.expressions = session.expressions().with(parameters);
  }

  /** The requirement; null when a syntax error left it without a condition. */
  @Nullable Requirement read(RequireDecl ast) {
    if (ast.getCondition() == null) {
      return null;
    }
    Places places = session.places();
    Span span = places.span(ast.getCondition());
    return new Requirement(
        id(ast),
        expressions.read(ast.getCondition()),
        ast.getTitle() == null ? "" : ast.getTitle(),
        session.sources().provenance(ast.getProvenance()),
        span);
  }

  private String id(RequireDecl ast) {
    String label = ast.getName();
    // What all variants share has one id in all of them, so that one waiver can name it.
    boolean isCommon = ast.eContainer() == population.design();
    String owner = isCommon ? population.design().getName() : population.name();
    String id = owner + "." + (label == null ? slug(ast.getCondition()) : label);
    String unique = id;
    for (int n = used.getOrDefault(id, 0) + 1; !ids.add(unique); n++) {
      unique = id + "-" + n;
      used.put(id, n);
    }
    return unique;
  }

  /** The left-hand side in letters, digits and hyphens, so that a waiver can name it. */
  private String slug(Expression condition) {
    Expression left =
        condition instanceof ComparisonExpr c && c.getLeft() != null
            ? c.getLeft()
            : condition instanceof WithinExpr w && w.getValue() != null ? w.getValue() : condition;
    String words = session.places().text(left).replaceAll("[^A-Za-z0-9]+", "-");
    String cut = words.substring(0, Math.min(words.length(), LONGEST_SLUG));
    String trimmed = cut.replaceAll("^-+|-+$", "");
    return trimmed.isEmpty() || Character.isDigit(trimmed.charAt(0))
        ? "require-" + trimmed
        : trimmed;
  }
}
