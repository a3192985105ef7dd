package dev.shoreline.check;

import dev.shoreline.model.expr.Expr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All expressions within an expression. */
final class ExprTree {
  private ExprTree() {}

  /** The expression and everything in it, outermost first, left to right; without recursion. */
  static List<Expr> all(Expr root) {
    List<Expr> found = new ArrayList<>();
    Deque<Expr> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Expr e = open.pop();
      found.add(e);
      List<Expr> inner = children(e);
      for (int i = inner.size() - 1; i >= 0; i--) {
        open.push(inner.get(i));
      }
    }
    return found;
  }

  private static List<Expr> children(Expr e) {
    if (e instanceof Expr.Name n) {
      List<Expr> list = some(n.index());
      list.addAll(n.arguments() == null ? List.of() : n.arguments());
      return list;
    }
    if (e instanceof Expr.Member m) {
      List<Expr> list = some(m.of());
      list.addAll(some(m.index()));
      return list;
    }
    if (e instanceof Expr.Operation o) {
      return o.operands();
    }
    if (e instanceof Expr.Comparison c) {
      return List.of(c.left(), c.right());
    }
    if (e instanceof Expr.Within w) {
      return some(w.value(), w.lower(), w.upper());
    }
    if (e instanceof Expr.Negation n) {
      return List.of(n.operand());
    }
    if (e instanceof Expr.Not n) {
      return List.of(n.operand());
    }
    if (e instanceof Expr.Conditional c) {
      return List.of(c.condition(), c.then(), c.otherwise());
    }
    if (e instanceof Expr.Per p) {
      return some(p.operand(), p.amount());
    }
    if (e instanceof Expr.Bounds b) {
      return List.of(b.lower(), b.upper());
    }
    if (e instanceof Expr.Corners c) {
      return some(c.min(), c.typ(), c.max());
    }
    if (e instanceof Expr.Group g) {
      return some(g.count(), g.rate(), g.symbolRate(), g.payload());
    }
    return List.of();
  }

  private static List<Expr> some(Expr.@Nullable Index index) {
    return index == null ? new ArrayList<>() : some(index.lower(), index.upper());
  }

  private static List<Expr> some(@Nullable Expr... expressions) {
    List<Expr> list = new ArrayList<>();
    for (Expr e : expressions) {
      if (e != null) {
        list.add(e);
      }
    }
    return list;
  }
}
