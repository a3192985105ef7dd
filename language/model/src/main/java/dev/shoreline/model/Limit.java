package dev.shoreline.model;

import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A published limit, under the row name of the facts it was transcribed from; or what a reader's
 * own copy of the standard says in its place.
 *
 * @param id qualified by its standard, for example {@code XpoMsa.xpo-power-max-launch}
 * @param value may be {@link Value.Unknown}: then every rule that needs it is not evaluated
 * @param confidence {@code high}, {@code medium}, {@code low} or {@code derived}; empty when not
 *     stated
 * @param alternativeTo id of the limit for which this is another source's figure; empty for a limit
 *     of its own
 * @param overlaid the library's limit that an overlay replaced with this one; null for a limit as
 *     the library has it
 */
public record Limit(
    String id,
    String name,
    Value value,
    String text,
    String revision,
    String confidence,
    boolean provisional,
    Origin origin,
    Span span,
    String alternativeTo,
    @Nullable Limit overlaid) {

  /** A limit of its own, as the library has it. */
  public Limit(
      String id,
      String name,
      Value value,
      String text,
      String revision,
      String confidence,
      boolean provisional,
      Origin origin,
      Span span) {
    this(id, name, value, text, revision, confidence, provisional, origin, span, "", null);
  }

  /** This limit as another source's figure for the limit of that id. */
  public Limit alternativeTo(String other) {
    return new Limit(
        id, name, value, text, revision, confidence, provisional, origin, span, other, overlaid);
  }

  /**
   * This limit in the place of one of the library. Unless it says otherwise it is about the same
   * thing, and it stays an alternative to what the library's is one to.
   */
  public Limit over(Limit library) {
    return new Limit(
        id,
        name,
        value,
        text.isEmpty() ? library.text : text,
        revision,
        confidence,
        provisional,
        origin,
        span,
        library.alternativeTo,
        library);
  }

  public boolean isAlternative() {
    return !alternativeTo.isEmpty();
  }

  /** Whether this is another source's figure for {@code limit}, overlaid or not. */
  public boolean isAlternativeTo(Limit limit) {
    return isAlternative()
        && (alternativeTo.equals(limit.id)
            || (limit.overlaid != null && alternativeTo.equals(limit.overlaid.id)));
  }
}
