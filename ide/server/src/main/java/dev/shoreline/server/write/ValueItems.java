package dev.shoreline.server.write;

import dev.shoreline.evaluate.function.Function;
import dev.shoreline.evaluate.function.Functions;
import dev.shoreline.rollup.RollUp;
import dev.shoreline.rollup.RollUps;
import dev.shoreline.server.names.Populations;
import dev.shoreline.server.names.Types;
import dev.shoreline.syntax.follow.Option;
import dev.shoreline.syntax.shoreline.AttributeDecl;
import dev.shoreline.syntax.shoreline.ChoiceType;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.FlagType;
import dev.shoreline.syntax.shoreline.GroupType;
import dev.shoreline.syntax.shoreline.InstanceDecl;
import dev.shoreline.syntax.shoreline.LimitDecl;
import dev.shoreline.syntax.shoreline.ParameterDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.PartType;
import dev.shoreline.syntax.shoreline.Profile;
import dev.shoreline.syntax.shoreline.RuleDecl;
import dev.shoreline.syntax.shoreline.StandardMember;
import dev.shoreline.syntax.shoreline.TypeDecl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/** Words that a value may begin with: by the type of the attribute, or any name in a condition. */
final class ValueItems {
  private ValueItems() {}

  /** At the first word of an expression. */
  static void add(Spot spot, Option option, Items items) {
    AttributeDecl attribute = new Owners(spot).attribute(option);
    if (attribute != null) {
      ofType(spot, attribute.getType(), items);
    }
    EObject around = around(spot, option);
    if (around == null) {
      return;
    }
    parameters(around, items);
    if (attribute == null) {
      condition(around, items);
    }
  }

  private static void ofType(Spot spot, TypeDecl type, Items items) {
    if (type instanceof ChoiceType choice) {
      choice
          .getNames()
          .forEach(n -> items.word(n, CompletionItemKind.EnumMember, Items.Rank.BEST, ""));
    } else if (type instanceof FlagType) {
      items.word("true", CompletionItemKind.EnumMember, Items.Rank.BEST, "");
      items.word("false", CompletionItemKind.EnumMember, Items.Rank.BEST, "");
    } else if (type instanceof PartType part) {
      new ReferenceItems(spot, items).parts(part.getKind());
    } else if (type instanceof GroupType) {
      items.snippet(
          "lane group",
          "${1:8} lane x ${2:212.5} Gb/s ${3|pam4,nrz|}",
          CompletionItemKind.Snippet,
          Items.Rank.BEST,
          "count, signalling rate, modulation");
    }
  }

  /** The innermost element that the place stands in. */
  private static @org.jspecify.annotations.Nullable EObject around(Spot spot, Option option) {
    for (var step : option.steps()) {
      EObject element = spot.element(step);
      if (element != null) {
        return element;
      }
    }
    return null;
  }

  private static void parameters(EObject around, Items items) {
    PartDecl part = Populations.enclosing(around, PartDecl.class);
    DesignDecl design = Populations.designOf(around);
    if (part != null) {
      part.getParameters().forEach(p -> parameter(p, items));
    }
    if (design != null) {
      design.getParameters().forEach(p -> parameter(p, items));
    }
  }

  private static void parameter(ParameterDecl parameter, Items items) {
    if (parameter.getName() != null) {
      items.word(parameter.getName(), CompletionItemKind.Variable, Items.Rank.BEST, "parameter");
    }
  }

  private static void condition(EObject around, Items items) {
    RuleDecl rule = Populations.enclosing(around, RuleDecl.class);
    if (rule != null && rule.getVariable() != null) {
      items.word(
          rule.getVariable(),
          CompletionItemKind.Variable,
          Items.Rank.BEST,
          rule.getKind() == null ? "" : rule.getKind().getName());
      limits(rule, items);
    }
    DesignDecl design = Populations.designOf(around);
    if (design != null) {
      for (InstanceDecl instance : Populations.instances(around)) {
        if (instance.getName() != null) {
          items.word(
              instance.getName(),
              CompletionItemKind.Variable,
              Items.Rank.BEST,
              instance.getType() == null ? "" : instance.getType().getName());
        }
      }
    }
    for (RollUp figure : RollUps.ALL) {
      CompletionItem item =
          items.word(figure.name(), CompletionItemKind.Value, Items.Rank.GOOD, "computed");
      Items.document(item, figure.title());
    }
    for (Function function : Functions.ALL) {
      CompletionItem item =
          items.snippet(
              function.name(),
              function.name() + "($1)",
              CompletionItemKind.Function,
              Items.Rank.FAIR,
              function.usage());
      Items.document(item, function.summary());
    }
  }

  private static void limits(RuleDecl rule, Items items) {
    for (EObject at = rule.eContainer(); at instanceof Profile profile; at = at.eContainer()) {
      for (StandardMember member : profile.getMembers()) {
        if (member instanceof LimitDecl limit && limit.getName() != null) {
          items.word(
              limit.getName(),
              CompletionItemKind.Constant,
              Items.Rank.GOOD,
              limit.getText() == null ? "limit" : limit.getText());
        }
      }
    }
  }

  /** Attributes behind a dot. */
  static void members(Spot spot, Items items, EObject of) {
    Types types = new Types(spot.reader());
    EObject typed = of instanceof RuleDecl rule && rule.getKind() != null ? rule.getKind() : of;
    Types.attributes(types.kindOf(typed))
        .values()
        .forEach(
            a ->
                Items.document(
                    items.word(
                        a.getName(), CompletionItemKind.Property, Items.Rank.GOOD, Wants.detail(a)),
                    a.getDoc() == null ? "" : a.getDoc()));
    PartDecl part =
        of instanceof InstanceDecl i ? i.getType() : of instanceof PartDecl p ? p : null;
    if (part != null) {
      contained(part, items);
    }
  }

  static void contained(PartDecl part, Items items) {
    for (PartDecl p : Types.lineage(part)) {
      p.getMembers().stream()
          .filter(InstanceDecl.class::isInstance)
          .map(InstanceDecl.class::cast)
          .filter(i -> i.getName() != null)
          .forEach(
              i ->
                  items.word(
                      i.getName(),
                      CompletionItemKind.Variable,
                      Items.Rank.BEST,
                      i.getType() == null ? "" : i.getType().getName()));
    }
  }
}
