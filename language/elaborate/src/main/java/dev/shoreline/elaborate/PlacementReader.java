package dev.shoreline.elaborate;

import dev.shoreline.model.Attribute;
import dev.shoreline.model.Attributes;
import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Part;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.shoreline.InstanceDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a declaration of instances, of a design or within a part. */
final class PlacementReader {
  private final Messages messages;
  private final Places places;
  private final NumberReader numbers;
  private final RangeReader ranges;
  private final ParameterBinder binder;
  private final AttributeReader attributes;
  private final PartReader parts;

  PlacementReader(
      Messages messages,
      Places places,
      NumberReader numbers,
      RangeReader ranges,
      ParameterBinder binder,
      AttributeReader attributes,
      PartReader parts) {
    this.messages = messages;
    this.places = places;
    this.numbers = numbers;
    this.ranges = ranges;
    this.binder = binder;
    this.attributes = attributes;
    this.parts = parts;
  }

  /** The instances; null after a message, or when the part's name was not found. */
  @Nullable Placement read(InstanceDecl ast, NameScope scope) {
    PartDecl type = ast.getType();
    IndexRange range = ast.getIndex() == null ? null : ranges.declared(ast.getIndex(), scope);
    if (ast.getName() == null || type == null) {
      return null;
    }
    Span at = places.span(ast, ShorelinePackage.eINSTANCE.getInstanceDecl_Type());
    PartBody body = parts.body(type, binder.arguments(ast.getArguments(), scope, at));
    if (body == null) {
      return null;
    }
    Part part = body.part();
    Span span = places.name(ast);
    NameScope inner = scope.before(AttributeReader.asNames(part.attributes()));
    Attributes own = attributes.read(ast.getMembers(), part.kind(), ast.getName(), inner, span);
    Attributes all = instantiated(part.attributes(), span).with(own);
    attributes.requireComplete(all, part.kind(), ast.getName(), span);
    boolean rangeFailed = ast.getIndex() != null && range == null;
    Optional<Instance.Arrangement> arrangement = arrangement(ast, rangeFailed ? null : size(range));
    return rangeFailed
        ? null
        : new Placement(
            ast.getName(),
            range,
            body,
            all,
            arrangement,
            places.doc(ast),
            Objects.requireNonNullElse(ast.getFormerly(), ""),
            span);
  }

  private static Attributes instantiated(Attributes ofPart, Span at) {
    return Attributes.of(
        ofPart.all().stream()
            .map(a -> new Attribute(a.name(), a.value(), a.origin().instantiated(at)))
            .toList());
  }

  private static long size(@Nullable IndexRange range) {
    return range == null ? 1 : range.size();
  }

  private Optional<Instance.Arrangement> arrangement(InstanceDecl ast, @Nullable Long count) {
    if (ast.getRows() == null || ast.getColumns() == null) {
      return Optional.empty();
    }
    ShorelinePackage model = ShorelinePackage.eINSTANCE;
    Span span = places.span(ast, model.getInstanceDecl_Rows());
    Long rows = numbers.count(ast.getRows(), span, "a number of rows");
    Long columns =
        numbers.count(
            ast.getColumns(),
            places.span(ast, model.getInstanceDecl_Columns()),
            "a number of columns");
    if (rows == null || columns == null) {
      return Optional.empty();
    }
    BigInteger sites = BigInteger.valueOf(rows).multiply(BigInteger.valueOf(columns));
    if (count != null && sites.compareTo(BigInteger.valueOf(count)) < 0) {
      messages.error(
          "instance.Arrangement",
          span,
          rows
              + " x "
              + columns
              + " are "
              + sites
              + " places, too few for "
              + count
              + " of "
              + ast.getName());
    }
    return Optional.of(new Instance.Arrangement(rows, columns));
  }
}
