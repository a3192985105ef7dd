package dev.shoreline.elaborate;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.shoreline.DesignDecl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the variants of one design have to say together. What they share is read for each of them,
 * with other values of parameters perhaps: a mistake in it is told once, as the first variant finds
 * it, and with the names of those that have it when it is not all of them.
 */
final class VariantMessages {
  private final Span design;
  private final List<Span> variants;
  private final Set<String> names = new LinkedHashSet<>();
  private final Map<Fault, Found> found = new LinkedHashMap<>();

  private record Fault(String id, Span span) {}

  private record Found(String first, List<Diagnostic> messages, Set<String> variants) {}

  VariantMessages(Places places, DesignDecl ast) {
    design = places.span(ast);
    variants = Population.variants(ast).stream().map(places::span).toList();
  }

  void add(String variant, List<Diagnostic> messages) {
    names.add(variant);
    for (Diagnostic d : messages) {
      Found all =
          found.computeIfAbsent(
              new Fault(d.id(), d.span()),
              f -> new Found(variant, new ArrayList<>(), new TreeSet<>()));
      all.variants().add(variant);
      if (all.first().equals(variant)) {
        all.messages().add(d);
      }
    }
  }

  List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>();
    for (Found f : found.values()) {
      boolean ofSome = f.variants().size() < names.size();
      for (Diagnostic d : f.messages()) {
        all.add(ofSome && isShared(d.span()) ? d.in(f.variants()) : d);
      }
    }
    return all;
  }

  /** A place in what all variants share; one in a variant, or in a part, speaks for itself. */
  private boolean isShared(Span place) {
    return holds(design, place) && variants.stream().noneMatch(v -> holds(v, place));
  }

  private static boolean holds(Span outer, Span inner) {
    return outer.file().equals(inner.file())
        && outer.offset() <= inner.offset()
        && inner.offset() < outer.offset() + outer.length();
  }
}
