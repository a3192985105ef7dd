package dev.shoreline.model.fabric;

import dev.shoreline.model.Attributes;
import dev.shoreline.model.message.Span;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A {@code fabric} statement, every value computed. Counts are whole and from 1 to 10^9, other
 * numbers one value above zero; or they are not stated, or stated as unknown.
 *
 * @param title in one line, or empty
 * @param tiers as many as the topology has, that of the hosts first
 */
public record Fabric(
    String qualifiedName,
    String name,
    String title,
    String doc,
    Topology topology,
    Attributes attributes,
    List<Tier> tiers,
    Span span) {

  public Fabric {
    tiers = List.copyOf(tiers);
  }

  /** A stated count, whatever it counts. */
  public Optional<Long> count(String attribute) {
    return attributes.quantity(attribute).map(q -> base(q).longValueExact());
  }

  /** A stated value. */
  public Optional<Quantity> quantity(String attribute) {
    return attributes.quantity(attribute);
  }

  /** The tier that the hosts are on. */
  public Tier first() {
    return tiers.get(0);
  }

  private static BigDecimal base(Quantity q) {
    BigDecimal value = q.base().typ();
    if (value == null) {
      throw new IllegalStateException("an attribute of a fabric is one value: " + q);
    }
    return value;
  }
}
