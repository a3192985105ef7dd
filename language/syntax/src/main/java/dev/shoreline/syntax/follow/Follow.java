package dev.shoreline.syntax.follow;

import dev.shoreline.syntax.lex.TokenCutter;
import dev.shoreline.syntax.lex.TokenKind;
import dev.shoreline.syntax.parse.Grammars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.jspecify.annotations.Nullable;

/**
 * What may stand at a place: reads the text before it along the grammar, in all ways at once. Where
 * the text does not fit, reading goes on with the next member of a block that does.
 */
public final class Follow {
  private final TokenCutter cutter;

  /** How many braces were open at the offsets where rules were entered. */
  private final Map<Integer, Integer> depths = new HashMap<>();

  private int depth;
  private Front front;

  private Follow(String text, int from) {
    this.cutter = new TokenCutter(text);
    this.front = new Front(from);
  }

  /**
   * Everything that may stand at an offset, by what stands before it.
   *
   * @param from offset of a declaration that the place is in or behind; 0 for the whole file
   * @param at where the next word would begin
   */
  public static List<Option> at(String text, int from, int at) {
    Follow follow = new Follow(text.substring(from, at), from);
    AbstractElement root = Grammars.access().getSpecFileRule().getAlternatives();
    follow.front.enter(from == 0 ? root : declarations(), null);
    follow.read(from);
    return follow.options();
  }

  private static AbstractElement declarations() {
    return Grammars.access().getSpecFileAccess().getDeclarationsAssignment_4();
  }

  private void read(int from) {
    List<Token> tokens = new ArrayList<>();
    while (cutter.next() != TokenKind.END) {
      if (!cutter.kind().isHidden() && cutter.kind() != TokenKind.STRAY) {
        tokens.add(new Token(cutter.kind(), cutter.token(), cutter.end() + from));
      }
    }
    depths.put(from, 0);
    for (Token token : tokens) {
      Front next = new Front(token.end());
      boolean fits = false;
      for (Front.Place place : front.places()) {
        if (token.fits(place.terminal())) {
          fits = true;
          next.leave(place.terminal(), place.frame());
        }
      }
      if (fits) {
        front = next;
      } else {
        recover(token, next);
      }
      depth += token.text().equals("{") ? 1 : token.text().equals("}") ? -1 : 0;
      depths.put(token.end(), depth);
    }
  }

  /** Whether the brace of a rule is open; a rule may be entered well before its brace. */
  private boolean isOpen(Frame frame) {
    return depth > depths.getOrDefault(frame.start(), 0);
  }

  /** Closes blocks, or begins the next member of one, where the token cannot mean anything else. */
  private void recover(Token token, Front next) {
    Set<Frame> open = new LinkedHashSet<>();
    for (Front.Place place : front.places()) {
      for (Frame f = place.frame(); f != null; f = f.parent()) {
        if (isOpen(f)) {
          open.add(f);
        }
      }
    }
    for (Frame frame : open) {
      if (token.text().equals("}")) {
        for (Keyword brace : elements(frame.call().getRule(), Keyword.class)) {
          if (brace.getValue().equals("}")) {
            next.leave(brace, frame);
            front = next;
            return;
          }
        }
      } else if (begins(token, frame, next)) {
        front = next;
        return;
      }
    }
    Front top = new Front(token.end());
    top.enter(declarations(), null);
    if (step(token, top, next)) {
      front = next;
    }
  }

  private static boolean begins(Token token, Frame frame, Front next) {
    boolean block =
        elements(frame.call().getRule(), Keyword.class).stream()
            .anyMatch(k -> k.getValue().equals("{"));
    if (!block || token.kind() == TokenKind.SYMBOL) {
      return false;
    }
    for (Assignment member : elements(frame.call().getRule(), Assignment.class)) {
      String cardinality = member.getCardinality();
      if ("*".equals(cardinality) || "+".equals(cardinality)) {
        Front members = new Front(token.end());
        members.enter(member, frame);
        if (step(token, members, next)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean step(Token token, Front from, Front next) {
    boolean fits = false;
    for (Front.Place place : from.places()) {
      if (token.fits(place.terminal())) {
        next.leave(place.terminal(), place.frame());
        fits = true;
      }
    }
    return fits;
  }

  private static <T extends EObject> List<T> elements(AbstractRule rule, Class<T> type) {
    List<T> found = new ArrayList<>();
    TreeIterator<EObject> all = rule.eAllContents();
    while (all.hasNext()) {
      EObject e = all.next();
      if (type.isInstance(e)) {
        found.add(type.cast(e));
      }
    }
    return found;
  }

  private List<Option> options() {
    Set<Option> options = new LinkedHashSet<>();
    for (Front.Place place : front.places()) {
      String keyword = place.terminal() instanceof Keyword k ? k.getValue() : "";
      String terminal = place.terminal() instanceof RuleCall c ? c.getRule().getName() : "";
      options.add(new Option(keyword, terminal, steps(place)));
    }
    return List.copyOf(options);
  }

  private List<Step> steps(Front.Place place) {
    List<Step> steps = new ArrayList<>();
    AbstractElement element = place.terminal();
    for (Frame frame = place.frame(); frame != null; frame = frame.parent()) {
      steps.add(step(element, frame));
      element = frame.call();
    }
    return steps;
  }

  private static Step step(AbstractElement element, Frame frame) {
    Assignment assignment = GrammarUtil.containingAssignment(element);
    String feature = assignment == null ? "" : assignment.getFeature();
    return new Step(frame.call().getRule().getName(), feature, reference(element), frame.start());
  }

  private static @Nullable EClass reference(AbstractElement element) {
    CrossReference reference = GrammarUtil.containingCrossReference(element);
    return reference != null && reference.getType().getClassifier() instanceof EClass type
        ? type
        : null;
  }
}
