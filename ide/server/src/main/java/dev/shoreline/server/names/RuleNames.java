package dev.shoreline.server.names;

import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.outline.DeclarationKind;
import dev.shoreline.syntax.outline.Declared;
import dev.shoreline.syntax.shoreline.Profile;
import dev.shoreline.syntax.shoreline.RequireDecl;
import dev.shoreline.syntax.shoreline.RuleDecl;
import dev.shoreline.syntax.shoreline.WaiveDecl;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Leads from the id of a rule to where it is written: {@code XpoMsa.module-power}. */
public final class RuleNames {
  private final SpecReader reader;

  public RuleNames(SpecReader reader) {
    this.reader = reader;
  }

  /** A rule of a standard, of any package; empty for the built-in ones. */
  public Optional<RuleDecl> find(String id) {
    int dot = id.lastIndexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String owner = id.substring(0, dot);
    String name = id.substring(dot + 1);
    for (Declared declared :
        reader.workspace().findAnywhere(owner.substring(owner.lastIndexOf('.') + 1))) {
      boolean holdsRules =
          declared.kind() == DeclarationKind.STANDARD || declared.kind() == DeclarationKind.SECTION;
      if (holdsRules
          && declared.name().equals(owner)
          && reader.get(declared) instanceof Profile profile) {
        RuleDecl rule = Types.named(profile.getMembers(), RuleDecl.class, name, RuleDecl::getName);
        if (rule != null) {
          return Optional.of(rule);
        }
      }
    }
    return Optional.empty();
  }

  /** The rule or requirement that a waiver names. */
  Optional<EObject> find(WaiveDecl waiver) {
    String id = waiver.getRule();
    if (id == null) {
      return Optional.empty();
    }
    Optional<RuleDecl> rule = find(id);
    if (rule.isPresent()) {
      return rule.map(r -> r);
    }
    String name = id.substring(id.lastIndexOf('.') + 1);
    return Populations.members(waiver, RequireDecl.class)
        .filter(r -> name.equals(r.getName()))
        .map(r -> (EObject) r)
        .findFirst();
  }
}
