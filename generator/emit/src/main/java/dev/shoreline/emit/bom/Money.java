package dev.shoreline.emit.bom;

import dev.shoreline.units.Base;
import dev.shoreline.units.Dimension;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An amount of money with exact decimals.
 *
 * @param currency code, for example {@code USD}
 * @param basis {@code exact}, or the corner of a range that the amount is: {@code typ}, {@code
 *     max}, {@code min}
 */
public record Money(BigDecimal amount, String currency, String basis) {
  private static final List<Base> CURRENCIES = List.of(Base.USD, Base.EUR, Base.CNY);

  /** The money in a quantity; empty when it is none, or no corner of it is stated. */
  public static Optional<Money> of(Quantity quantity) {
    for (Base currency : CURRENCIES) {
      if (quantity.dimension().equals(Dimension.of(currency))) {
        return of(quantity.base(), currency.symbol());
      }
    }
    return Optional.empty();
  }

  private static Optional<Money> of(Interval i, String currency) {
    if (i.typ() != null) {
      return Optional.of(new Money(i.typ(), currency, i.isExact() ? "exact" : "typ"));
    }
    if (i.max() != null) {
      return Optional.of(new Money(i.max(), currency, "max"));
    }
    return i.min() == null ? Optional.empty() : Optional.of(new Money(i.min(), currency, "min"));
  }

  public Money times(BigDecimal n) {
    return new Money(amount.multiply(n), currency, basis);
  }

  /** The amount with at least two decimals and no further zeros. */
  public BigDecimal shown() {
    return shown(amount);
  }

  static BigDecimal shown(BigDecimal amount) {
    BigDecimal plain = amount.stripTrailingZeros();
    return plain.scale() < 2 ? plain.setScale(2) : plain;
  }
}
