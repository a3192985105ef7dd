package dev.shoreline.elaborate;

import dev.shoreline.model.message.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bus or loop that is meant: the one named, or the only one there is.
 *
 * @param area of the message ids: {@code power} or {@code cooling}
 * @param noun {@code bus} or {@code loop}
 * @param preposition with which it is named: {@code on} or {@code in}
 */
record DefaultName(Messages messages, String area, String noun, String plural, String preposition) {

  /** The name; null after a message. */
  @Nullable String choose(@Nullable String written, Set<String> known, Span at) {
    String upper = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    if (written != null) {
      if (known.contains(written)) {
        return written;
      }
      messages.error(
          area + ".NoSuch" + upper,
          at,
          "there is no " + noun + " `" + written + "`",
          Suggestion.hint(written, known, plural));
      return null;
    }
    if (known.size() == 1) {
      return known.iterator().next();
    }
    if (known.isEmpty()) {
      messages.error(area + ".No" + upper, at, "the " + area + " block declares no " + noun);
    } else {
      messages.error(
          area + ".Which" + upper,
          at,
          "there are " + known.size() + " " + plural + ": " + Suggestion.list(known),
          "say which with `" + preposition + " " + known.iterator().next() + "`");
    }
    return null;
  }
}
