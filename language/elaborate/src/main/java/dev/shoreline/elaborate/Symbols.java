package dev.shoreline.elaborate;

import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.AttributeDecl;
import dev.shoreline.syntax.shoreline.ChoiceType;
import dev.shoreline.syntax.shoreline.KindDecl;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words that stand for themselves: those which some kind allows as one of a choice. */
final class Symbols {
  private final Set<String> words = new TreeSet<>();

  Symbols(Collection<KindDecl> kinds) {
    for (KindDecl kind : kinds) {
      for (AttributeDecl attribute : kind.getAttributes()) {
        if (attribute.getType() instanceof ChoiceType choice) {
          words.addAll(choice.getNames());
        }
      }
    }
  }

  @Nullable Value find(String name) {
    return words.contains(name) ? new Value.Symbol(name) : null;
  }
}
