package dev.shoreline.elaborate;

import dev.shoreline.syntax.shoreline.Assignment;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.DesignMember;
import dev.shoreline.syntax.shoreline.VariantDecl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/**
 * One population of a design: what all its variants share, and what one of them adds.
 *
 * @param variant null for a design without variants
 */
record Population(DesignDecl design, @Nullable VariantDecl variant) {

  /** One for each variant, in the order written; of two of one name the first counts. */
  static List<Population> of(DesignDecl design) {
    List<VariantDecl> variants = variants(design);
    if (variants.isEmpty()) {
      return List.of(new Population(design, null));
    }
    Set<String> names = new HashSet<>();
    return variants.stream()
        .filter(v -> v.getName() != null && names.add(v.getName()))
        .map(v -> new Population(design, v))
        .toList();
  }

  static List<VariantDecl> variants(DesignDecl design) {
    return ofType(design.getMembers(), VariantDecl.class);
  }

  /** The design's name, or {@code Npo102T.Mixed}. */
  String name() {
    return variant == null ? design.getName() : design.getName() + "." + variant.getName();
  }

  /** What a message about this population as a whole points to. */
  EObject declaration() {
    return variant == null ? design : variant;
  }

  /** The members of one type that all variants share. */
  <T extends DesignMember> List<T> common(Class<T> type) {
    return ofType(design.getMembers(), type);
  }

  /** The members of one type that this variant adds. */
  <T extends DesignMember> List<T> own(Class<T> type) {
    return variant == null ? List.of() : ofType(variant.getMembers(), type);
  }

  /** Common members first. */
  <T extends DesignMember> List<T> members(Class<T> type) {
    return Stream.concat(common(type).stream(), own(type).stream()).toList();
  }

  private static <T> List<T> ofType(List<DesignMember> members, Class<T> type) {
    return members.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Common values, each with what a variant states in its place, then what a variant adds. */
  static List<Assignment> merged(List<Assignment> common, List<Assignment> own) {
    Map<String, Assignment> stated = new HashMap<>();
    own.stream().filter(a -> a.getName() != null).forEach(a -> stated.putIfAbsent(a.getName(), a));
    List<Assignment> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Assignment a : common) {
      seen.add(a.getName());
      all.add(stated.getOrDefault(a.getName(), a));
    }
    own.stream().filter(a -> !seen.contains(a.getName())).forEach(all::add);
    return all;
  }
}
