package dev.shoreline.model.claim;

import dev.shoreline.model.message.Span;
import java.util.List;

/**
 * Something that claims are about.
 *
 * @param name {@code this} stands for the design that the claims are in
 * @param title what it is in words; may be empty
 * @param claims in the order written
 */
public record ClaimSubject(String name, String title, List<Claim> claims, Span span) {
  /** The name of the design itself where claims are about it. */
  public static final String THIS = "this";

  public ClaimSubject {
    claims = List.copyOf(claims);
  }
}
