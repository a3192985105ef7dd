package dev.shoreline.rollup;

import dev.shoreline.model.Attribute;
import dev.shoreline.model.Limit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an expression looked at while it was evaluated, in that order and each once. */
public final class Reads {
  private final Set<Attribute> attributes = new LinkedHashSet<>();
  private final Set<Limit> limits = new LinkedHashSet<>();
  private final Set<String> figures = new LinkedHashSet<>();

  /** Stated values, with their origins. */
  public List<Attribute> attributes() {
    return List.copyOf(attributes);
  }

  /** Limits of standards. */
  public List<Limit> limits() {
    return List.copyOf(limits);
  }

  /** Names of roll-ups and measures: {@code power.optics}, {@code junction}. */
  public List<String> figures() {
    return List.copyOf(figures);
  }

  /** Forgets all, before the next expression. */
  public void clear() {
    attributes.clear();
    limits.clear();
    figures.clear();
  }

  void add(Attribute attribute) {
    attributes.add(attribute);
  }

  void add(Limit limit) {
    limits.add(limit);
  }

  void figure(String name) {
    figures.add(name);
  }
}
