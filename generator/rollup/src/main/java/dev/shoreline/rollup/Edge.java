package dev.shoreline.rollup;

import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Base;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The edges that bandwidth density divides by. Each is a dimension of its own, so that Tb/s per mm
 * of one never compares with Tb/s per mm of another.
 */
enum Edge {
  /** All four sides of every ASIC die: {@code 2 (die-width + die-height)}. */
  DIE(Base.DIE_EDGE) {
    @Override
    Value millimetres(Analysis analysis) {
      return sum(
          analysis,
          "Asic",
          i ->
              Amounts.times(
                  Amounts.plus(Amounts.stated(i, "die-width"), Amounts.stated(i, "die-height")),
                  2));
    }
  },
  /** The {@code edge} that every optical engine takes of its substrate or board. */
  ENGINE(Base.ENGINE_EDGE) {
    @Override
    Value millimetres(Analysis analysis) {
      return sum(analysis, "OpticalEngine", i -> Amounts.stated(i, "edge"));
    }
  },
  /** The width of the panel's opening. */
  PANEL(Base.PANEL_EDGE) {
    @Override
    Value millimetres(Analysis analysis) {
      return analysis.panel().opening();
    }
  };

  private final Base base;

  Edge(Base base) {
    this.base = base;
  }

  Base base() {
    return base;
  }

  abstract Value millimetres(Analysis analysis);

  /** The length with the edge's own dimension (mm*die-edge ...). */
  Value length(Analysis analysis) {
    return Amounts.times(millimetres(analysis), Amounts.of(Quantity.of(1, base.symbol())));
  }

  private static Value sum(Analysis analysis, String kind, Function<Instance, Value> each) {
    List<Value> terms = new ArrayList<>();
    for (Instance i : analysis.design().instancesOf(kind)) {
      terms.add(Amounts.times(each.apply(i), i.total()));
    }
    return terms.isEmpty()
        ? Amounts.unknown("the design has no part of kind " + kind)
        : Amounts.sum(terms, Quantity.of(0, "mm"));
  }
}
