package dev.shoreline.elaborate;

import dev.shoreline.evaluate.Scope;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What names mean inside the values of parts and designs: attributes stated above in the same
 * braces, then parameters, then what was inherited, then parts and words of the library.
 *
 * @param frames nearest first; read when asked, so they may still grow
 * @param words parts and words that may stand for themselves
 */
record NameScope(List<Map<String, Value>> frames, Function<String, @Nullable Value> words)
    implements Scope {

  NameScope {
    frames = List.copyOf(frames);
  }

  /** This scope with names that are nearer. */
  NameScope within(Map<String, Value> nearer) {
    List<Map<String, Value>> all = new ArrayList<>(frames);
    all.add(0, nearer);
    return new NameScope(all, words);
  }

  /** This scope with names that are farther than its own, but nearer than parts and words. */
  NameScope before(Map<String, Value> farther) {
    List<Map<String, Value>> all = new ArrayList<>(frames);
    all.add(farther);
    return new NameScope(all, words);
  }

  NameScope withWords(Function<String, @Nullable Value> other) {
    return new NameScope(frames, other);
  }

  @Override
  public @Nullable Value name(String name) {
    Value own = stated(name);
    return own != null ? own : words.apply(name);
  }

  /** The value of a parameter or attribute, leaving parts and words aside. */
  @Nullable Value stated(String name) {
    for (Map<String, Value> frame : frames) {
      Value value = frame.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  @Override
  public @Nullable Value member(Value of, String name) {
    return Members.of(of, name);
  }

  @Override
  public @Nullable Value total(Dimension dimension) {
    return null;
  }

  @Override
  public List<String> candidates() {
    TreeSet<String> names = new TreeSet<>();
    frames.forEach(frame -> names.addAll(frame.keySet()));
    return List.copyOf(names);
  }

  @Override
  public List<String> members(Value of) {
    return Members.names(of);
  }
}
