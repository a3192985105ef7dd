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
  COOLING,

  /** One thing for each line: `about cpo {`. */
  CLAIMS,

  /** The numbers published about one thing. */
  CLAIM_SUBJECT,
  COMPARE;

  /**
   * What braces inside of this block hold.
   *
   * @param first word of the statement
   * @param word directly before the brace
   */
  BlockKind inner(String first, String word) {
    return switch (this) {
      case STANDARD -> STANDARD;
      case DESIGN ->
          first.equals("variant")
              ? DESIGN
              : switch (word) {
                case "lanes" -> LANES;
                case "power" -> POWER;
                case "cooling" -> COOLING;
                case "claims" -> CLAIMS;
                default -> BODY;
              };
      case CLAIMS -> CLAIM_SUBJECT;
      default -> BODY;
    };
  }
}
