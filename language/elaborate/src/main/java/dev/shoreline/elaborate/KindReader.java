package dev.shoreline.elaborate;

import dev.shoreline.model.AttributeSpec;
import dev.shoreline.model.AttributeType;
import dev.shoreline.model.Kind;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.shoreline.AttributeDecl;
import dev.shoreline.syntax.shoreline.ChoiceType;
import dev.shoreline.syntax.shoreline.DateType;
import dev.shoreline.syntax.shoreline.FlagType;
import dev.shoreline.syntax.shoreline.GroupType;
import dev.shoreline.syntax.shoreline.KindDecl;
import dev.shoreline.syntax.shoreline.MeasureType;
import dev.shoreline.syntax.shoreline.MoneyType;
import dev.shoreline.syntax.shoreline.NumberType;
import dev.shoreline.syntax.shoreline.PartType;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.syntax.shoreline.TextType;
import dev.shoreline.syntax.shoreline.TypeDecl;
import dev.shoreline.units.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads kinds, each once. */
final class KindReader {
  private final Messages messages;
  private final Places places;
  private final NumberReader numbers;
  private final Map<KindDecl, @Nullable Kind> read = new HashMap<>();
  private final Set<String> broken = new HashSet<>();

  KindReader(Messages messages, Places places, NumberReader numbers) {
    this.messages = messages;
    this.places = places;
    this.numbers = numbers;
  }

  /**
   * The kind; null when it, or one that it descends from, has a fault with a message of its own,
   * for then nobody knows which attributes it has.
   */
  @Nullable Kind kind(@Nullable KindDecl ast) {
    if (ast == null || ast.getName() == null) {
      return null;
    }
    if (read.containsKey(ast)) {
      return read.get(ast);
    }
    // The line up to the root is walked by a loop: it may be as long as a file. The linker has cut
    // every circle, leaving a kind whose parent is stated but absent.
    List<KindDecl> line = new ArrayList<>();
    for (KindDecl k = ast; k != null && !read.containsKey(k); k = k.getParent()) {
      line.add(k);
    }
    for (int i = line.size() - 1; i >= 0; i--) {
      KindDecl k = line.get(i);
      Kind parent = k.getParent() == null ? null : read.get(k.getParent());
      boolean orphan =
          parent == null && places.isStated(k, ShorelinePackage.eINSTANCE.getKindDecl_Parent());
      read.put(k, orphan || k.getName() == null ? null : create(k, parent));
    }
    return read.get(ast);
  }

  /** Whether the kind declares an attribute of that name whose type has a fault. */
  boolean isBroken(Kind kind, String attribute) {
    for (Kind k = kind; k != null; k = k.parent()) {
      if (broken.contains(k.qualifiedName() + " " + attribute)) {
        return true;
      }
    }
    return false;
  }

  private Kind create(KindDecl ast, @Nullable Kind parent) {
    List<AttributeSpec> own = new ArrayList<>();
    Kind kind =
        new Kind(places.qualifiedName(ast), ast.getName(), parent, own, "", places.name(ast));
    Set<String> seen = new HashSet<>();
    for (AttributeDecl a : ast.getAttributes()) {
      AttributeType type = a.getName() == null ? null : type(a);
      if (type == null) {
        broken.add(kind.qualifiedName() + " " + a.getName());
        continue;
      }
      String doc = a.getDoc() == null ? places.doc(a) : a.getDoc();
      AttributeSpec spec =
          new AttributeSpec(a.getName(), type, a.isRequired(), doc, places.name(a));
      AttributeSpec inherited = kind.attribute(a.getName()).orElse(null);
      if (inherited != null && !sameType(inherited.type(), type)) {
        messages.add(
            Diagnostic.error(
                    "kind.AttributeType",
                    places.name(a),
                    ast.getName() + " has an attribute " + a.getName() + " of another type already")
                .withRelated(
                    inherited.span(), "it is " + AttributeChecker.expected(inherited.type())));
      } else if (seen.add(a.getName())) {
        own.add(spec);
      }
    }
    return new Kind(kind.qualifiedName(), kind.name(), parent, own, places.doc(ast), kind.span());
  }

  /** A quantity may be declared again in another unit of its dimension. */
  private static boolean sameType(AttributeType a, AttributeType b) {
    return a instanceof AttributeType.Measure m && b instanceof AttributeType.Measure n
        ? m.unit().dimension().equals(n.unit().dimension()) && m.unit().zero() == n.unit().zero()
        : a.equals(b);
  }

  private @Nullable AttributeType type(AttributeDecl a) {
    TypeDecl type = a.getType();
    if (type instanceof TextType) {
      return new AttributeType.Text();
    }
    if (type instanceof FlagType) {
      return new AttributeType.Flag();
    }
    if (type instanceof DateType) {
      return new AttributeType.Date();
    }
    if (type instanceof GroupType) {
      return new AttributeType.Group();
    }
    if (type instanceof NumberType) {
      return new AttributeType.Measure(Unit.ONE);
    }
    if (type instanceof MoneyType) {
      return new AttributeType.Money();
    }
    if (type instanceof ChoiceType c) {
      return new AttributeType.Choice(c.getNames());
    }
    if (type instanceof PartType p) {
      return p.getKind() != null
          ? new AttributeType.PartOf(places.qualifiedName(p.getKind()))
          : null;
    }
    if (type instanceof MeasureType m && m.getUnit() != null) {
      Unit unit =
          numbers.unit(
              m.getUnit(), places.span(m, ShorelinePackage.eINSTANCE.getMeasureType_Unit()));
      return unit == null ? null : new AttributeType.Measure(unit);
    }
    return null;
  }
}
