package dev.shoreline.syntax.link;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.shoreline.Classifier;
import dev.shoreline.syntax.shoreline.KindDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds kinds and parts that extend themselves, and cuts each circle at the declaration that is
 * reported, so that whoever follows parents comes to an end.
 */
public final class InheritanceCycles {
  private final Set<Classifier> known = new HashSet<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * Looks at declarations that were not looked at before.
   *
   * @return one message for each circle
   */
  public List<Diagnostic> cut(Collection<? extends Classifier> declarations) {
    diagnostics.clear();
    for (Classifier declaration : declarations) {
      follow(declaration);
    }
    return List.copyOf(diagnostics);
  }

  private void follow(Classifier first) {
    List<Classifier> path = new ArrayList<>();
    Set<Classifier> onPath = new HashSet<>();
    Classifier next = first;
    while (next != null && !known.contains(next)) {
      if (!onPath.add(next)) {
        report(path.subList(path.indexOf(next), path.size()));
        break;
      }
      path.add(next);
      next = parent(next);
    }
    known.addAll(path);
  }

  private void report(List<Classifier> circle) {
    Classifier first = circle.get(0);
    List<String> names = new ArrayList<>(circle.stream().map(Classifier::getName).toList());
    names.add(first.getName());
    String what = first instanceof KindDecl ? "kind" : "part";
    Diagnostic message =
        Diagnostic.error(
            "link.InheritanceCycle",
            Spans.ofName(first),
            what + " `" + first.getName() + "` extends itself: " + String.join(" : ", names));
    for (Classifier other : circle.subList(1, circle.size())) {
      message = message.withRelated(Spans.ofName(other), "through this one");
    }
    diagnostics.add(message);
    cutAt(first);
  }

  private static @Nullable Classifier parent(Classifier declaration) {
    return declaration instanceof KindDecl kind
        ? kind.getParent()
        : declaration instanceof PartDecl part ? part.getType() : null;
  }

  private static void cutAt(Classifier declaration) {
    if (declaration instanceof KindDecl kind) {
      kind.setParent(null);
    } else if (declaration instanceof PartDecl part) {
      part.setType(null);
    }
  }
}
