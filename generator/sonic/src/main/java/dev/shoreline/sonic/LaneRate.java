package dev.shoreline.sonic;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Signalling rate of a lane by the speed that it carries, as Ethernet has it. */
final class LaneRate {
  private static final Map<String, String> RATES =
      Map.of(
          "200", "212.5 Gb/s pam4",
          "100", "106.25 Gb/s pam4",
          "50", "53.125 Gb/s pam4",
          "25", "25.78125 Gb/s nrz",
          "10", "10.3125 Gb/s nrz");

  private LaneRate() {}

  /** {@code x 212.5 Gb/s pam4} of the speed that most lanes have; empty when none is known. */
  static String of(Platform platform) {
    Map<BigDecimal, Long> lanes = new TreeMap<>();
    for (PlatformInterface port : platform.interfaces()) {
      lanes.merge(BreakoutMode.laneSpeed(port), port.lanes().size(), Long::sum);
    }
    return lanes.entrySet().stream()
        .filter(e -> RATES.containsKey(e.getKey().toPlainString()))
        .max(Comparator.comparingLong(Map.Entry::getValue))
        .map(e -> " x " + RATES.get(e.getKey().toPlainString()))
        .orElse("");
  }

  /** Speed (Gb/s) that belongs to such a text; 0 to none. */
  static BigDecimal speed(String rate) {
    return RATES.entrySet().stream()
        .filter(e -> rate.equals(" x " + e.getValue()))
        .map(e -> new BigDecimal(e.getKey()))
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }
}
