package dev.shoreline.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A physical quantity: minimum, typical and maximum value, a dimension, and the unit its author
 * wrote.
 *
 * <p>Values are held in coherent base units (kg, m, s, A, K, bit, dB, counts); points on a scale
 * are held relative to their {@link Zero}. The display unit only decides how the quantity is shown.
 */
public final class Quantity {
  private final Interval base;
  private final Dimension dimension;
  private final Zero zero;
  private final Unit display;

  private Quantity(Interval base, Dimension dimension, Zero zero, Unit display) {
    this.base = base;
    this.dimension = dimension;
    this.zero = zero;
    this.display = display;
  }

  /** A value written in {@code unit}. */
  public static Quantity of(Interval inUnit, Unit unit) {
    return new Quantity(inUnit.scale(unit.factor()), unit.dimension(), unit.zero(), unit);
  }

  public static Quantity of(BigDecimal n, Unit unit) {
    return of(Interval.exact(n), unit);
  }

  public static Quantity of(String number, String unit) {
    return of(new BigDecimal(number), Units.of(unit));
  }

  /**
   * @throws QuantityException when {@code n} is not finite
   */
  public static Quantity of(double n, String unit) {
    if (!Double.isFinite(n)) {
      throw new QuantityException("value.Overflow", "the result is not a finite number", "");
    }
    return of(new BigDecimal(n, MathContext.DECIMAL64), Units.of(unit));
  }

  public static Quantity of(long n, String unit) {
    return of(BigDecimal.valueOf(n), Units.of(unit));
  }

  /** A plain number. */
  public static Quantity number(BigDecimal n) {
    return of(n, Unit.ONE);
  }

  public static Quantity number(long n) {
    return number(BigDecimal.valueOf(n));
  }

  /** A value given in coherent base units, shown in {@code unit}. */
  public static Quantity ofBase(Interval base, Unit unit) {
    return new Quantity(base, unit.dimension(), unit.zero(), unit);
  }

  /** Bounds and typical value as given; the three must agree in dimension. Absent ones are null. */
  public static Quantity corners(
      @Nullable Quantity min, @Nullable Quantity typ, @Nullable Quantity max) {
    Quantity first = max != null ? max : typ != null ? typ : min;
    Objects.requireNonNull(first, "at least one corner");
    for (Quantity q : new Quantity[] {min == null ? first : min, typ == null ? first : typ}) {
      q.requireSameScale(first, "take as bounds of one value");
    }
    requireOrder(min, max);
    Interval i =
        new Interval(
            min == null ? null : min.base.min(),
            typ == null ? null : typ.base.typ(),
            max == null ? null : max.base.max());
    return new Quantity(i, first.dimension, first.zero, first.display);
  }

  /** Said here, where the authors' units are known, rather than by {@link Interval}. */
  private static void requireOrder(@Nullable Quantity min, @Nullable Quantity max) {
    BigDecimal least = min == null ? null : min.base.min();
    BigDecimal most = max == null ? null : max.base.max();
    if (min != null && max != null && least != null && most != null && least.compareTo(most) > 0) {
      throw new QuantityException(
          "value.Bounds",
          "the lower bound " + min.minimum() + " is above the upper bound " + max.maximum(),
          "write the smaller bound first");
    }
  }

  public Dimension dimension() {
    return dimension;
  }

  public Zero zero() {
    return zero;
  }

  /** The unit this quantity is shown in. */
  public Unit unit() {
    return display;
  }

  /** Values in coherent base units. */
  public Interval base() {
    return base;
  }

  /** Values in the display unit. */
  public Interval shown() {
    BigDecimal factor = display.factor();
    // Most quantities are shown in a unit that is its own base, and dividing by one is not free.
    return factor.equals(BigDecimal.ONE) ? base : base.over(Interval.exact(factor));
  }

  /** Values in {@code unit}, as doubles for physics; an absent corner is NaN. */
  public double max(String unit) {
    return corner(base.max(), unit);
  }

  public double min(String unit) {
    return corner(base.min(), unit);
  }

  public double typ(String unit) {
    return corner(base.typ(), unit);
  }

  private double corner(@Nullable BigDecimal value, String unit) {
    Unit u = Units.of(unit);
    requireUnit(u);
    return value == null ? Double.NaN : value.divide(u.factor(), Interval.DIGITS).doubleValue();
  }

  public boolean isExact() {
    return base.isExact();
  }

  /** Only the smallest value, as an exact quantity, or null when it is not stated. */
  public @Nullable Quantity minimum() {
    return only(base.min());
  }

  public @Nullable Quantity typical() {
    return only(base.typ());
  }

  public @Nullable Quantity maximum() {
    return only(base.max());
  }

  private @Nullable Quantity only(@Nullable BigDecimal n) {
    return n == null ? null : new Quantity(Interval.exact(n), dimension, zero, display);
  }

  /** The whole number this is, for counts. @throws QuantityException when it is not one */
  public long toLong() {
    if (!isExact() || base.min() == null) {
      throw new QuantityException("value.Bounds", this + " is not one exact number", "");
    }
    try {
      return base.min().longValueExact();
    } catch (ArithmeticException e) {
      throw new QuantityException("value.Bounds", this + " is not a whole number below 9.2e18", "");
    }
  }

  // -- arithmetic ---------------------------------------------------------------------------------

  public Quantity plus(Quantity o) {
    if (zero != Zero.NONE && zero == o.zero) {
      throw twoPoints(o);
    }
    requireSame(o, "add");
    Zero z = zero != Zero.NONE ? zero : o.zero;
    Unit shown = zero != Zero.NONE || o.zero == Zero.NONE ? display : o.display;
    return new Quantity(base.plus(o.base), dimension, z, shown);
  }

  public Quantity minus(Quantity o) {
    requireSame(o, "subtract");
    if (zero == Zero.NONE && o.zero != Zero.NONE) {
      throw new QuantityException("cannot subtract " + o + " from " + this, pointHint(o));
    }
    boolean difference = zero != Zero.NONE && o.zero != Zero.NONE;
    Zero z = difference ? Zero.NONE : zero;
    Unit shown = difference ? Units.differenceOf(zero) : display;
    return new Quantity(base.minus(o.base), dimension, z, shown);
  }

  private QuantityException twoPoints(Quantity o) {
    boolean level = zero == Zero.MILLIWATT;
    return new QuantityException(
        "cannot add "
            + this
            + " and "
            + o
            + ": both are "
            + (level ? "power levels" : "temperatures"),
        level
            ? "a level plus a ratio in dB is a level; to add powers write powersum(a, b)"
            : "a temperature plus a difference in K is a temperature");
  }

  public Quantity times(Quantity o) {
    requirePlain(o, "multiply");
    return derived(base.times(o.base), dimension.times(o.dimension), o, "*");
  }

  /**
   * @throws QuantityException when {@code o} is or may be zero
   */
  public Quantity over(Quantity o) {
    requirePlain(o, "divide");
    return derived(base.over(o.base), dimension.over(o.dimension), o, "/");
  }

  private Quantity derived(Interval i, Dimension d, Quantity o, String operator) {
    Unit unit;
    if (d.equals(dimension)) {
      unit = display;
    } else if (d.equals(o.dimension)) {
      unit = o.display;
    } else {
      unit = Units.derived(d, i, display, operator, o.display);
    }
    return new Quantity(i, d, Zero.NONE, unit);
  }

  /** The other sign; of a point on a scale the point as far on the other side of its zero. */
  public Quantity negate() {
    return new Quantity(base.negate(), dimension, zero, display);
  }

  public Quantity power(int n) {
    requirePlain(this, "raise");
    Quantity result = number(1);
    for (int i = 0; i < Math.abs(n); i++) {
      result = n > 0 ? result.times(this) : result.over(this);
    }
    return result;
  }

  public Quantity least(Quantity o) {
    requireSameScale(o, "compare");
    return new Quantity(base.least(o.base), dimension, zero, display);
  }

  public Quantity greatest(Quantity o) {
    requireSameScale(o, "compare");
    return new Quantity(base.greatest(o.base), dimension, zero, display);
  }

  /** The same quantity, shown in another unit of the same dimension. */
  public Quantity in(Unit unit) {
    requireUnit(unit);
    return new Quantity(base, dimension, zero, unit);
  }

  public Quantity in(String unit) {
    return in(Units.of(unit));
  }

  /** The same quantity in the unit of its dimension that shows it best. */
  public Quantity inPreferredUnit() {
    return zero == Zero.NONE ? in(Units.preferred(dimension, base)) : this;
  }

  /** A level in dBm from a power. */
  public Quantity toLevel() {
    requireUnit(Units.of("W"));
    Interval mw = base.scale(new BigDecimal(1000));
    BigDecimal least = mw.min() != null ? mw.min() : mw.typ() != null ? mw.typ() : mw.max();
    if (least != null && least.signum() <= 0) {
      throw new QuantityException(
          "value.Bounds", "a power of " + this + " has no level in dBm", "the power is above zero");
    }
    return new Quantity(
        mw.increasing(x -> 10 * Math.log10(x)),
        Dimension.of(Base.DECIBEL),
        Zero.MILLIWATT,
        Units.of("dBm"));
  }

  /** A power from a level in dBm. */
  public Quantity toPower() {
    requireUnit(Units.of("dBm"));
    return of(base.increasing(x -> Math.pow(10, x / 10)), Units.of("mW"));
  }

  // -- comparison ---------------------------------------------------------------------------------

  public boolean sameKind(Quantity o) {
    return dimension.equals(o.dimension) && zero == o.zero;
  }

  /**
   * @throws QuantityException unless both are of one dimension and one scale
   */
  public void requireSameScale(Quantity o, String verb) {
    requireSame(o, verb);
    if (zero != o.zero) {
      throw new QuantityException(
          "cannot " + verb + " " + describe() + " and " + o.describe(), pointHint(o));
    }
  }

  private String pointHint(Quantity o) {
    boolean celsius = zero == Zero.CELSIUS || o.zero == Zero.CELSIUS;
    return celsius
        ? "degC is a temperature and K a difference of two"
        : "dBm is a level and dB a ratio of two";
  }

  private void requireSame(Quantity o, String verb) {
    if (!dimension.equals(o.dimension)) {
      throw new QuantityException(
          "cannot " + verb + " " + describe() + " and " + o.describe(), basisHint(o));
    }
  }

  private String basisHint(Quantity o) {
    Dimension ratio = dimension.over(o.dimension);
    boolean countsOnly = true;
    boolean money = false;
    for (Base b : Base.values()) {
      boolean differs = ratio.exponent(b) != 0;
      countsOnly &= !differs || b.ordinal() >= Base.LANE.ordinal();
      money |= differs && b.ordinal() >= Base.USD.ordinal();
    }
    if (isBare() != o.isBare()) {
      Quantity bare = isBare() ? this : o;
      return "write its unit: `" + bare + " " + (isBare() ? o : this).display.symbol() + "`";
    }
    if (countsOnly && money && dimension.isMoney() && o.dimension.isMoney()) {
      return "currencies are not converted; multiply one by a rate you state, in "
          + display.symbol()
          + "/"
          + o.display.symbol();
    }
    if (countsOnly) {
      return "the two are counted on different bases; divide or multiply one to bring it to the other";
    }
    if (zero == Zero.MILLIWATT || o.zero == Zero.MILLIWATT) {
      return "write dBm(...) around a power, or power(...) around a level, to convert it";
    }
    return "";
  }

  private void requirePlain(Quantity o, String verb) {
    for (Quantity q : new Quantity[] {this, o}) {
      if (q.zero != Zero.NONE) {
        throw new QuantityException(
            "cannot " + verb + " the " + (q.zero == Zero.CELSIUS ? "temperature " : "level ") + q,
            q.zero == Zero.CELSIUS
                ? "take a difference in K first"
                : "convert it with power(...) first");
      }
    }
  }

  private void requireUnit(Unit u) {
    if (!u.dimension().equals(dimension) || u.zero() != zero) {
      throw new QuantityException(describe() + " cannot be given in " + u.symbol(), "");
    }
  }

  private String describe() {
    return isBare() ? this + " (a plain number)" : toString();
  }

  /** Whether this was written without a unit. */
  private boolean isBare() {
    return dimension.isNumber() && display.symbol().isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Quantity q && sameKind(q) && base.equals(q.base);
  }

  @Override
  public int hashCode() {
    return Objects.hash(base, dimension, zero);
  }

  /** As a reader expects it, for example {@code typ 130 W, max 400 W}. */
  @Override
  public String toString() {
    return Numbers.show(shown(), display.symbol());
  }
}
