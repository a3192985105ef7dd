package dev.shoreline.check;

import dev.shoreline.model.Limit;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Standard;
import dev.shoreline.model.expr.Expr;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which limits of its standard a rule reads. */
final class LimitsUsed {
  private LimitsUsed() {}

  /** In the order first used; of two limits of one name the later, a section's own, is meant. */
  static List<Limit> of(RuleText rule, Standard standard) {
    List<Expr> roots = new ArrayList<>();
    if (rule.where() != null) {
      roots.add(rule.where());
    }
    roots.addAll(rule.requirements());
    return of(roots, standard);
  }

  static List<Limit> of(List<Expr> roots, Standard standard) {
    Set<Limit> used = new LinkedHashSet<>();
    for (Expr root : roots) {
      for (Expr e : ExprTree.all(root)) {
        if (e instanceof Expr.Name n && n.arguments() == null) {
          Limit found = null;
          for (Limit l : standard.limits()) {
            found = l.name().equals(n.name()) ? l : found;
          }
          if (found != null) {
            used.add(found);
          }
        }
      }
    }
    return List.copyOf(used);
  }
}
