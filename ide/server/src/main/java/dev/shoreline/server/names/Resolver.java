package dev.shoreline.server.names;

import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.shoreline.Assignment;
import dev.shoreline.syntax.shoreline.AttributeDecl;
import dev.shoreline.syntax.shoreline.Declaration;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.InstanceDecl;
import dev.shoreline.syntax.shoreline.KindDecl;
import dev.shoreline.syntax.shoreline.LimitDecl;
import dev.shoreline.syntax.shoreline.MemberRef;
import dev.shoreline.syntax.shoreline.NameRef;
import dev.shoreline.syntax.shoreline.ParameterDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.PlateDecl;
import dev.shoreline.syntax.shoreline.Profile;
import dev.shoreline.syntax.shoreline.RuleDecl;
import dev.shoreline.syntax.shoreline.SelectionDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.syntax.shoreline.SpecFile;
import dev.shoreline.syntax.shoreline.StandardMember;
import dev.shoreline.syntax.shoreline.StepDecl;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * Finds what names inside expressions and selections stand for, by the rules of the language but
 * without computing anything. What only evaluation could tell (roll-ups, words of a choice) is
 * null.
 */
final class Resolver {
  private final SpecReader reader;
  private final Types types;

  Resolver(SpecReader reader) {
    this.reader = reader;
    this.types = new Types(reader);
  }

  Types types() {
    return types;
  }

  /** An attribute by its name inside the braces of an element. */
  @Nullable Found attribute(EObject owner, String name, @Nullable EObject stated) {
    AttributeDecl declared = Types.attribute(types.kindOf(owner), name);
    return declared == null ? null : new Found(Symbol.of(declared), stated);
  }

  /** A step of a selection: an instance, one contained in the step before, or its lanes. */
  @Nullable Found step(SelectionDecl selection, StepDecl step) {
    int at = selection.getSteps().indexOf(step);
    if (step.getName() == null) {
      return null;
    }
    if (at == 0) {
      InstanceDecl instance =
          Populations.find(Populations.instances(selection), step.getName(), InstanceDecl::getName);
      return instance == null ? null : Found.of(instance);
    }
    Found before = step(selection, selection.getSteps().get(at - 1));
    return before == null ? null : member(before, step.getName());
  }

  /** The first name of an expression. */
  @Nullable Found name(NameRef ref) {
    String name = ref.getName();
    if (name == null || ref.isCall()) {
      return null;
    }
    for (EObject at = ref.eContainer(); at != null; at = at.eContainer()) {
      Found found = within(at, ref, name);
      if (found != null) {
        return found;
      }
    }
    return declared(ref, name);
  }

  private @Nullable Found within(EObject at, NameRef ref, String name) {
    if (at instanceof RuleDecl rule) {
      return name.equals(rule.getVariable()) ? new Found(Symbol.variable(rule), null) : null;
    } else if (at instanceof Profile profile) {
      LimitDecl limit = limit(profile.getMembers(), name);
      return limit == null ? null : Found.of(limit);
    } else if (at instanceof InstanceDecl instance) {
      Assignment own = assignment(instance.getMembers(), name, ref);
      return own == null ? null : attribute(instance, name, own);
    } else if (at instanceof PlateDecl plate) {
      Assignment own = assignment(plate.getMembers(), name, ref);
      return own == null ? null : attribute(plate, name, own);
    } else if (at instanceof PartDecl part) {
      return inPart(part, ref, name);
    }
    return at instanceof DesignDecl design ? inDesign(design, ref, name) : null;
  }

  private @Nullable Found inPart(PartDecl part, NameRef ref, String name) {
    ParameterDecl parameter = Types.parameter(part, name);
    if (parameter != null) {
      return Found.of(parameter);
    }
    InstanceDecl contained = Types.contained(part, name);
    if (contained != null) {
      return Found.of(contained);
    }
    Assignment own = Types.stated(part, name);
    boolean itself = own != null && Populations.enclosing(ref, Assignment.class) == own;
    return own == null || itself ? null : attribute(part, name, own);
  }

  private @Nullable Found inDesign(DesignDecl design, NameRef ref, String name) {
    ParameterDecl parameter =
        Populations.find(design.getParameters(), name, ParameterDecl::getName);
    if (parameter != null) {
      return Found.of(parameter);
    }
    InstanceDecl instance =
        Populations.find(Populations.instances(ref), name, InstanceDecl::getName);
    if (instance != null) {
      return Found.of(instance);
    }
    Assignment fact =
        Populations.members(ref, Assignment.class)
            .filter(a -> name.equals(a.getName()))
            .findFirst()
            .orElse(null);
    boolean itself = fact != null && Populations.enclosing(ref, Assignment.class) == fact;
    return fact == null || itself ? null : attribute(design, name, fact);
  }

  /** A part that stands as a value. */
  private @Nullable Found declared(EObject at, String name) {
    SpecFile file = Populations.enclosing(at, SpecFile.class);
    if (file == null) {
      return null;
    }
    Declaration part = reader.resolve(file, name, ShorelinePackage.Literals.PART_DECL).orElse(null);
    return part == null ? null : Found.of(part);
  }

  /** What stands behind a dot. */
  @Nullable Found member(MemberRef ref) {
    Found of = null;
    if (ref.getOf() instanceof NameRef name) {
      of = name(name);
    } else if (ref.getOf() instanceof MemberRef member) {
      of = member(member);
    }
    return of == null || ref.getName() == null ? null : member(of, ref.getName());
  }

  private @Nullable Found member(Found of, String name) {
    EObject element = of.symbol().element();
    if (element instanceof RuleDecl rule) {
      KindDecl kind = rule.getKind();
      return kind == null ? null : attribute(kind, name, null);
    }
    PartDecl part = null;
    if (element instanceof InstanceDecl instance) {
      Assignment own = assignment(instance.getMembers(), name, null);
      if (own != null) {
        return attribute(instance, name, own);
      }
      part = instance.getType();
    } else if (element instanceof PartDecl p) {
      part = p;
    } else if (of.stated() instanceof Assignment a && a.getValue() instanceof NameRef value) {
      Found meant = name(value);
      part = meant != null && meant.symbol().element() instanceof PartDecl p ? p : null;
    }
    if (part == null) {
      return null;
    }
    InstanceDecl contained = Types.contained(part, name);
    return contained != null
        ? Found.of(contained)
        : attribute(part, name, Types.stated(part, name));
  }

  /** The limit of a standard that a line of an overlay or an alternative names. */
  static @Nullable LimitDecl limit(List<? extends StandardMember> members, @Nullable String name) {
    return name == null ? null : Types.named(members, LimitDecl.class, name, LimitDecl::getName);
  }

  private static @Nullable Assignment assignment(
      List<?> members, String name, @Nullable EObject apartFrom) {
    Assignment own = Types.named(members, Assignment.class, name, Assignment::getName);
    boolean itself =
        own != null
            && apartFrom != null
            && Populations.enclosing(apartFrom, Assignment.class) == own;
    return itself ? null : own;
  }
}
