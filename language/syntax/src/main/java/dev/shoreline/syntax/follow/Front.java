package dev.shoreline.syntax.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.jspecify.annotations.Nullable;

/**
 * All places of the grammar that may come next, found by walking it from where the last token left
 * off. One for each token; every place and frame is visited once, so loops of optional elements
 * end.
 */
final class Front {
  /** A keyword or a call of a terminal rule, inside the rules of a frame. */
  record Place(AbstractElement terminal, @Nullable Frame frame) {}

  private record Entry(RuleCall call, @Nullable Frame parent) {}

  private record Visit(AbstractElement element, @Nullable Frame frame, boolean entered) {}

  private final int start;
  private final List<Place> places = new ArrayList<>();
  private final Set<Place> known = new HashSet<>();
  private final Set<Visit> visits = new HashSet<>();
  private final Map<Entry, Frame> frames = new HashMap<>();

  /**
   * @param start offset of the token that comes next
   */
  Front(int start) {
    this.start = start;
  }

  List<Place> places() {
    return places;
  }

  /** Goes on with an element, or past it if it may be left out. */
  void enter(AbstractElement element, @Nullable Frame frame) {
    String cardinality = element.getCardinality();
    if ("?".equals(cardinality) || "*".equals(cardinality)) {
      leave(element, frame);
    }
    again(element, frame);
  }

  private void again(AbstractElement element, @Nullable Frame frame) {
    if (!visits.add(new Visit(element, frame, true))) {
      return;
    }
    if (element instanceof Keyword) {
      add(element, frame);
    } else if (element instanceof RuleCall call) {
      call(call, frame);
    } else if (element instanceof Assignment assignment) {
      enter(assignment.getTerminal(), frame);
    } else if (element instanceof CrossReference reference) {
      enter(reference.getTerminal(), frame);
    } else if (element instanceof Group group) {
      enter(group.getElements().get(0), frame);
    } else if (element instanceof Alternatives alternatives) {
      alternatives.getElements().forEach(e -> enter(e, frame));
    } else if (element instanceof Action) {
      leave(element, frame);
    }
  }

  private void call(RuleCall call, @Nullable Frame frame) {
    if (call.getRule() instanceof TerminalRule) {
      add(call, frame);
    } else {
      Frame inner =
          frames.computeIfAbsent(
              new Entry(call, frame), k -> new Frame(k.call(), k.parent(), start));
      enter(call.getRule().getAlternatives(), inner);
    }
  }

  private void add(AbstractElement terminal, @Nullable Frame frame) {
    Place place = new Place(terminal, frame);
    if (known.add(place)) {
      places.add(place);
    }
  }

  /** Goes on behind an element. */
  void leave(AbstractElement element, @Nullable Frame frame) {
    if (!visits.add(new Visit(element, frame, false))) {
      return;
    }
    String cardinality = element.getCardinality();
    if ("*".equals(cardinality) || "+".equals(cardinality)) {
      again(element, frame);
    }
    EObject container = element.eContainer();
    if (container instanceof Group group) {
      int next = group.getElements().indexOf(element) + 1;
      if (next < group.getElements().size()) {
        enter(group.getElements().get(next), frame);
      } else {
        leave(group, frame);
      }
    } else if (container instanceof AbstractElement around) {
      leave(around, frame);
    } else if (container instanceof ParserRule && frame != null) {
      leave(frame.call(), frame.parent());
    }
  }
}
