package dev.shoreline.model.expr;

import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression in plain form: what an author wrote, free of the parser that read it. */
public sealed interface Expr {
  Span span();

  /** A value written out: a quantity, a text, true, false, unknown, a date. */
  record Literal(Value value, Span span) implements Expr {}

  /**
   * A name, perhaps with an index or arguments: {@code power}, {@code xpo[*]}, {@code sum(...)}.
   */
  record Name(String name, @Nullable Index index, @Nullable List<Expr> arguments, Span span)
      implements Expr {}

  /** A member of a value: {@code m.power}, {@code asic[1].serdes}. */
  record Member(Expr of, String name, @Nullable Index index, Span span) implements Expr {}

  /** An index; {@code lower} null means all of them ({@code [*]}). */
  record Index(@Nullable Expr lower, @Nullable Expr upper, Span span) {}

  /**
   * {@code a + b - c} or {@code a * b / c} or {@code a and b}: one operator fewer than operands.
   */
  record Operation(List<Operator> operators, List<Expr> operands, Span span) implements Expr {
    public Operation {
      operators = List.copyOf(operators);
      operands = List.copyOf(operands);
    }
  }

  record Comparison(Relation relation, Expr left, Expr right, Span span) implements Expr {}

  /**
   * {@code v within lower .. upper}; {@code upper} null when {@code lower} is itself an interval.
   */
  record Within(Expr value, Expr lower, @Nullable Expr upper, Span span) implements Expr {}

  record Negation(Expr operand, Span span) implements Expr {}

  record Not(Expr operand, Span span) implements Expr {}

  record Conditional(Expr condition, Expr then, Expr otherwise, Span span) implements Expr {}

  /**
   * {@code power.optics per 800 Gb/s} or {@code power per port}: divided by the design's total of
   * that dimension; with an amount the result is scaled to it and keeps its own dimension.
   */
  record Per(Expr operand, @Nullable Expr amount, @Nullable Unit unit, Span span) implements Expr {}

  /** {@code lower .. upper}. */
  record Bounds(Expr lower, Expr upper, Span span) implements Expr {}

  /** {@code min a, typ b, max c}; absent corners are null. */
  record Corners(@Nullable Expr min, @Nullable Expr typ, @Nullable Expr max, Span span)
      implements Expr {}

  /** {@code 64 lane x 212.5 Gb/s pam4 on smf}. */
  record Group(
      Expr count,
      @Nullable Expr rate,
      String modulation,
      @Nullable Expr symbolRate,
      @Nullable Expr payload,
      String medium,
      String protocol,
      Span span)
      implements Expr {}

  enum Operator {
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    OVER("/"),
    AND("and"),
    OR("or");

    private final String symbol;

    Operator(String symbol) {
      this.symbol = symbol;
    }

    public String symbol() {
      return symbol;
    }
  }

  enum Relation {
    EQUAL("=="),
    DIFFERENT("!="),
    AT_MOST("<="),
    AT_LEAST(">="),
    BELOW("<"),
    ABOVE(">");

    private final String symbol;

    Relation(String symbol) {
      this.symbol = symbol;
    }

    public String symbol() {
      return symbol;
    }
  }
}
