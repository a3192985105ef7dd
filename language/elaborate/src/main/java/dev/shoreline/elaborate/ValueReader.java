package dev.shoreline.elaborate;

import dev.shoreline.evaluate.operation.Poison;
import dev.shoreline.model.AttributeType;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a value of which the type is known: a word that the type expects needs no quotes. */
final class ValueReader {
  private final Messages messages;
  private final Places places;
  private final ExprReader expressions;
  private final Computation computation;
  private final AttributeChecker checker;

  ValueReader(
      Messages messages,
      Places places,
      ExprReader expressions,
      Computation computation,
      AttributeChecker checker) {
    this.messages = messages;
    this.places = places;
    this.expressions = expressions;
    this.computation = computation;
    this.checker = checker;
  }

  /**
   * The value of an attribute, or poison after a message.
   *
   * @param owner whose attribute it is, as a reader calls it
   */
  Value read(Expression ast, AttributeType type, String name, String owner, NameScope scope) {
    return read(expressions.read(ast), type, name, owner, scope, places.span(ast));
  }

  /** The same of an expression in plain form. */
  Value read(Expr expr, AttributeType type, String name, String owner, NameScope scope, Span span) {
    if (expr instanceof Expr.Literal l
        && l.value() instanceof Value.Unknown
        && !Poison.is(l.value())) {
      return new Value.Unknown(name + " of " + owner + " is stated as unknown");
    }
    NameScope typed = type instanceof AttributeType.Choice c ? expecting(c, scope) : scope;
    String word = dotted(expr);
    if (word != null && typed.name(word) == null && typed.name(head(word)) == null) {
      Value refused = refuseWord(word, type, name, span);
      if (refused != null) {
        return refused;
      }
    }
    return checker.check(computation.value(expr, typed), type, name, span);
  }

  /** The names of the choice come first: they are what the place expects. */
  private static NameScope expecting(AttributeType.Choice type, NameScope scope) {
    return new NameScope(
        List.of(), n -> type.names().contains(n) ? new Value.Symbol(n) : scope.name(n));
  }

  /** A better message for a word that means nothing here; null to leave it to the evaluator. */
  private @Nullable Value refuseWord(String word, AttributeType type, String name, Span span) {
    if (type instanceof AttributeType.Choice c) {
      return checker.refuseChoice(word, c, name, span);
    }
    if (type instanceof AttributeType.PartOf) {
      messages.error(
          "attribute.NoSuchPart",
          span,
          "there is no part `" + word + "`; " + name + " is " + AttributeChecker.expected(type),
          Suggestion.hint(word, places.parts(), "parts"));
      return Poison.VALUE;
    }
    if (type instanceof AttributeType.Text) {
      messages.error(
          "attribute.Type",
          span,
          name + " is a text; " + word + " is a name",
          "write \"" + word + "\"");
      return Poison.VALUE;
    }
    return null;
  }

  /** The simple or dotted name that an expression consists of; null when it is anything else. */
  static @Nullable String dotted(Expr expr) {
    StringBuilder text = new StringBuilder();
    Expr e = expr;
    while (e instanceof Expr.Member m && m.index() == null) {
      text.insert(0, "." + m.name());
      e = m.of();
    }
    return e instanceof Expr.Name n && n.index() == null && n.arguments() == null
        ? text.insert(0, n.name()).toString()
        : null;
  }

  private static String head(String word) {
    int dot = word.indexOf('.');
    return dot < 0 ? word : word.substring(0, dot);
  }
}
