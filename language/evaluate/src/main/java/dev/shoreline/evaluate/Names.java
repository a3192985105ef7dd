package dev.shoreline.evaluate;

import dev.shoreline.evaluate.function.Function;
import dev.shoreline.evaluate.function.Functions;
import dev.shoreline.evaluate.operation.Arithmetic;
import dev.shoreline.evaluate.operation.Choice;
import dev.shoreline.evaluate.operation.Descriptions;
import dev.shoreline.evaluate.operation.Elementwise;
import dev.shoreline.evaluate.operation.Mistake;
import dev.shoreline.evaluate.operation.Poison;
import dev.shoreline.evaluate.operation.Selecting;
import dev.shoreline.model.IndexRange;
import dev.shoreline.model.expr.Expr;
import dev.shoreline.model.message.Nearest;
import dev.shoreline.model.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a chain of names means: the longest dotted name that is known, then members of it. */
final class Names {
  /** No qualified name has more segments; members beyond are looked up one by one. */
  private static final int LONGEST_NAME = 12;

  private static final int MEMBERS_SHOWN = 8;

  private final Evaluation evaluation;

  Names(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  private Scope scope() {
    return evaluation.scope();
  }

  /** A name without arguments, or a member of anything. */
  Value resolve(Expr e) {
    Deque<Expr.Member> members = new ArrayDeque<>();
    Expr base = e;
    while (base instanceof Expr.Member m) {
      members.push(m);
      base = m.of();
    }
    Value value =
        base instanceof Expr.Name n && n.arguments() == null
            ? named(n, members)
            : evaluation.value(base);
    for (Expr.Member m : members) {
      if (Poison.is(value)) {
        return value;
      }
      value = Selecting.member(member(value, m), m.name(), choice(m.index()));
    }
    return value;
  }

  /** Takes from {@code members} those that are part of the name. */
  private Value named(Expr.Name base, Deque<Expr.Member> members) {
    List<String> dotted = new ArrayList<>(List.of(base.name()));
    List<Expr.Member> used = new ArrayList<>();
    Expr.Index index = base.index();
    for (Expr.Member m : members) {
      if (index != null || dotted.size() == LONGEST_NAME) {
        break;
      }
      dotted.add(dotted.get(dotted.size() - 1) + "." + m.name());
      used.add(m);
      index = m.index();
    }
    for (int k = dotted.size() - 1; k >= 0; k--) {
      Value value = scope().name(dotted.get(k));
      if (value != null) {
        for (int i = 0; i < k; i++) {
          members.pop();
        }
        Expr.Index own = k == 0 ? base.index() : used.get(k - 1).index();
        return Selecting.named(value, dotted.get(k), choice(own));
      }
    }
    throw unknown(base.name(), dotted.get(dotted.size() - 1));
  }

  private Mistake unknown(String first, String whole) {
    List<String> candidates = scope().candidates();
    boolean prefix = candidates.stream().anyMatch(c -> c.startsWith(first + "."));
    String name = prefix ? whole : first;
    Function function = Functions.find(name);
    if (function != null) {
      String hint = "write it as in " + function.usage();
      return new Mistake("name.Unknown", "`" + name + "` is a function", hint);
    }
    return new Mistake(
        "name.Unknown", "nothing is called `" + name + "` here", Nearest.hint(name, candidates));
  }

  private Value member(Value of, Expr.Member m) {
    return Elementwise.map(
        of,
        v -> {
          Value own = OwnMembers.of(v, m.name(), m.of());
          Value found = own != null ? own : scope().member(v, m.name());
          if (found == null) {
            throw noMember(v, m);
          }
          return found;
        });
  }

  private Mistake noMember(Value v, Expr.Member m) {
    List<String> members = new ArrayList<>(OwnMembers.names(v));
    members.addAll(scope().members(v));
    // power.optcis: the figure `power` has no such member, but `power.optics` is a figure of its
    // own.
    String prefix = ExprText.of(m.of()) + ".";
    for (String c : scope().candidates()) {
      if (c.startsWith(prefix)) {
        members.add(c.substring(prefix.length()));
      }
    }
    String hint = Nearest.hint(m.name(), members);
    if (hint.isEmpty() && !members.isEmpty()) {
      List<String> sorted = members.stream().distinct().sorted().toList();
      boolean all = sorted.size() <= MEMBERS_SHOWN;
      hint =
          "it has "
              + String.join(", ", sorted.subList(0, Math.min(sorted.size(), MEMBERS_SHOWN)))
              + (all ? "" : " and " + (sorted.size() - MEMBERS_SHOWN) + " more");
    }
    return new Mistake("member.Unknown", Descriptions.of(v) + " has no `" + m.name() + "`", hint);
  }

  /** {@code all(OpticalEngine)}, which the scope knows under exactly that name. */
  Value all(List<Expr> arguments) {
    if (arguments.size() != 1 || !isPath(arguments.get(0))) {
      throw new Mistake(
          "function.Arguments",
          "`all` takes the name of one kind",
          "write it as in all(OpticalEngine)");
    }
    String kind = ExprText.of(arguments.get(0));
    Value value = scope().name("all(" + kind + ")");
    if (value == null) {
      List<String> kinds =
          scope().candidates().stream()
              .filter(c -> c.startsWith("all(") && c.endsWith(")"))
              .map(c -> c.substring(4, c.length() - 1))
              .toList();
      throw new Mistake(
          "name.Unknown", "no kind is called `" + kind + "`", Nearest.hint(kind, kinds));
    }
    return value;
  }

  /** A plain dotted name. */
  private static boolean isPath(Expr e) {
    Expr base = e;
    while (base instanceof Expr.Member m && m.index() == null) {
      base = m.of();
    }
    return base instanceof Expr.Name n && n.index() == null && n.arguments() == null;
  }

  private @Nullable Choice choice(Expr.@Nullable Index index) {
    if (index == null) {
      return null;
    }
    if (index.lower() == null) {
      return Choice.ALL;
    }
    long lower = whole(index.lower());
    long upper = index.upper() == null ? lower : whole(index.upper());
    if (lower > upper) {
      throw new Mistake(
          "value.Bounds",
          "index " + lower + ".." + upper + " runs backwards",
          "write [" + upper + ".." + lower + "]");
    }
    return new Choice(new IndexRange(lower, upper));
  }

  private long whole(Expr e) {
    Value v = evaluation.value(e);
    if (Poison.is(v)) {
      throw Mistake.REPORTED;
    }
    if (v instanceof Value.Unknown u) {
      throw new Mistake("value.Bounds", "this index is not known: " + u.reason(), "");
    }
    return Arithmetic.quantity(v, "an index").toLong();
  }
}
