package dev.shoreline.elaborate;

import dev.shoreline.model.message.Nearest;
import java.util.Collection;

/** What to write instead of a name that means nothing. */
final class Suggestion {
  private static final int SHOWN = 12;

  private Suggestion() {}

  /** {@code did you mean `serdes`?}, else what there is, else nothing. */
  static String hint(String written, Collection<String> known, String listTitle) {
    String near = Nearest.hint(written, known);
    return !near.isEmpty() || known.isEmpty() ? near : listTitle + ": " + list(known);
  }

  /** Names in the given order; those beyond a dozen are counted. */
  static String list(Collection<String> names) {
    String shown = String.join(", ", names.stream().limit(SHOWN).toList());
    return names.size() > SHOWN ? shown + " and " + (names.size() - SHOWN) + " more" : shown;
  }
}
