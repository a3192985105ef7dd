package dev.shoreline.rollup;

import dev.shoreline.model.Attribute;
import dev.shoreline.model.AttributeSpec;
import dev.shoreline.model.Attributes;
import dev.shoreline.model.Kind;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of something as an expression sees them.
 *
 * @param owner for reasons: {@code xpo[1..16]}, {@code loop tcs}
 * @param kind which declares what it may state; null when no kind does
 */
record Facts(String owner, Attributes attributes, @Nullable Kind kind) {

  /** The stated value; unknown when only declared; null when neither. */
  @Nullable Value find(String name, Reads reads) {
    Attribute stated = attributes.find(name).orElse(null);
    if (stated != null) {
      reads.add(stated);
      boolean silent = stated.value() instanceof Value.Unknown u && u.reason().isEmpty();
      return silent ? Amounts.notStated(owner, name) : stated.value();
    }
    return kind != null && kind.attribute(name).isPresent() ? Amounts.notStated(owner, name) : null;
  }

  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    if (kind != null) {
      kind.attributes().stream().map(AttributeSpec::name).forEach(names::add);
    }
    attributes.all().forEach(a -> names.add(a.name()));
    return names;
  }
}
