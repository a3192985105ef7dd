package dev.shoreline.rollup.amount;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.Instance;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.QuantityException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic on values that may be unknown. What is unknown stays so, with the reasons of all
 * operands; an operation without meaning (a division by zero, two currencies) makes the result
 * unknown with that reason. Nothing here throws for bad data.
 */
public final class Amounts {
  /** Bounds the length of a reason, whatever the size of the design. */
  private static final int REASONS_SHOWN = 4;

  private static final String MORE = "and more";
  private static final String SEPARATOR = "; ";

  private Amounts() {}

  public static Value of(@Nullable Quantity q) {
    return q == null || q.base().isEmpty()
        ? unknown("no bound of it is stated")
        : new Value.Number(q);
  }

  public static Value.Unknown unknown(String reason) {
    return new Value.Unknown(reason);
  }

  /**
   * The number an instance states, or unknown with the words {@code xpo[1..16] has no power
   * stated}.
   */
  public static Value stated(Instance instance, String attribute) {
    return stated(instance.path(), instance.attributes(), attribute);
  }

  /** The number that {@code owner} states among {@code attributes}, else unknown. */
  public static Value stated(String owner, Attributes attributes, String attribute) {
    return attributes
        .quantity(attribute)
        .filter(q -> !q.base().isEmpty())
        .<Value>map(Value.Number::new)
        .orElseGet(() -> notStated(owner, attribute));
  }

  public static Value.Unknown notStated(String owner, String attribute) {
    return unknown(owner + " has no " + attribute + " stated");
  }

  public static Optional<Quantity> quantity(Value value) {
    return value instanceof Value.Number n ? Optional.of(n.quantity()) : Optional.empty();
  }

  public static boolean isUnknown(Value value) {
    return value instanceof Value.Unknown;
  }

  public static Value plus(Value a, Value b) {
    return combine(a, b, Quantity::plus);
  }

  public static Value minus(Value a, Value b) {
    return combine(a, b, Quantity::minus);
  }

  public static Value times(Value a, Value b) {
    return combine(a, b, Quantity::times);
  }

  public static Value times(Value a, long count) {
    return map(a, q -> q.times(Quantity.number(count)));
  }

  public static Value over(Value a, Value b) {
    return combine(a, b, Quantity::over);
  }

  public static Value least(Value a, Value b) {
    return combine(a, b, Quantity::least);
  }

  public static Value greatest(Value a, Value b) {
    return combine(a, b, Quantity::greatest);
  }

  /** Shown in {@code unit}; unknown when it is of another dimension. */
  public static Value in(Value a, String unit) {
    return map(a, q -> q.in(unit));
  }

  /** Shown in the unit of its dimension that suits its size. */
  public static Value tidy(Value a) {
    return map(a, Quantity::inPreferredUnit);
  }

  /** The sum; {@code zero} (with the unit to show it in) when there is nothing to add. */
  public static Value sum(List<Value> terms, Quantity zero) {
    Set<String> reasons = new LinkedHashSet<>();
    Value total = Amounts.of(zero);
    for (Value term : terms) {
      if (term instanceof Value.Number) {
        total = plus(total, term);
      } else {
        addReasons(reasons, reason(term));
      }
    }
    if (total instanceof Value.Unknown u) {
      addReasons(reasons, u.reason());
    }
    return reasons.isEmpty() ? total : unknown(join(reasons));
  }

  public static Value map(Value a, UnaryOperator<Quantity> f) {
    if (!(a instanceof Value.Number n)) {
      return unknown(reason(a));
    }
    try {
      return of(f.apply(n.quantity()));
    } catch (QuantityException e) {
      return unknown(String.valueOf(e.getMessage()));
    }
  }

  private static Value combine(Value a, Value b, BinaryOperator<Quantity> f) {
    if (a instanceof Value.Number x && b instanceof Value.Number y) {
      return map(x, q -> f.apply(q, y.quantity()));
    }
    Set<String> reasons = new LinkedHashSet<>();
    for (Value v : new Value[] {a, b}) {
      if (!(v instanceof Value.Number)) {
        addReasons(reasons, reason(v));
      }
    }
    return unknown(join(reasons));
  }

  /** Why {@code value} is not a number. */
  public static String reason(Value value) {
    return value instanceof Value.Unknown u ? u.reason() : value.text() + " is not a number";
  }

  private static void addReasons(Set<String> to, @Nullable String reasons) {
    if (reasons != null) {
      to.addAll(List.of(reasons.split(SEPARATOR)));
    }
  }

  private static String join(Set<String> reasons) {
    List<String> shown = new ArrayList<>(reasons);
    boolean more = shown.remove(MORE) || shown.size() > REASONS_SHOWN;
    List<String> first = new ArrayList<>(shown.subList(0, Math.min(shown.size(), REASONS_SHOWN)));
    if (more) {
      first.add(MORE);
    }
    return String.join(SEPARATOR, first);
  }
}
