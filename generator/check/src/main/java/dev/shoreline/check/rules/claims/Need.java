package dev.shoreline.check.rules.claims;

import java.util.List;
import java.util.Optional;

/** What somebody needs, and what has to change for it; in the words of the library. */
enum Need {
  LIQUID_COOLING(
      "liquid-cooling",
      List.of("box", "rack", "room"),
      "cold plates in the box, manifolds in the rack, supply and return in the room"),
  BUS_48V("bus-48v", List.of("box", "rack"), "a 48 V feed in rack and box"),
  LOW_LOSS_BOARD(
      "low-loss-board", List.of("board", "box"), "another laminate and with it another board"),
  HIGH_POWER_SERDES(
      "high-power-serdes", List.of("asic", "board", "box"), "SerDes that drive the whole channel"),
  NEW_CAGE("new-cage", List.of("board", "box"), "cages, and a front panel laid out for them"),
  ADVANCED_PACKAGE(
      "advanced-package",
      List.of("asic", "board", "box"),
      "a package that carries dies and optics");

  private final String word;
  private final List<String> changed;
  private final String reason;

  Need(String word, List<String> changed, String reason) {
    this.word = word;
    this.changed = changed;
    this.reason = reason;
  }

  static Optional<Need> of(String word) {
    for (Need n : values()) {
      if (n.word.equals(word)) {
        return Optional.of(n);
      }
    }
    return Optional.empty();
  }

  String word() {
    return word;
  }

  boolean changes(String scope) {
    return changed.contains(scope);
  }

  /** What it takes, in words. */
  String reason() {
    return reason;
  }
}
