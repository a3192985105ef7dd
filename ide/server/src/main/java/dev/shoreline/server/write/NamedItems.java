package dev.shoreline.server.write;

import dev.shoreline.check.Checker;
import dev.shoreline.check.rules.BuiltInRules;
import dev.shoreline.model.Design;
import dev.shoreline.server.names.Populations;
import dev.shoreline.syntax.follow.Option;
import dev.shoreline.syntax.follow.Step;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.InstanceDecl;
import dev.shoreline.syntax.shoreline.LoopDecl;
import dev.shoreline.syntax.shoreline.ParameterDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.VariantDecl;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItemKind;

/** Names that are plain text to the grammar: buses, loops, parameters, rules, packages. */
final class NamedItems {
  private static final List<String> MODULATIONS = List.of("pam4", "nrz");

  private NamedItems() {}

  static void add(Spot spot, Option option, Step slot, Items items) {
    EObject around = element(spot, option);
    switch (slot.rule() + "." + slot.feature()) {
      case "FeedDecl.bus", "BusDecl.parent" -> buses(around, items);
      case "PlateDecl.loop" -> loops(around, items);
      case "Argument.name" -> parameters(spot, option, items);
      case "WaiveDecl.rule" -> rules(spot, items);
      case "Import.name" -> imports(spot, items);
      case "Value.modulation" ->
          MODULATIONS.forEach(
              m -> items.word(m, CompletionItemKind.EnumMember, Items.Rank.BEST, ""));
      case "RuleDecl.severity" ->
          List.of("error", "warning", "note")
              .forEach(s -> items.word(s, CompletionItemKind.EnumMember, Items.Rank.BEST, ""));
      case "LimitDecl.confidence" ->
          List.of("high", "medium", "low", "derived")
              .forEach(s -> items.word(s, CompletionItemKind.EnumMember, Items.Rank.BEST, ""));
      case "SourceDecl.kind" ->
          List.of("normative", "vendor", "measured", "derived", "assumed")
              .forEach(s -> items.word(s, CompletionItemKind.EnumMember, Items.Rank.BEST, ""));
      default -> {}
    }
  }

  private static @org.jspecify.annotations.Nullable EObject element(Spot spot, Option option) {
    return option.steps().stream()
        .filter(s -> s.rule().equals("VariantDecl") || s.rule().equals("DesignDecl"))
        .map(spot::element)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static void buses(@org.jspecify.annotations.Nullable EObject at, Items items) {
    if (at != null) {
      Populations.buses(at).stream()
          .filter(b -> b.getName() != null)
          .forEach(
              b -> items.word(b.getName(), CompletionItemKind.Variable, Items.Rank.BEST, "bus"));
    }
  }

  private static void loops(@org.jspecify.annotations.Nullable EObject at, Items items) {
    if (at != null) {
      Populations.loops(at).stream()
          .map(LoopDecl::getName)
          .filter(java.util.Objects::nonNull)
          .forEach(n -> items.word(n, CompletionItemKind.Variable, Items.Rank.BEST, "loop"));
    }
  }

  private static void parameters(Spot spot, Option option, Items items) {
    for (Step step : option.steps()) {
      EObject owner = step.rule().equals("Argument") ? null : spot.element(step);
      List<ParameterDecl> all = List.of();
      if (owner instanceof InstanceDecl i && i.getType() != null) {
        all = i.getType().getParameters();
      } else if (owner instanceof PartDecl p && p.getType() instanceof PartDecl base) {
        all = base.getParameters();
      } else if (owner instanceof VariantDecl v && v.eContainer() instanceof DesignDecl d) {
        all = d.getParameters();
      }
      if (owner != null) {
        all.stream()
            .filter(p -> p.getName() != null)
            .forEach(
                p ->
                    items.snippet(
                        p.getName(),
                        Items.literal(p.getName()) + " = $1",
                        CompletionItemKind.Variable,
                        Items.Rank.BEST,
                        "parameter"));
        return;
      }
    }
  }

  /** Of the designs that were checked last; a rule that no design meets cannot be waived. */
  private static void rules(Spot spot, Items items) {
    Set<String> ids = new LinkedHashSet<>();
    spot.snapshot()
        .checked()
        .ifPresent(
            checked -> {
              for (var conformance : checked.designs()) {
                Design design = conformance.analysis().design();
                ids.addAll(Checker.ruleIds(design));
              }
            });
    if (ids.isEmpty()) {
      BuiltInRules.all().forEach(r -> ids.add(r.id()));
    }
    String before = written(spot);
    for (String id : ids) {
      if (id.startsWith(before)) {
        items.word(
            id.substring(before.length()), CompletionItemKind.Event, Items.Rank.BEST, "rule");
      }
    }
  }

  private static void imports(Spot spot, Items items) {
    String before = written(spot);
    Set<String> names = new LinkedHashSet<>();
    for (String name : spot.reader().workspace().packages()) {
      if (name.startsWith(before)) {
        names.add(name.substring(before.length()));
      }
    }
    names.forEach(n -> items.word(n, CompletionItemKind.Module, Items.Rank.GOOD, "package"));
    if (!before.isEmpty()) {
      String owner = before.substring(0, before.length() - 1);
      for (String name : spot.reader().workspace().namesIn(owner)) {
        items.word(name, CompletionItemKind.Class, Items.Rank.BEST, owner);
      }
      items.word("*", CompletionItemKind.Keyword, Items.Rank.BEST, "all of " + owner);
    }
  }

  /** What of a dotted name stands before the word that is being written. */
  private static String written(Spot spot) {
    String text = spot.text();
    int at = spot.start();
    while (at > 0 && (Spot.isWordPart(text.charAt(at - 1)) || text.charAt(at - 1) == '.')) {
      at--;
    }
    return text.substring(at, spot.start());
  }
}
