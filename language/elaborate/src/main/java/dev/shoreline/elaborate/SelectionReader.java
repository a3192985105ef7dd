package dev.shoreline.elaborate;

import dev.shoreline.evaluate.operation.Poison;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.AttributeSpec;
import dev.shoreline.model.AttributeType;
import dev.shoreline.model.IndexRange;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Selection;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.SelectionDecl;
import dev.shoreline.syntax.shoreline.StepDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads selections such as {@code tray[1..2].oe[*].host[1..8]}. Without an index a step means all
 * of its range. The total of an instance bounds every selection of it, so no product here
 * overflows.
 */
final class SelectionReader {
  private final Messages messages;
  private final Places places;
  private final RangeReader ranges;
  private final InstanceTree tree;
  private final NameScope scope;

  SelectionReader(
      Messages messages, Places places, RangeReader ranges, InstanceTree tree, NameScope scope) {
    this.messages = messages;
    this.places = places;
    this.ranges = ranges;
    this.tree = tree;
    this.scope = scope;
  }

  /**
   * @param group the lanes' group; null when the selection names instances only
   */
  record Selected(Selection selection, @Nullable LaneGroup group) {}

  /** Instances only; null after a message. */
  @Nullable Selection instances(@Nullable SelectionDecl ast, String what) {
    Selected selected = ast == null ? null : read(ast);
    if (selected == null) {
      return null;
    }
    if (selected.group() != null) {
      messages.error(
          "selection.NotLanes",
          selected.selection().span(),
          what + " names parts, but " + selected.selection().group() + " are lanes of a part",
          "leave out `." + selected.selection().group() + "`");
      return null;
    }
    return selected.selection();
  }

  /** The selection; null after a message, or when something in it has one already. */
  @Nullable Selected read(SelectionDecl ast) {
    Span span = places.span(ast);
    Instance at = null;
    List<IndexRange> indices = new ArrayList<>();
    for (int i = 0; i < ast.getSteps().size(); i++) {
      StepDecl step = ast.getSteps().get(i);
      if (step.getName() == null) {
        return null;
      }
      Instance next = tree.find(at, step.getName());
      if (next != null) {
        IndexRange range = ranges.selected(step.getIndex(), next.indices(), step.getName(), scope);
        if (range == null) {
          return null;
        }
        indices.add(range);
        at = next;
      } else if (tree.isBroken(at, step.getName())) {
        return null;
      } else if (at == null || at.part().kind().attribute(step.getName()).isEmpty()) {
        refuse(step, at);
        return null;
      } else {
        StepDecl after = i + 1 < ast.getSteps().size() ? ast.getSteps().get(i + 1) : null;
        return lanes(step, after, at, indices, span);
      }
    }
    return at == null ? null : new Selected(new Selection(at, indices, "", null, span), null);
  }

  private @Nullable Selected lanes(
      StepDecl step, @Nullable StepDecl after, Instance at, List<IndexRange> indices, Span span) {
    String name = step.getName();
    Value value = at.attributes().find(name).map(Attribute::value).orElse(null);
    boolean group =
        at.part()
            .kind()
            .attribute(name)
            .filter(a -> a.type() instanceof AttributeType.Group)
            .isPresent();
    if (!group) {
      messages.error(
          "selection.NotAGroup",
          places.name(step),
          name + " of " + at.name() + " is no group of lanes",
          Suggestion.hint(name, groups(at), "groups of " + at.name()));
      return null;
    }
    if (after != null) {
      messages.error(
          "selection.AfterLanes",
          places.span(after),
          "nothing can be selected within the lanes of " + at.name() + "." + name);
      return null;
    }
    if (!(value instanceof Value.Group g)) {
      if (value == null || !Poison.is(value)) {
        String state = value == null ? " states no " : " states as unknown its ";
        messages.add(
            Diagnostic.error(
                    "selection.GroupNotStated", places.name(step), at.part().name() + state + name)
                .withRelated(at.part().span(), at.part().name() + " is declared here")
                .withHint(Suggestion.hint("", groups(at), "groups it states")));
      }
      return null;
    }
    IndexRange whole = new IndexRange(1, g.group().count());
    IndexRange lanes = ranges.selected(step.getIndex(), whole, name, scope);
    return lanes == null
        ? null
        : new Selected(new Selection(at, indices, name, lanes, span), g.group());
  }

  private void refuse(StepDecl step, @Nullable Instance at) {
    Set<String> known = new TreeSet<>(tree.names(at));
    if (at != null) {
      known.addAll(groups(at));
    }
    String where =
        at == null ? "the design has no instance `" : at.name() + " has no part or group `";
    messages.error(
        "selection.NoSuch",
        places.name(step),
        where + step.getName() + "`",
        Suggestion.hint(step.getName(), known, "there is"));
  }

  private static List<String> groups(Instance at) {
    return at.part().kind().attributes().stream()
        .filter(
            a ->
                a.type() instanceof AttributeType.Group
                    && at.attributes().find(a.name()).isPresent())
        .map(AttributeSpec::name)
        .toList();
  }
}
