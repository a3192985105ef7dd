package dev.shoreline.elaborate;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** The readers of one run, and what they share. A run reads every part, kind and source once. */
final class Session {
  private final Messages messages = new Messages();
  private final Places places;
  private final NumberReader numbers;
  private final ExprReader expressions;
  private final Computation computation;
  private final RangeReader ranges;
  private final SourceReader sources;
  private final KindReader kinds;
  private final ParameterBinder binder;
  private final ValueReader values;
  private final AttributeReader attributes;
  private final PartReader parts;
  private final PlacementReader placements;
  private final Symbols symbols;
  private final StandardKinds standardKinds;

  Session(Places places, Declarations known) {
    this.places = places;
    numbers = new NumberReader(messages, places);
    expressions = new ExprReader(messages, places, numbers);
    computation = new Computation(messages, expressions);
    ranges = new RangeReader(messages, places, computation);
    sources = new SourceReader(messages, places);
    kinds = new KindReader(messages, places, numbers);
    symbols = new Symbols(known.kinds());
    standardKinds = new StandardKinds(messages, places, kinds, known.kinds());
    binder = new ParameterBinder(messages, places, computation);
    AttributeChecker checker = new AttributeChecker(messages);
    values = new ValueReader(messages, places, expressions, computation, checker);
    attributes = new AttributeReader(messages, places, kinds, values, sources);
    parts = new PartReader(this);
    placements = new PlacementReader(messages, places, numbers, ranges, binder, attributes, parts);
  }

  /** What names mean in the file of {@code context}, before any parameter or attribute. */
  NameScope scopeAt(EObject context) {
    return new NameScope(List.of(), parts.words(context));
  }

  Messages messages() {
    return messages;
  }

  Places places() {
    return places;
  }

  NumberReader numbers() {
    return numbers;
  }

  ExprReader expressions() {
    return expressions;
  }

  Computation computation() {
    return computation;
  }

  RangeReader ranges() {
    return ranges;
  }

  SourceReader sources() {
    return sources;
  }

  KindReader kinds() {
    return kinds;
  }

  ParameterBinder binder() {
    return binder;
  }

  ValueReader values() {
    return values;
  }

  AttributeReader attributes() {
    return attributes;
  }

  PartReader parts() {
    return parts;
  }

  PlacementReader placements() {
    return placements;
  }

  Symbols symbols() {
    return symbols;
  }

  StandardKinds standardKinds() {
    return standardKinds;
  }
}
