package dev.shoreline.emit.bom;

import dev.shoreline.model.Attribute;
import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Truth;
import dev.shoreline.model.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The lines of the instances that a design states. Declarations of one part at one place whose
 * values are all equal are one line; one value apart, an alternate for example, keeps them apart.
 */
final class InstanceRows {
  private InstanceRows() {}

  static List<BomRow> of(Design design) {
    Map<List<Object>, List<Instance>> groups = new LinkedHashMap<>();
    design.instances().stream()
        .sorted(Comparator.comparing(Instance::level)) // stable: the order written within a level
        .forEach(i -> groups.computeIfAbsent(key(i), k -> new ArrayList<>()).add(i));
    return groups.values().stream().map(InstanceRows::row).toList();
  }

  private static BomRow row(List<Instance> group) {
    Instance first = group.get(0);
    Instance parent = first.parent();
    BigDecimal quantity =
        group.stream()
            .map(i -> BigDecimal.valueOf(i.total()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new BomRow(
        "part:" + first.path(),
        first.level().label(),
        parent == null ? "" : RefDes.of(List.of(parent)),
        RefDes.of(group),
        group,
        quantity,
        "ea",
        BomItem.of(first.part(), first.attributes()),
        populated(first),
        places(group.stream().map(Instance::span).toList()));
  }

  private static boolean populated(Instance i) {
    return i.attributes()
        .find("populate")
        .map(a -> !(a.value() instanceof Value.Flag f && f.truth() == Truth.FALSE))
        .orElse(true);
  }

  /** File and line of each place, in the order given. */
  static String places(List<Span> spans) {
    return spans.stream().map(InstanceRows::place).distinct().collect(Collectors.joining(", "));
  }

  static String place(Span span) {
    return span.isKnown() ? span.file() + ":" + span.line() : "";
  }

  private static List<Object> key(Instance i) {
    List<Object> key = new ArrayList<>();
    key.add(i.level());
    key.add(i.parent() == null ? "" : i.parent().path());
    key.add(i.part().qualifiedName());
    i.attributes().all().stream()
        .sorted(Comparator.comparing(Attribute::name))
        .forEach(
            a -> {
              key.add(a.name());
              key.add(comparable(a.value()));
            });
    return key;
  }

  private static Object comparable(Value value) {
    // Parts are one and the same by name; their attribute tables have no equality.
    return value instanceof Value.PartRef p ? p.part().qualifiedName() : value;
  }
}
