package dev.shoreline.evaluate;

import dev.shoreline.units.Interval;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Units;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lane of a given signalling rate carries.
 *
 * <p>The rate on the wire is the MAC rate times the expansion of the code:
 *
 * <ul>
 *   <li>64b/66b: 66/64, so 10 becomes 10.3125 and 25 becomes 25.78125 Gb/s;
 *   <li>256b/257b and the Reed-Solomon code RS(544,514): 257/256 x 544/514 = 17/16, so 25 becomes
 *       26.5625, 50 becomes 53.125, 100 becomes 106.25, 200 becomes 212.5 and 400 becomes 425 Gb/s;
 *   <li>the inner code of the longer 200 Gb/s lanes on top of that: 128/120 x 1089/1088, so 212.5
 *       becomes 226.875 Gb/s (113.4375 GBd = 106.25 GBd x 128/120 x 1089/1088), and 106.25 becomes
 *       113.4375 Gb/s.
 * </ul>
 */
public final class SignallingRate {

  /** A signalling rate and the MAC rate it carries, both in Gb/s. */
  private record Code(BigDecimal rate, BigDecimal payload) {
    static Code of(String rate, String payload) {
      return new Code(new BigDecimal(rate), new BigDecimal(payload));
    }
  }

  private static final List<Code> CODES =
      List.of(
          Code.of("10.3125", "10"),
          Code.of("25.78125", "25"),
          Code.of("26.5625", "25"),
          Code.of("53.125", "50"),
          Code.of("106.25", "100"),
          Code.of("113.4375", "100"),
          Code.of("212.5", "200"),
          Code.of("226.875", "200"),
          Code.of("425", "400"));

  private static final Quantity GIGABIT = Quantity.of(1, "Gb/s");

  private SignallingRate() {}

  /** The MAC rate of one lane (bit/s); a rate of no known code carries itself. */
  public static Quantity payload(Quantity rate) {
    BigDecimal bits = rate.isExact() ? rate.base().min() : null;
    if (bits != null && rate.sameKind(GIGABIT)) {
      BigDecimal gigabits = bits.movePointLeft(9);
      for (Code code : CODES) {
        if (Interval.compare(code.rate(), gigabits) == 0) {
          return Quantity.of(code.payload(), GIGABIT.unit()).in(rate.unit());
        }
      }
    }
    return rate;
  }

  /** The symbol rate (Bd) of one lane; null when the modulation is not one that is known. */
  public static @Nullable Quantity symbolRate(Quantity rate, String modulation) {
    int bitsPerSymbol = bitsPerSymbol(modulation);
    if (bitsPerSymbol == 0) {
      return null;
    }
    Interval bits = Interval.exact(BigDecimal.valueOf(bitsPerSymbol));
    return Quantity.of(rate.in("Gb/s").shown().over(bits), Units.of("GBd"));
  }

  /** 1 for {@code nrz}, 2 for {@code pam4}, 0 for anything else. */
  static int bitsPerSymbol(String modulation) {
    return switch (modulation) {
      case "nrz" -> 1;
      case "pam4" -> 2;
      default -> 0;
    };
  }
}
