package dev.shoreline.emit.compare;

import dev.shoreline.emit.trace.Trace;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.Source;
import dev.shoreline.rollup.input.Input;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the figures of a comparison come from: the stated values that each rests on, and the
 * sources of those values, listed once for the whole page.
 */
public final class Traces {
  private final Map<Line, List<List<Trace>>> byLine = new IdentityHashMap<>();
  private final List<SourceEntry> sources = new ArrayList<>();

  private Traces() {}

  static Traces of(Comparison comparison) {
    Map<Line, List<List<Input>>> inputs = new IdentityHashMap<>();
    comparison.lines().forEach(l -> inputs.put(l, inputs(comparison, l)));
    Map<String, Set<Input>> uses = new TreeMap<>();
    Map<String, Source> named = new TreeMap<>();
    for (List<List<Input>> line : inputs.values()) {
      for (Input input : line.stream().flatMap(List::stream).toList()) {
        Provenance p = input.origin().provenance();
        if (p != null) {
          named.putIfAbsent(p.source().qualifiedName(), p.source());
          uses.computeIfAbsent(p.source().qualifiedName(), n -> new HashSet<>()).add(input);
        }
      }
    }
    Traces traces = new Traces();
    Map<String, String> anchors = new TreeMap<>();
    named.forEach(
        (name, source) -> {
          String anchor = "source-" + (anchors.size() + 1);
          anchors.put(name, anchor);
          traces.sources.add(
              new SourceEntry(anchor, source, uses.getOrDefault(name, Set.of()).size()));
        });
    inputs.forEach(
        (line, cells) ->
            traces.byLine.put(
                line,
                cells.stream().map(c -> c.stream().map(i -> trace(i, anchors)).toList()).toList()));
    return traces;
  }

  private static List<List<Input>> inputs(Comparison comparison, Line line) {
    List<List<Input>> cells = new ArrayList<>();
    for (int i = 0; i < line.cells().size(); i++) {
      Cell cell = line.cells().get(i);
      cells.add(
          cell.isGiven()
              ? line.row().inputs(comparison.columns().get(i).conformance(), cell)
              : List.of());
    }
    return cells;
  }

  private static Trace trace(Input input, Map<String, String> anchors) {
    Provenance p = input.origin().provenance();
    String source = p == null ? "" : anchors.getOrDefault(p.source().qualifiedName(), "");
    return new Trace(input, source);
  }

  /** What the figure of a column rests on; empty when it has none, or rests on nothing stated. */
  public List<Trace> of(Line line, int column) {
    List<List<Trace>> cells = byLine.get(line);
    return cells == null ? List.of() : cells.get(column);
  }

  /** All that the figures rest on, in the order of their names. */
  public List<SourceEntry> sources() {
    return List.copyOf(sources);
  }
}
