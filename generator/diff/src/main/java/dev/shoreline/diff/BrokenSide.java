package dev.shoreline.diff;

import dev.shoreline.model.message.Diagnostic;
import java.util.List;

/**
 * A side whose specs have errors of their own. What could be elaborated of it was compared, so the
 * comparison may lack designs and show them as added or removed.
 *
 * @param side its name, as in {@link Difference#before()} or {@link Difference#after()}
 * @param after whether it is the side after
 * @param errors what is wrong, in the order of places; not empty
 */
public record BrokenSide(String side, boolean after, List<Diagnostic> errors) {
  public BrokenSide {
    errors = List.copyOf(errors);
  }

  /** For example {@code HEAD~1 has 2 errors; the comparison is incomplete}. */
  public String text() {
    int count = errors.size();
    return side
        + " has "
        + count
        + (count == 1 ? " error" : " errors")
        + "; the comparison is incomplete";
  }
}
