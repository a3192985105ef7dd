package dev.shoreline.evaluate;

import dev.shoreline.evaluate.operation.Mistake;
import dev.shoreline.model.message.Nearest;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.QuantityException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes groups of lanes, lasers or fibers complete: symbol rate and payload follow from the rate.
 */
public final class LaneGroups {
  private LaneGroups() {}

  /**
   * A group that is only counted, such as {@code 4 fiber}.
   *
   * @return null when {@code count} is no whole number of lanes, lasers or fibers above zero
   */
  public static @Nullable LaneGroup counted(Quantity count) {
    try {
      return of(count, null, "", null, null, "", "");
    } catch (Mistake | QuantityException e) {
      return null;
    }
  }

  /**
   * @param count in lanes, lasers or fibers
   * @param symbolRate null to derive it
   * @param payload null to derive it
   * @throws Mistake when the count is no whole number of these, or the modulation is not known
   */
  static LaneGroup of(
      Quantity count,
      @Nullable Quantity rate,
      String modulation,
      @Nullable Quantity symbolRate,
      @Nullable Quantity payload,
      String medium,
      String protocol) {
    String unit = Groups.unit(count);
    long n = count.toLong();
    if (n < 1) {
      throw new Mistake(
          "value.Bounds", "a group has at least one " + unit + "; this is " + count, "");
    }
    if (rate != null && SignallingRate.bitsPerSymbol(modulation) == 0) {
      String near = Nearest.hint(modulation, List.of("nrz", "pam4"));
      throw new Mistake(
          "name.Unknown",
          "no modulation is called `" + modulation + "`",
          near.isEmpty() ? "write nrz or pam4" : near);
    }
    return Groups.checked(
        new LaneGroup(
            n,
            unit,
            rate,
            modulation,
            symbolRate != null || rate == null
                ? symbolRate
                : SignallingRate.symbolRate(rate, modulation),
            payload != null || rate == null ? payload : SignallingRate.payload(rate),
            medium,
            protocol));
  }
}
