package dev.shoreline.model;

import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Small models for tests. */
final class Samples {
  private Samples() {}

  static Kind kind(String name, @Nullable Kind parent, String... attributes) {
    List<AttributeSpec> own = new ArrayList<>();
    for (String a : attributes) {
      own.add(new AttributeSpec(a, new AttributeType.Text(), false, "of " + name, Span.NONE));
    }
    return new Kind("std.kinds." + name, name, parent, own, "", Span.NONE);
  }

  static Attributes attributes(Object... parts) {
    List<Attribute> all = new ArrayList<>();
    for (int i = 0; i < parts.length; i += 2) {
      all.add(new Attribute((String) parts[i], (Value) parts[i + 1], Origin.NONE));
    }
    return Attributes.of(all);
  }

  static Value number(String n, String unit) {
    return new Value.Number(Quantity.of(n, unit));
  }

  static Part part(String name) {
    return new Part("test." + name, name, kind("Component", null), Attributes.NONE, "", Span.NONE);
  }

  /** {@code count} 0 makes an instance without a range. */
  static Instance instance(String name, long count, @Nullable Instance parent) {
    IndexRange range = count == 0 ? null : new IndexRange(1, count);
    String own = name + (range == null ? "" : "[" + range + "]");
    return new Instance(
        parent == null ? own : parent.path() + "." + own,
        name,
        range,
        part("P"),
        Level.BOARD,
        Attributes.NONE,
        Optional.empty(),
        parent,
        (parent == null ? 1 : parent.total()) * Math.max(1, count),
        "",
        Span.NONE);
  }
}
