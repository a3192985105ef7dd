package dev.shoreline.server.names;

import dev.shoreline.syntax.shoreline.BusDecl;
import dev.shoreline.syntax.shoreline.CoolingDecl;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.DesignMember;
import dev.shoreline.syntax.shoreline.InstanceDecl;
import dev.shoreline.syntax.shoreline.LanesDecl;
import dev.shoreline.syntax.shoreline.LevelDecl;
import dev.shoreline.syntax.shoreline.LinkDecl;
import dev.shoreline.syntax.shoreline.LoopDecl;
import dev.shoreline.syntax.shoreline.PowerDecl;
import dev.shoreline.syntax.shoreline.VariantDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** What can be named inside a design, seen from one of its variants or from what they share. */
public final class Populations {
  private Populations() {}

  /** The design that an element stands in; null outside of designs. */
  public static @Nullable DesignDecl designOf(EObject element) {
    return enclosing(element, DesignDecl.class);
  }

  /** The nearest element of a type around this one, or this one itself. */
  public static <T> @Nullable T enclosing(EObject element, Class<T> type) {
    for (EObject at = element; at != null; at = at.eContainer()) {
      if (type.isInstance(at)) {
        return type.cast(at);
      }
    }
    return null;
  }

  public static List<InstanceDecl> instances(EObject from) {
    return members(from, LevelDecl.class)
        .flatMap(l -> l.getMembers().stream())
        .filter(InstanceDecl.class::isInstance)
        .map(InstanceDecl.class::cast)
        .toList();
  }

  public static List<BusDecl> buses(EObject from) {
    return members(from, PowerDecl.class)
        .flatMap(p -> p.getMembers().stream())
        .filter(BusDecl.class::isInstance)
        .map(BusDecl.class::cast)
        .toList();
  }

  public static List<LoopDecl> loops(EObject from) {
    return members(from, CoolingDecl.class)
        .flatMap(c -> c.getMembers().stream())
        .filter(LoopDecl.class::isInstance)
        .map(LoopDecl.class::cast)
        .toList();
  }

  public static List<LinkDecl> links(EObject from) {
    return members(from, LanesDecl.class).flatMap(l -> l.getLinks().stream()).toList();
  }

  /** The first of a name. */
  public static <T> @Nullable T find(
      List<T> all, @Nullable String name, Function<T, @Nullable String> named) {
    return all.stream()
        .filter(t -> name != null && name.equals(named.apply(t)))
        .findFirst()
        .orElse(null);
  }

  /**
   * Members of one type: from inside a variant its own and the common ones, else the common ones
   * and then those of all variants, since a shared line may mean what every variant adds.
   */
  public static <T extends DesignMember> Stream<T> members(EObject from, Class<T> type) {
    DesignDecl design = designOf(from);
    if (design == null) {
      return Stream.empty();
    }
    VariantDecl own = enclosing(from, VariantDecl.class);
    List<DesignMember> all = new ArrayList<>();
    if (own != null) {
      all.addAll(own.getMembers());
    }
    all.addAll(design.getMembers());
    if (own == null) {
      for (DesignMember member : design.getMembers()) {
        if (member instanceof VariantDecl variant) {
          all.addAll(variant.getMembers());
        }
      }
    }
    return all.stream().filter(type::isInstance).map(type::cast);
  }
}
