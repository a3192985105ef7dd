package dev.shoreline.server.names;

import dev.shoreline.syntax.SpecReader;
import dev.shoreline.syntax.outline.DeclarationKind;
import dev.shoreline.syntax.outline.Declared;
import dev.shoreline.syntax.shoreline.Assignment;
import dev.shoreline.syntax.shoreline.AttributeDecl;
import dev.shoreline.syntax.shoreline.Classifier;
import dev.shoreline.syntax.shoreline.DesignDecl;
import dev.shoreline.syntax.shoreline.FabricDecl;
import dev.shoreline.syntax.shoreline.InstanceDecl;
import dev.shoreline.syntax.shoreline.KindDecl;
import dev.shoreline.syntax.shoreline.LevelDecl;
import dev.shoreline.syntax.shoreline.LoopDecl;
import dev.shoreline.syntax.shoreline.Member;
import dev.shoreline.syntax.shoreline.ParameterDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.PlateDecl;
import dev.shoreline.syntax.shoreline.VariantDecl;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

/** Kinds of parts and blocks, and what may be stated and found in them. */
public final class Types {
  private static final String KINDS = "std.kinds.";

  private final SpecReader reader;

  public Types(SpecReader reader) {
    this.reader = reader;
  }

  /**
   * A kind that the language itself knows, such as {@code System}; null if the library lacks it.
   */
  public @Nullable KindDecl known(String name) {
    for (Declared declared : reader.workspace().find(KINDS + name)) {
      if (declared.kind() == DeclarationKind.KIND && reader.get(declared) instanceof KindDecl k) {
        return k;
      }
    }
    return null;
  }

  /** The kind whose attributes an element may state in its braces; null for none. */
  public @Nullable KindDecl kindOf(EObject element) {
    if (element instanceof KindDecl kind) {
      return kind;
    } else if (element instanceof PartDecl part) {
      return kindOfPart(part);
    } else if (element instanceof InstanceDecl instance) {
      return instance.getType() == null ? null : kindOfPart(instance.getType());
    } else if (element instanceof LevelDecl level) {
      String name = level.getLevel();
      return name == null || name.isEmpty()
          ? null
          : known(Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Level");
    } else if (element instanceof DesignDecl || element instanceof VariantDecl) {
      return known("System");
    } else if (element instanceof LoopDecl) {
      return known("CoolingLoop");
    } else if (element instanceof PlateDecl) {
      return known("ColdPlate");
    }
    return element instanceof FabricDecl ? known("Fabric") : null;
  }

  private static @Nullable KindDecl kindOfPart(PartDecl part) {
    return lineage(part).stream()
        .map(PartDecl::getType)
        .filter(KindDecl.class::isInstance)
        .map(KindDecl.class::cast)
        .findFirst()
        .orElse(null);
  }

  /** A part and the parts it extends, nearest first; ends where they go in a circle. */
  public static Set<PartDecl> lineage(PartDecl part) {
    Set<PartDecl> all = new LinkedHashSet<>();
    Classifier at = part;
    while (at instanceof PartDecl p && all.add(p)) {
      at = p.getType();
    }
    return all;
  }

  /** A kind and those it descends from, nearest first; ends where they go in a circle. */
  public static Set<KindDecl> lineage(@Nullable KindDecl kind) {
    Set<KindDecl> all = new LinkedHashSet<>();
    for (KindDecl at = kind; at != null && all.add(at); at = at.getParent()) {}
    return all;
  }

  /** All attributes of a kind by name, those of nearer kinds first. */
  public static Map<String, AttributeDecl> attributes(@Nullable KindDecl kind) {
    Map<String, AttributeDecl> all = new LinkedHashMap<>();
    for (KindDecl k : lineage(kind)) {
      for (AttributeDecl a : k.getAttributes()) {
        if (a.getName() != null) {
          all.putIfAbsent(a.getName(), a);
        }
      }
    }
    return all;
  }

  public static @Nullable AttributeDecl attribute(@Nullable KindDecl kind, String name) {
    return attributes(kind).get(name);
  }

  /** Where a part, or one that it extends, states an attribute. */
  public static @Nullable Assignment stated(PartDecl part, String name) {
    return find(part, Assignment.class, name, Assignment::getName);
  }

  /** An instance that a part, or one that it extends, contains. */
  public static @Nullable InstanceDecl contained(PartDecl part, String name) {
    return find(part, InstanceDecl.class, name, InstanceDecl::getName);
  }

  public static @Nullable ParameterDecl parameter(PartDecl part, String name) {
    return named(part.getParameters(), ParameterDecl.class, name, ParameterDecl::getName);
  }

  private static <T extends Member> @Nullable T find(
      PartDecl part, Class<T> type, String name, Function<T, @Nullable String> named) {
    for (PartDecl p : lineage(part)) {
      T found = named(p.getMembers(), type, name, named);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The first of a type and name. */
  static <T> @Nullable T named(
      List<?> all, Class<T> type, String name, Function<T, @Nullable String> named) {
    for (Object o : all) {
      if (type.isInstance(o) && name.equals(named.apply(type.cast(o)))) {
        return type.cast(o);
      }
    }
    return null;
  }
}
