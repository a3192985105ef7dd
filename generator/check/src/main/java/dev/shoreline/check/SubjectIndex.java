package dev.shoreline.check;

import dev.shoreline.check.range.Box;
import dev.shoreline.model.Design;
import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the subject of a verdict back as what it names in the design. */
public final class SubjectIndex {
  private static final long LAST = Long.MAX_VALUE;

  private record Step(String name, Optional<IndexRange> range) {}

  private final Map<String, List<Instance>> byNames = new HashMap<>();
  private final Map<String, Link> links = new HashMap<>();
  private final Map<String, Integer> position = new HashMap<>();

  public SubjectIndex(Design design) {
    for (Instance i : design.instances()) {
      position.put(i.path(), position.size());
      byNames.computeIfAbsent(names(i), n -> new ArrayList<>()).add(i);
    }
    for (Link l : design.links()) {
      position.putIfAbsent(l.name(), position.size());
      links.putIfAbsent(l.name(), l);
    }
  }

  private static String names(Instance instance) {
    return instance.lineage().stream().map(Instance::name).collect(Collectors.joining("."));
  }

  public Optional<Link> link(String subject) {
    return Optional.ofNullable(links.get(subject));
  }

  /** The instances or lanes that a subject such as {@code asic[1..2].serdes[1..8]} names. */
  public Optional<Box> box(String subject) {
    Optional<List<Step>> steps = steps(subject);
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    // The whole path may be instances, or all of it but a group at the end.
    Optional<Box> whole = box(steps.get(), steps.get().size());
    return whole.isPresent() ? whole : box(steps.get(), steps.get().size() - 1);
  }

  private Optional<Box> box(List<Step> steps, int instances) {
    String names = steps.stream().limit(instances).map(Step::name).collect(Collectors.joining("."));
    for (Instance candidate : byNames.getOrDefault(names, List.of())) {
      List<IndexRange> ranges = new ArrayList<>();
      List<Instance> lineage = candidate.lineage();
      for (int i = 0; i < instances; i++) {
        ranges.add(steps.get(i).range().orElse(lineage.get(i).indices()));
      }
      Box box = new Box(candidate, "", ranges);
      if (Box.all(candidate).contains(box)) {
        return Optional.of(instances == steps.size() ? box : lanes(box, steps.get(instances)));
      }
    }
    return Optional.empty();
  }

  private static Box lanes(Box box, Step group) {
    return group
        .range()
        .map(r -> box.with(group.name(), r))
        .orElseGet(
            () -> {
              List<IndexRange> all = Box.all(box.instance(), group.name()).ranges();
              return box.with(group.name(), all.get(all.size() - 1));
            });
  }

  /** Where the subject stands in the design; things that are no instance or link come last. */
  long order(String subject) {
    Integer whole = position.get(subject);
    if (whole != null) {
      return whole;
    }
    return box(subject).map(b -> (long) position.getOrDefault(b.instance().path(), 0)).orElse(LAST);
  }

  /** Index of the first instance or lane, for the order within one declaration. */
  List<Long> lowers(String subject) {
    return box(subject)
        .map(b -> b.ranges().stream().map(IndexRange::lower).toList())
        .orElse(List.of());
  }

  private static Optional<List<Step>> steps(String subject) {
    List<Step> steps = new ArrayList<>();
    int from = 0;
    while (from < subject.length()) {
      int end = from;
      while (end < subject.length() && subject.charAt(end) != '.' && subject.charAt(end) != '[') {
        end++;
      }
      String name = subject.substring(from, end);
      Optional<IndexRange> range = Optional.empty();
      if (end < subject.length() && subject.charAt(end) == '[') {
        int close = subject.indexOf(']', end);
        range = close < 0 ? Optional.empty() : range(subject.substring(end + 1, close));
        if (range.isEmpty()) {
          return Optional.empty();
        }
        end = close + 1;
      }
      if (name.isEmpty() || (end < subject.length() && subject.charAt(end) != '.')) {
        return Optional.empty();
      }
      steps.add(new Step(name, range));
      from = end + 1;
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps);
  }

  private static Optional<IndexRange> range(String text) {
    int dots = text.indexOf("..");
    try {
      long lower = Long.parseLong(dots < 0 ? text : text.substring(0, dots));
      long upper = dots < 0 ? lower : Long.parseLong(text.substring(dots + 2));
      return lower <= upper ? Optional.of(new IndexRange(lower, upper)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
