package dev.shoreline.rollup.fabric;

import dev.shoreline.model.fabric.Tier;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** A tier with what its switches are. */
public record SwitchTier(Tier tier, SwitchFigures figures) {

  public String name() {
    return tier.name();
  }

  public long count() {
    return tier.count();
  }

  /** Payload of a port (bit/s); empty when it is not known or not one value. */
  Optional<BigDecimal> portSpeed() {
    return Amounts.quantity(figures.portSpeed()).filter(Quantity::isExact).map(q -> q.base().min());
  }

  /** Why the payload of a port is not known. */
  String noPortSpeed() {
    Value speed = figures.portSpeed();
    return speed instanceof Value.Number
        ? "ports of " + figures.name() + " are stated with bounds, " + speed.text()
        : Amounts.reason(speed);
  }
}
