package dev.shoreline.elaborate;

import dev.shoreline.evaluate.operation.Poison;
import dev.shoreline.model.IndexRange;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.Expression;
import dev.shoreline.syntax.shoreline.IndexDecl;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what stands in square brackets. An index is a whole number from 0 to 10^15. */
final class RangeReader {
  static final BigDecimal LARGEST = new BigDecimal("1e15");

  private final Messages messages;
  private final Places places;
  private final Computation computation;

  RangeReader(Messages messages, Places places, Computation computation) {
    this.messages = messages;
    this.places = places;
    this.computation = computation;
  }

  /** The range of a declaration, {@code [1..16]}; null after a message. */
  @Nullable IndexRange declared(IndexDecl ast, NameScope scope) {
    if (ast.isAll()) {
      messages.error(
          "index.NotARange",
          places.span(ast),
          "a declaration says which indices there are; `*` does not",
          "write the range, for example [1..16]");
      return null;
    }
    if (ast.getUpper() == null) {
      String text = places.text(ast.getLower());
      if (ast.getLower() != null) {
        messages.error(
            "index.NotARange",
            places.span(ast),
            "[" + text + "] names one index where a declaration needs a range",
            "write [1.." + text + "]");
      }
      return null;
    }
    return range(ast, scope);
  }

  /** The part of {@code whole} that is selected: {@code [*]}, {@code [3]} or {@code [1..4]}. */
  @Nullable IndexRange selected(
      @Nullable IndexDecl ast, IndexRange whole, String what, NameScope scope) {
    if (ast == null || ast.isAll()) {
      return whole;
    }
    IndexRange range = range(ast, scope);
    if (range == null || whole.contains(range)) {
      return range;
    }
    messages.error(
        "index.OutOfRange",
        places.span(ast),
        "[" + range + "] reaches outside " + what + "[" + whole + "]");
    return null;
  }

  private @Nullable IndexRange range(IndexDecl ast, NameScope scope) {
    Long lower = index(ast.getLower(), scope);
    Long upper = ast.getUpper() == null ? lower : index(ast.getUpper(), scope);
    if (lower == null || upper == null) {
      return null;
    }
    if (lower > upper) {
      messages.error(
          "index.Reversed",
          places.span(ast),
          "the range " + lower + ".." + upper + " is empty: its first index is above its last",
          "write the smaller index first");
      return null;
    }
    return new IndexRange(lower, upper);
  }

  private @Nullable Long index(@Nullable Expression ast, NameScope scope) {
    if (ast == null) {
      return null;
    }
    Span span = places.span(ast);
    Value value = computation.value(ast, scope);
    if (value instanceof Value.Unknown u) {
      if (!Poison.is(value)) {
        messages.error("index.Unknown", span, "an index cannot be unknown: " + u.reason());
      }
      return null;
    }
    BigDecimal n = plainNumber(value);
    if (n == null || n.stripTrailingZeros().scale() > 0 || n.signum() < 0) {
      messages.error(
          "index.NotWhole", span, "an index is a plain whole number, not " + value.text());
      return null;
    }
    if (n.compareTo(LARGEST) > 0) {
      messages.error("index.TooLarge", span, "an index is at most 10^15, not " + n.toPlainString());
      return null;
    }
    return n.longValueExact();
  }

  private static @Nullable BigDecimal plainNumber(Value value) {
    if (!(value instanceof Value.Number n)) {
      return null;
    }
    Quantity q = n.quantity();
    return q.dimension().isNumber() && q.isExact() ? q.base().min() : null;
  }
}
