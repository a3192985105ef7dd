package dev.shoreline.elaborate;

import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.Expression;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Unit;
import dev.shoreline.units.Units;
import dev.shoreline.units.Zero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the quantities of a power block: voltages, currents, resistances, efficiencies. */
final class SupplyReader {
  private final Session session;
  private final NameScope scope;

  SupplyReader(Session session, NameScope scope) {
    this.session = session;
    this.scope = scope;
  }

  /**
   * A quantity in {@code unit}; null when it is not stated, stated as unknown, or after a message.
   *
   * @param what for example {@code the rating of a bus}
   */
  @Nullable Quantity read(@Nullable Expression ast, Unit unit, String what) {
    return ast == null
        ? null
        : read(session.expressions().read(ast), session.places().span(ast), unit, what);
  }

  @Nullable Quantity read(@Nullable Expression ast, String unit, String what) {
    return read(ast, Units.of(unit), what);
  }

  @Nullable Quantity read(Expr expression, Span span, Unit unit, String what) {
    Value value = session.computation().value(expression, scope);
    if (value instanceof Value.Unknown) {
      return null;
    }
    if (value instanceof Value.Number n
        && n.quantity().dimension().equals(unit.dimension())
        && n.quantity().zero() == Zero.NONE) {
      return n.quantity();
    }
    String expected =
        unit.symbol().isEmpty() ? "as a ratio, for example 97 %" : "in " + unit.symbol();
    session
        .messages()
        .error(
            "power.Dimension", span, what + " is given " + expected + ", not as " + value.text());
    return null;
  }

  /** A ratio above 0 and at most 1. */
  @Nullable Quantity efficiency(@Nullable Expression ast) {
    Quantity q = read(ast, Unit.ONE, "an efficiency");
    if (q == null || ast == null) {
      return null;
    }
    BigDecimal low = q.base().min() != null ? q.base().min() : q.base().typ();
    BigDecimal high = q.base().max() != null ? q.base().max() : q.base().typ();
    if ((low != null && low.signum() <= 0)
        || (high != null && high.compareTo(BigDecimal.ONE) > 0)) {
      session
          .messages()
          .error(
              "power.Efficiency",
              session.places().span(ast),
              "an efficiency is above 0 % and at most 100 %, not " + q);
      return null;
    }
    return q;
  }
}
