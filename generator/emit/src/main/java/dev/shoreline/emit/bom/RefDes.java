package dev.shoreline.emit.bom;

import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reference designators as a buyer reads them: {@code oe[1..16]} becomes {@code oe1-oe16}, and
 * {@code tray[1..2].oe[1..4]} becomes {@code tray1-tray2/oe1-oe4}. Neighbouring ranges of one name
 * are joined.
 */
final class RefDes {
  private RefDes() {}

  /** All of the given declarations, in natural order. */
  static String of(List<Instance> instances) {
    Map<String, List<Instance>> byName = new TreeMap<>(NaturalOrder.INSTANCE);
    for (Instance i : instances) {
      byName.computeIfAbsent(prefix(i) + i.name(), k -> new ArrayList<>()).add(i);
    }
    return byName.values().stream().map(RefDes::ofOneName).collect(Collectors.joining(", "));
  }

  private static String prefix(Instance i) {
    Instance parent = i.parent();
    return parent == null ? "" : of(List.of(parent)) + "/";
  }

  private static String ofOneName(List<Instance> instances) {
    Instance first = instances.get(0);
    if (instances.stream().anyMatch(i -> i.range() == null)) {
      return prefix(first) + first.name();
    }
    return joined(instances.stream().map(Instance::indices).toList()).stream()
        .map(r -> prefix(first) + range(first.name(), r))
        .collect(Collectors.joining(", "));
  }

  private static List<IndexRange> joined(List<IndexRange> ranges) {
    List<IndexRange> result = new ArrayList<>();
    for (IndexRange r :
        ranges.stream().sorted(Comparator.comparingLong(IndexRange::lower)).toList()) {
      IndexRange last = result.isEmpty() ? null : result.get(result.size() - 1);
      if (last != null && r.lower() <= last.upper() + 1) {
        long upper = Math.max(last.upper(), r.upper());
        result.set(result.size() - 1, new IndexRange(last.lower(), upper));
      } else {
        result.add(r);
      }
    }
    return result;
  }

  private static String range(String name, IndexRange r) {
    // A name that ends in a digit would run into its index; one with a hyphen would look like a
    // range.
    String stem = Character.isDigit(name.charAt(name.length() - 1)) ? name + "_" : name;
    String to = name.contains("-") ? ".." : "-";
    return r.lower() == r.upper() ? stem + r.lower() : stem + r.lower() + to + stem + r.upper();
  }
}
