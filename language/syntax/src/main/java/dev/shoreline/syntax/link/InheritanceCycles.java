package dev.shoreline.syntax.link;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.shoreline.Classifier;
import dev.shoreline.syntax.shoreline.KindDecl;
import dev.shoreline.syntax.shoreline.PartDecl;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds kinds and parts that extend themselves, and cuts each circle at the declaration that is
 * reported, so that whoever follows parents comes to an end.
 */
public final class InheritanceCycles {
  /**
   * Declarations that extend each other in turn.
   *
   * @param members from the one that stands first, by path and place, which is reported and cut
   */
  public record Circle(List<Classifier> members, Diagnostic message) {
    public Circle {
      members = List.copyOf(members);
    }
  }

  private final Set<Classifier> known = new HashSet<>();
  private final List<Circle> circles = new ArrayList<>();

  private InheritanceCycles() {}

  /** Cuts all circles that some declarations are in or lead into. */
  public static List<Circle> cut(Collection<? extends Classifier> declarations) {
    InheritanceCycles cycles = new InheritanceCycles();
    declarations.forEach(cycles::follow);
    return cycles.circles;
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

  private void report(List<Classifier> found) {
    List<Classifier> circle = new ArrayList<>(found);
    Classifier first = Collections.min(circle, Comparator.comparing(Spans::ofName));
    Collections.rotate(circle, -circle.indexOf(first));
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
    circles.add(new Circle(circle, message));
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
