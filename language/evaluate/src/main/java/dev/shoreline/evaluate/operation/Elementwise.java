package dev.shoreline.evaluate.operation;

import dev.shoreline.model.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Applies an operation to one value, or to each of many. Unknown values stay unknown without the
 * operation being asked; a poisoned value poisons the whole result.
 */
public final class Elementwise {
  private Elementwise() {}

  /** Two values that belong together, and the instances they are of (empty for single values). */
  public record Pair(String subject, long count, Value left, Value right) {}

  public static Value map(Value value, UnaryOperator<Value> f) {
    if (value instanceof Value.Unknown) {
      return value;
    }
    if (!(value instanceof Value.Many many)) {
      return f.apply(value);
    }
    List<Value.Many.Item> items = new ArrayList<>();
    for (Value.Many.Item item : many.items()) {
      Value result = map(item.value(), f);
      if (Poison.is(result)) {
        return result;
      }
      add(items, item, result);
    }
    return new Value.Many(items);
  }

  /** Adds one result; many results of one item become items of their own. */
  private static void add(List<Value.Many.Item> items, Value.Many.Item of, Value result) {
    if (!(result instanceof Value.Many inner)) {
      items.add(new Value.Many.Item(of.subject(), of.count(), result));
      return;
    }
    for (Value.Many.Item i : inner.items()) {
      String subject =
          i.subject().startsWith(of.subject()) ? i.subject() : of.subject() + " " + i.subject();
      items.add(new Value.Many.Item(subject, Counts.times(of.count(), i.count()), i.value()));
    }
  }

  public static Value zip(Value left, Value right, BinaryOperator<Value> f) {
    if (Poison.is(left) || Poison.is(right)) {
      return Poison.VALUE;
    }
    if (!(left instanceof Value.Many) && !(right instanceof Value.Many)) {
      return known(left, right, f);
    }
    List<Value.Many.Item> items = new ArrayList<>();
    for (Pair p : pairs(left, right)) {
      items.add(new Value.Many.Item(p.subject(), p.count(), known(p.left(), p.right(), f)));
    }
    return new Value.Many(items);
  }

  private static Value known(Value left, Value right, BinaryOperator<Value> f) {
    if (left instanceof Value.Unknown) {
      return left;
    }
    return right instanceof Value.Unknown ? right : f.apply(left, right);
  }

  /** The pairs that an operation on two values works on: one pair for two single values. */
  public static List<Pair> pairs(Value left, Value right) {
    List<Pair> pairs = new ArrayList<>();
    if (left instanceof Value.Many a && right instanceof Value.Many b) {
      Map<String, Value.Many.Item> bySubject = new LinkedHashMap<>();
      b.items().forEach(i -> bySubject.put(i.subject(), i));
      for (Value.Many.Item i : a.items()) {
        Value.Many.Item other = bySubject.get(i.subject());
        if (other == null || a.items().size() != b.items().size()) {
          throw differentSubjects(a, b);
        }
        pairs.add(new Pair(i.subject(), i.count(), i.value(), other.value()));
      }
      if (a.items().isEmpty() && !b.items().isEmpty()) {
        throw differentSubjects(a, b);
      }
    } else if (left instanceof Value.Many a) {
      a.items().forEach(i -> pairs.add(new Pair(i.subject(), i.count(), i.value(), right)));
    } else if (right instanceof Value.Many b) {
      b.items().forEach(i -> pairs.add(new Pair(i.subject(), i.count(), left, i.value())));
    } else {
      pairs.add(new Pair("", 1, left, right));
    }
    return pairs;
  }

  private static Mistake differentSubjects(Value.Many a, Value.Many b) {
    return new Mistake(
        "type.Mismatch",
        "the values of " + subjects(a) + " and the values of " + subjects(b) + " do not pair up",
        "make one value of each first, with sum(...), min(...) or max(...)");
  }

  private static String subjects(Value.Many many) {
    if (many.items().isEmpty()) {
      return "nothing";
    }
    String first = many.items().get(0).subject();
    int more = many.items().size() - 1;
    return more == 0 ? first : first + " and " + more + " more";
  }
}
