package dev.shoreline.check.rules.claims;

import dev.shoreline.model.claim.Claim;

/** How findings name a claim: always with its figure, its basis and its source. */
final class ClaimText {
  private ClaimText() {}

  /** {@code cpo claims power-saving max 73 % (BLOG, text)}. */
  static String full(Claim c) {
    return c.subject() + " claims " + c.measure() + " " + cited(c);
  }

  /** {@code max 73 % counting optics (BLOG, text)}. */
  static String cited(Claim c) {
    return c.text() + " (" + c.citation() + ")";
  }

  /** {@code 15 W per 800 Gb/s counting optics of pluggable (BLOG)}. */
  static String ofSubject(Claim c) {
    return c.text() + " of " + c.subject() + " (" + c.citation() + ")";
  }
}
