package dev.shoreline.diff.change;

import dev.shoreline.diff.Category;
import dev.shoreline.model.Kind;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Base;
import dev.shoreline.units.Dimension;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Units;
import dev.shoreline.units.Zero;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The category of a stated value: by the name of its attribute where that alone tells, else by what
 * it measures. To place an attribute, add its name to a line of {@link #BY_NAME}.
 */
final class Categories {
  private static final Map<String, Category> BY_NAME = new HashMap<>();

  static {
    names(Category.COSMETIC, "description title");
    names(
        Category.BOM,
        "manufacturer mpn ipn part-revision supplier sku lifecycle alternates cost populate item"
            + " revision life fit mating-cycles temperature-cycles damp-heat life-test upgrade");
    names(
        Category.OPTICAL,
        "wavelength linewidth laser line out fibers polarization optical-class coupling-loss"
            + " responsivity receiver-noise pre-fec-ber rin laser-loss medium nature interlock");
    names(
        Category.ELECTRICAL,
        "ripple drive fec modulation dk df filter substrate material bandwidth ports"
            + " port-rate serdes host loss-frequency power power-class breakout planes droop");
    names(
        Category.THERMAL,
        "coolant hose wetted humidity ph reference order viscosity dew-point"
            + " header-pitch header-diameter hose-length hose-diameter heat-max film");
    names(
        Category.MECHANICAL,
        "serviced form mechanics mechanical route case-class level edge die-width die-height");
  }

  private record Measure(String unit, Category category) {}

  /** What a dimension says where the name of the attribute says nothing. */
  private static final List<Measure> BY_DIMENSION =
      Stream.of(
              of(Category.ELECTRICAL, "W V A ohm F H Hz bit/s Bd J s lane port bit lane/s"),
              of(Category.THERMAL, "K K/W J/K L/min Pa W/m/K W/m^2/K J/kg/K mPa*s kg/m^3 L"),
              of(Category.MECHANICAL, "m m^2 g N RU OU"),
              of(Category.OPTICAL, "fiber laser dB/km A/W"),
              of(Category.BOM, "USD EUR CNY FIT cycle"))
          .flatMap(s -> s)
          .toList();

  private Categories() {}

  private static void names(Category category, String names) {
    Stream.of(names.split(" ")).forEach(n -> BY_NAME.put(n, category));
  }

  private static Stream<Measure> of(Category category, String units) {
    return Stream.of(units.split(" ")).map(u -> new Measure(u, category));
  }

  /**
   * @param kind of the part that states it; null for a level, a loop or the design itself
   */
  static Category of(String attribute, @Nullable Value value, @Nullable Kind kind) {
    Category named = BY_NAME.get(attribute);
    if (named != null) {
      return named;
    }
    if (value instanceof Value.Group g) {
      return isLight(g.group()) ? Category.OPTICAL : Category.ELECTRICAL;
    }
    if (value instanceof Value.Number n) {
      return of(n.quantity(), kind);
    }
    if (value instanceof Value.Text) {
      return Category.COSMETIC;
    }
    return value instanceof Value.PartRef ? Category.BOM : ofKind(kind);
  }

  private static Category of(Quantity q, @Nullable Kind kind) {
    if (q.zero() == Zero.CELSIUS) {
      return Category.THERMAL;
    }
    if (q.zero() == Zero.MILLIWATT) {
      return Category.OPTICAL;
    }
    if (isDecibel(q)) {
      return isElectrical(kind) ? Category.ELECTRICAL : Category.OPTICAL;
    }
    return BY_DIMENSION.stream()
        .filter(m -> Units.of(m.unit()).dimension().equals(q.dimension()))
        .findFirst()
        .map(Measure::category)
        .orElse(ofKind(kind));
  }

  private static boolean isDecibel(Quantity q) {
    return q.dimension().exponent(Base.DECIBEL) != 0
        && !q.dimension().equals(Dimension.ONE)
        && !q.dimension().equals(Units.of("dB/km").dimension());
  }

  /** Where nothing else tells, what the part itself is. */
  static Category ofKind(@Nullable Kind kind) {
    if (kind == null) {
      return Category.ELECTRICAL;
    }
    if (kind.is("Optics") || kind.is("LaserSource") || kind.is("Fiber")) {
      return Category.OPTICAL;
    }
    if (kind.is("Coolant")
        || kind.is("ColdPlate")
        || kind.is("CoolingLoop")
        || kind.is("Pump")
        || kind.is("Fan")) {
      return Category.THERMAL;
    }
    boolean mechanical = kind.is("Board") || kind.is("Cage") || kind.is("PanelConnector");
    return mechanical ? Category.MECHANICAL : Category.ELECTRICAL;
  }

  private static boolean isElectrical(@Nullable Kind kind) {
    return kind != null
        && (kind.is("Trace") || kind.is("Flyover") || kind.is("Asic") || kind.is("Board"));
  }

  static boolean isLight(LaneGroup group) {
    return group.unit().equals("laser")
        || group.unit().equals("fiber")
        || group.medium().endsWith("mf");
  }
}
