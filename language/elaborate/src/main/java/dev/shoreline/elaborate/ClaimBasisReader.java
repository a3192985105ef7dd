package dev.shoreline.elaborate;

import dev.shoreline.model.claim.ClaimBasis;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what a claimed figure is for. */
final class ClaimBasisReader {
  private final Session session;
  private final NameScope scope;

  ClaimBasisReader(Session session, NameScope scope) {
    this.session = session;
    this.scope = scope;
  }

  /** The basis; null for a total, and after a message. */
  @Nullable ClaimBasis read(Expr.@Nullable Per per) {
    if (per == null) {
      return null;
    }
    Unit unit = per.unit();
    if (unit != null) {
      Quantity one = Quantity.of(Interval.exact(BigDecimal.ONE), unit);
      return new ClaimBasis(one, unit.symbol().replace("*", " of "));
    }
    if (per.amount() == null
        || !(session.computation().value(per.amount(), scope) instanceof Value.Number n)) {
      return null;
    }
    if (n.quantity().equals(n.quantity().negate())) {
      refuse(per.amount().span(), n.text());
      return null;
    }
    return new ClaimBasis(n.quantity(), n.text());
  }

  private void refuse(Span at, String nothing) {
    session.messages().error("claim.Basis", at, "a figure per " + nothing + " says nothing");
  }
}
