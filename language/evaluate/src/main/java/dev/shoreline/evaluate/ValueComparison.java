package dev.shoreline.evaluate;

import dev.shoreline.evaluate.operation.Descriptions;
import dev.shoreline.evaluate.operation.Mistake;
import dev.shoreline.model.expr.Expr.Relation;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Truth;
import dev.shoreline.model.value.Value;
import java.util.Objects;

/**
 * Compares values that are no quantities: names, texts, truth values, dates, groups, parts,
 * instances.
 */
final class ValueComparison {
  private ValueComparison() {}

  static Judgement judge(Value a, Relation relation, Value b) {
    if (a instanceof Value.Date x && b instanceof Value.Date y) {
      return dates(x, relation, y);
    }
    if (!a.getClass().equals(b.getClass())) {
      throw mismatch(a, b);
    }
    if (relation != Relation.EQUAL && relation != Relation.DIFFERENT) {
      throw new Mistake(
          "type.Mismatch",
          Descriptions.of(a) + " and " + Descriptions.of(b) + " have no order",
          "compare them with == or !=");
    }
    Truth equal = equal(a, b);
    Truth truth = relation == Relation.EQUAL ? equal : equal.not();
    return Judgements.compared(truth, a, relation.symbol(), b, "");
  }

  private static Mistake mismatch(Value a, Value b) {
    String hint = "";
    if (a instanceof Value.Symbol && b instanceof Value.Text t) {
      hint = "write " + t.text() + " without quotes";
    } else if (a instanceof Value.Text && b instanceof Value.Symbol s) {
      hint = "write \"" + s.text() + "\" in quotes";
    } else if (a instanceof Value.Group || b instanceof Value.Group) {
      hint = "name what is meant of the group, for example its `lanes` or its `rate`";
    } else if (a instanceof Value.InstanceRef || b instanceof Value.InstanceRef) {
      hint = "name what is meant of the instance, for example its `power`";
    }
    return new Mistake(
        "type.Mismatch",
        "cannot compare " + Descriptions.of(a) + " and " + Descriptions.of(b),
        hint);
  }

  private static Truth equal(Value a, Value b) {
    if (a instanceof Value.Flag x && b instanceof Value.Flag y) {
      if (x.truth() == Truth.UNKNOWN || y.truth() == Truth.UNKNOWN) {
        return Truth.UNKNOWN;
      }
      boolean marginal = x.truth() == Truth.MARGINAL || y.truth() == Truth.MARGINAL;
      return marginal ? Truth.MARGINAL : truth(x.truth() == y.truth());
    } else if (a instanceof Value.Group x && b instanceof Value.Group y) {
      return truth(same(x.group(), y.group()));
    } else if (a instanceof Value.PartRef x && b instanceof Value.PartRef y) {
      return truth(x.part().qualifiedName().equals(y.part().qualifiedName()));
    } else if (a instanceof Value.KindRef x && b instanceof Value.KindRef y) {
      return truth(x.kind().qualifiedName().equals(y.kind().qualifiedName()));
    } else if (a instanceof Value.InstanceRef x && b instanceof Value.InstanceRef y) {
      return truth(x.instance().equals(y.instance()));
    } else if (a instanceof Value.LinkRef x && b instanceof Value.LinkRef y) {
      return truth(x.link().equals(y.link()));
    }
    return truth(a.text().equals(b.text()));
  }

  /** What lanes are and how many; not where they run. */
  private static boolean same(LaneGroup a, LaneGroup b) {
    return a.count() == b.count()
        && a.unit().equals(b.unit())
        && Objects.equals(a.rate(), b.rate())
        && a.modulation().equals(b.modulation());
  }

  private static Truth truth(boolean b) {
    return b ? Truth.TRUE : Truth.FALSE;
  }

  /** A month is any of its days, so 2026-09 is neither before nor after 2026-09-16. */
  private static Judgement dates(Value.Date a, Relation relation, Value.Date b) {
    int shorter = Math.min(a.text().length(), b.text().length());
    int order = a.text().substring(0, shorter).compareTo(b.text().substring(0, shorter));
    if (order == 0 && a.text().length() != b.text().length()) {
      Value.Date coarse = a.text().length() < b.text().length() ? a : b;
      return Judgements.compared(
          Truth.UNKNOWN, a, relation.symbol(), b, "the day of " + coarse.text() + " is not stated");
    }
    boolean holds =
        switch (relation) {
          case EQUAL -> order == 0;
          case DIFFERENT -> order != 0;
          case AT_MOST -> order <= 0;
          case AT_LEAST -> order >= 0;
          case BELOW -> order < 0;
          case ABOVE -> order > 0;
        };
    return Judgements.compared(truth(holds), a, relation.symbol(), b, "");
  }
}
