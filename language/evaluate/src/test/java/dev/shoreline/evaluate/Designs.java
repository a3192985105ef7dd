package dev.shoreline.evaluate;

import dev.shoreline.model.Attribute;
import dev.shoreline.model.AttributeSpec;
import dev.shoreline.model.AttributeType;
import dev.shoreline.model.Attributes;
import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Kind;
import dev.shoreline.model.Level;
import dev.shoreline.model.Origin;
import dev.shoreline.model.Part;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Kinds, parts and instances for tests. */
public final class Designs {
  public static final Kind MODULE =
      new Kind(
          "std.kinds.PluggableModule",
          "PluggableModule",
          null,
          List.of(
              spec("form", new AttributeType.Choice(List.of("OSFP", "QSFP-DD", "XPO"))),
              spec("power", new AttributeType.Measure(dev.shoreline.units.Units.of("W"))),
              spec("fit", new AttributeType.Measure(Unit.ONE)),
              spec("host", new AttributeType.Group())),
          "",
          Span.NONE);

  private Designs() {}

  private static AttributeSpec spec(String name, AttributeType type) {
    return new AttributeSpec(name, type, false, "", Span.NONE);
  }

  public static Part part(String name, Object... attributes) {
    List<Attribute> all = new ArrayList<>();
    for (int i = 0; i < attributes.length; i += 2) {
      all.add(new Attribute((String) attributes[i], (Value) attributes[i + 1], Origin.NONE));
    }
    return new Part("test." + name, name, MODULE, Attributes.of(all), "", Span.NONE);
  }

  /** {@code count} 0 makes an instance without a range. */
  public static Instance instance(String name, long count, @Nullable Instance parent, Part part) {
    IndexRange range = count == 0 ? null : new IndexRange(1, count);
    String own = name + (range == null ? "" : "[" + range + "]");
    long each = Math.max(1, count);
    return new Instance(
        parent == null ? own : parent.path() + "." + own,
        name,
        range,
        part,
        Level.PANEL,
        part.attributes(),
        Optional.empty(),
        parent,
        parent == null ? each : parent.total() * each,
        "",
        Span.NONE);
  }
}
