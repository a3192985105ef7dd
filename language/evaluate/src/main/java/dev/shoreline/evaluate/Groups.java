package dev.shoreline.evaluate;

import dev.shoreline.evaluate.operation.Arithmetic;
import dev.shoreline.evaluate.operation.Mistake;
import dev.shoreline.evaluate.operation.Poison;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Units;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the values of group expressions: {@code 64 lane x 212.5 Gb/s pam4 on smf}. */
final class Groups {
  private final Evaluation evaluation;

  Groups(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  Value value(Expr.Group g) {
    Value count = evaluation.value(g.count());
    Value rate = optional(g.rate());
    Value symbolRate = optional(g.symbolRate());
    Value payload = optional(g.payload());
    for (Value v : new @Nullable Value[] {count, rate, symbolRate, payload}) {
      if (v != null && Poison.is(v)) {
        return Poison.VALUE;
      }
    }
    if (count instanceof Value.Unknown) {
      return count;
    }
    return new Value.Group(
        LaneGroups.of(
            Arithmetic.quantity(count, "a group"),
            exact(rate, "Gb/s", "the rate of a lane"),
            g.modulation(),
            exact(symbolRate, "GBd", "the symbol rate of a lane"),
            exact(payload, "Gb/s", "the payload of a lane"),
            g.medium(),
            g.protocol()));
  }

  private @Nullable Value optional(@Nullable Expr e) {
    return e == null ? null : evaluation.value(e);
  }

  private static @Nullable Quantity exact(@Nullable Value v, String unit, String what) {
    if (v == null || v instanceof Value.Unknown) {
      return null;
    }
    Quantity q = Arithmetic.quantity(v, what);
    if (!q.sameKind(Quantity.of(1, unit))) {
      throw new Mistake("units.Mismatch", what + " is given in " + unit + "; this is " + q, "");
    }
    if (q.base().min() == null || q.base().min().signum() <= 0) {
      throw new Mistake("value.Bounds", what + " is above zero; this is " + q, "");
    }
    return q;
  }

  /** What a group counts. */
  static String unit(Quantity count) {
    for (String unit : List.of("lane", "laser", "fiber")) {
      if (count.dimension().equals(Units.of(unit).dimension())) {
        return unit;
      }
    }
    throw new Mistake(
        "units.Mismatch",
        "a group counts lanes, lasers or fibers; this is " + count,
        "write for example `8 lane x ...`");
  }

  static LaneGroup checked(LaneGroup g) {
    Quantity rate = g.rate();
    Quantity payload = g.payload();
    if (rate != null
        && payload != null
        && payload.base().max() != null
        && rate.base().min() != null
        && payload.base().max().compareTo(rate.base().min()) > 0) {
      throw new Mistake(
          "value.Bounds",
          "a lane of " + rate + " cannot carry " + payload,
          "the payload is at most the rate");
    }
    return g;
  }
}
