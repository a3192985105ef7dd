package dev.shoreline.elaborate;

import dev.shoreline.model.Attribute;
import dev.shoreline.model.AttributeSpec;
import dev.shoreline.model.Attributes;
import dev.shoreline.model.Kind;
import dev.shoreline.model.Origin;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.Assignment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the values that one element states, against the kind that declares its attributes. Of two
 * for one attribute the first counts; the linker has said so.
 */
final class AttributeReader {
  private final Messages messages;
  private final Places places;
  private final KindReader kinds;
  private final ValueReader values;
  private final SourceReader sources;

  AttributeReader(
      Messages messages,
      Places places,
      KindReader kinds,
      ValueReader values,
      SourceReader sources) {
    this.messages = messages;
    this.places = places;
    this.kinds = kinds;
    this.values = values;
    this.sources = sources;
  }

  /**
   * @param owner as a reader calls it: the name of a part, the path of an instance
   * @param scope what is farther than the attributes stated here
   * @param instantiatedAt the instance that carries the values; {@link Span#NONE} on a part
   */
  Attributes read(
      List<Assignment> assignments, Kind kind, String owner, NameScope scope, Span instantiatedAt) {
    Map<String, Value> stated = new LinkedHashMap<>();
    NameScope inner = scope.within(stated);
    List<Attribute> attributes = new ArrayList<>();
    for (Assignment a : assignments) {
      if (a.getName() == null || a.getValue() == null || stated.containsKey(a.getName())) {
        continue;
      }
      Span at = places.name(a);
      AttributeSpec spec = kind.attribute(a.getName()).orElse(null);
      if (spec == null) {
        if (!kinds.isBroken(kind, a.getName())) {
          refuseName(a.getName(), kind, at);
        }
        continue;
      }
      Value value = values.read(a.getValue(), spec.type(), a.getName(), owner, inner);
      stated.put(a.getName(), value);
      Origin origin =
          new Origin(
              places.span(a.getValue()),
              spec.span(),
              instantiatedAt,
              sources.provenance(a.getProvenance()));
      attributes.add(new Attribute(a.getName(), value, origin));
    }
    return Attributes.of(attributes);
  }

  /** Says which attributes that the kind requires nobody has stated. */
  void requireComplete(Attributes attributes, Kind kind, String owner, Span span) {
    for (AttributeSpec spec : kind.attributes()) {
      if (spec.required() && attributes.find(spec.name()).isEmpty()) {
        messages.add(
            Diagnostic.error(
                    "attribute.Required",
                    span,
                    owner
                        + " does not state "
                        + spec.name()
                        + ", which every "
                        + kind.name()
                        + " needs")
                .withRelated(spec.span(), "required here")
                .withHint("write `" + spec.name() + "` with its value, or with `unknown`"));
      }
    }
  }

  private void refuseName(String name, Kind kind, Span at) {
    List<String> known = kind.attributes().stream().map(AttributeSpec::name).distinct().toList();
    Diagnostic message =
        Diagnostic.error("attribute.NoSuch", at, kind.name() + " has no attribute `" + name + "`")
            .withHint(Suggestion.hint(name, known, "attributes"));
    messages.add(
        kind.span().isKnown()
            ? message.withRelated(kind.span(), kind.name() + " is declared here")
            : message);
  }

  /** Names and values of attributes, for a scope. */
  static Map<String, Value> asNames(Attributes attributes) {
    Map<String, Value> names = new LinkedHashMap<>();
    attributes.all().forEach(a -> names.put(a.name(), a.value()));
    return names;
  }
}
