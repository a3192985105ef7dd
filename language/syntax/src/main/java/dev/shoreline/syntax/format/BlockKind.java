package dev.shoreline.syntax.format;

/** What a pair of braces holds, which tells where its statements begin. */
enum BlockKind {
  /** Outside of all braces. */
  FILE,
  /** Attributes of a kind: {@code power : W}. */
  KIND,
  /** Attributes and instances: of a part, a level, an instance, a loop, a plate. */
  BODY,
  STANDARD,
  DESIGN,
  LANES,
  POWER,
  COOLING;

  /**
   * What braces inside of this block hold.
   *
   * @param word directly before the brace
   */
  BlockKind inner(String word) {
    return switch (this) {
      case STANDARD -> STANDARD;
      case DESIGN ->
          switch (word) {
            case "lanes" -> LANES;
            case "power" -> POWER;
            case "cooling" -> COOLING;
            default -> BODY;
          };
      default -> BODY;
    };
  }
}
