package dev.shoreline.model;

import dev.shoreline.model.message.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A kind of part, declared in the library: Asic, OpticalEngine, LaserSource, ColdPlate ... */
public record Kind(
    String qualifiedName,
    String name,
    @Nullable Kind parent,
    List<AttributeSpec> own,
    String doc,
    Span span) {

  public Kind {
    own = List.copyOf(own);
  }

  /** Whether this is the kind of that simple or qualified name, or descends from it. */
  public boolean is(String kindName) {
    for (Kind k = this; k != null; k = k.parent) {
      if (k.name.equals(kindName) || k.qualifiedName.equals(kindName)) {
        return true;
      }
    }
    return false;
  }

  /** The attribute of that name, own or inherited. */
  public Optional<AttributeSpec> attribute(String attributeName) {
    for (Kind k = this; k != null; k = k.parent) {
      for (AttributeSpec a : k.own) {
        if (a.name().equals(attributeName)) {
          return Optional.of(a);
        }
      }
    }
    return Optional.empty();
  }

  /** All attributes, inherited ones first; one that is declared again keeps its place. */
  public List<AttributeSpec> attributes() {
    Deque<Kind> chain = new ArrayDeque<>();
    for (Kind k = this; k != null; k = k.parent) {
      chain.push(k);
    }
    Map<String, AttributeSpec> all = new LinkedHashMap<>();
    for (Kind k : chain) {
      k.own.forEach(a -> all.put(a.name(), a));
    }
    return List.copyOf(all.values());
  }
}
