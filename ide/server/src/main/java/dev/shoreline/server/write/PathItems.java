package dev.shoreline.server.write;

import dev.shoreline.server.names.Populations;
import dev.shoreline.server.names.Types;
import dev.shoreline.syntax.follow.Option;
import dev.shoreline.syntax.follow.Step;
import dev.shoreline.syntax.shoreline.AttributeDecl;
import dev.shoreline.syntax.shoreline.GroupType;
import dev.shoreline.syntax.shoreline.InstanceDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.RuleDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItemKind;
import org.jspecify.annotations.Nullable;

/** Steps of selections such as {@code tray[1..2].oe[*].host}, and members behind a dot. */
final class PathItems {
  private final Spot spot;
  private final Items items;

  PathItems(Spot spot, Items items) {
    this.spot = spot;
    this.items = items;
  }

  /** In a selection, where a path is written along what the design holds. */
  void selection(Option option) {
    EObject design = design(option);
    if (design == null) {
      return;
    }
    List<String> before = before();
    if (before.isEmpty()) {
      for (InstanceDecl instance : Populations.instances(design)) {
        if (instance.getName() != null) {
          String many = instance.getIndex() == null ? "" : "[*]";
          items.word(
              instance.getName() + many,
              CompletionItemKind.Variable,
              Items.Rank.BEST,
              instance.getType() == null ? "" : instance.getType().getName());
        }
      }
      return;
    }
    if (walk(design, before) instanceof InstanceDecl at && at.getType() != null) {
      ValueItems.contained(at.getType(), items);
      groups(at.getType());
    }
  }

  private void groups(PartDecl part) {
    for (AttributeDecl a : Types.attributes(new Types(spot.reader()).kindOf(part)).values()) {
      if (a.getType() instanceof GroupType && Types.stated(part, a.getName()) != null) {
        items.word(a.getName(), CompletionItemKind.Property, Items.Rank.BEST, "lanes");
      }
    }
  }

  /** Behind a dot in an expression. */
  void member(Option option) {
    List<String> before = before();
    EObject from = innermost(option);
    if (!before.isEmpty() && from != null) {
      EObject at = walk(from, before);
      if (at != null) {
        ValueItems.members(spot, items, at);
      }
      figures(String.join(".", before) + ".");
    }
  }

  /** Computed figures have dots in their names. */
  private void figures(String written) {
    dev.shoreline.rollup.RollUps.ALL.stream()
        .filter(r -> r.name().startsWith(written))
        .forEach(
            r ->
                Items.document(
                    items.word(
                        r.name().substring(written.length()),
                        CompletionItemKind.Value,
                        Items.Rank.BEST,
                        "computed"),
                    r.title()));
  }

  private @Nullable EObject walk(EObject from, List<String> names) {
    EObject at = first(from, names.get(0));
    for (String name : names.subList(1, names.size())) {
      PartDecl part =
          at instanceof InstanceDecl i ? i.getType() : at instanceof PartDecl p ? p : null;
      at = part == null ? null : Types.contained(part, name);
    }
    return at;
  }

  private @Nullable EObject first(EObject from, String name) {
    RuleDecl rule = Populations.enclosing(from, RuleDecl.class);
    if (rule != null && name.equals(rule.getVariable())) {
      return rule;
    }
    PartDecl part = Populations.enclosing(from, PartDecl.class);
    if (part != null && Types.contained(part, name) != null) {
      return Types.contained(part, name);
    }
    InstanceDecl instance =
        Populations.find(Populations.instances(from), name, InstanceDecl::getName);
    return instance != null
        ? instance
        : spot.reader()
            .resolve(spot.parsed().ast(), name, ShorelinePackage.Literals.PART_DECL)
            .orElse(null);
  }

  /** The names before the last dot, without their indices. */
  private List<String> before() {
    String text = spot.text();
    java.util.ArrayList<String> names = new java.util.ArrayList<>();
    int at = spot.start();
    while (at > 0 && text.charAt(at - 1) == '.') {
      at--;
      if (at > 0 && text.charAt(at - 1) == ']') {
        int open = text.lastIndexOf('[', at - 1);
        at = Math.max(open, 0);
      }
      int end = at;
      while (at > 0 && Spot.isWordPart(text.charAt(at - 1))) {
        at--;
      }
      if (end == at) {
        return List.of();
      }
      names.add(0, text.substring(at, end));
    }
    return names;
  }

  private @Nullable EObject design(Option option) {
    Optional<Step> step = option.within("VariantDecl");
    step = step.isPresent() ? step : option.within("DesignDecl");
    return step.map(spot::element).orElse(null);
  }

  private @Nullable EObject innermost(Option option) {
    for (Step step : option.steps()) {
      EObject element = spot.element(step);
      if (element != null) {
        return element;
      }
    }
    return null;
  }
}
