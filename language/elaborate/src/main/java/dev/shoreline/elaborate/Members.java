package dev.shoreline.elaborate;

import dev.shoreline.model.AttributeSpec;
import dev.shoreline.model.Part;
import dev.shoreline.model.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a part named as a value may be asked for: the attributes of its kind. */
final class Members {
  private Members() {}

  static @Nullable Value of(Value value, String name) {
    return value instanceof Value.PartRef p ? attribute(p.part(), name) : null;
  }

  static List<String> names(Value value) {
    return value instanceof Value.PartRef p
        ? p.part().kind().attributes().stream().map(AttributeSpec::name).toList()
        : List.of();
  }

  private static @Nullable Value attribute(Part part, String name) {
    var stated = part.attributes().find(name);
    if (stated.isPresent()) {
      return stated.get().value();
    }
    return part.kind().attribute(name).isPresent()
        ? new Value.Unknown(part.name() + " states no " + name)
        : null;
  }
}
