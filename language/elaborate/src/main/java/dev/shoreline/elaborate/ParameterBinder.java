package dev.shoreline.elaborate;

import dev.shoreline.evaluate.operation.Poison;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.Argument;
import dev.shoreline.syntax.shoreline.ParameterDecl;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives the parameters of a part or design their values. Of two of one name the first counts. */
final class ParameterBinder {
  private final Messages messages;
  private final Places places;
  private final Computation computation;

  ParameterBinder(Messages messages, Places places, Computation computation) {
    this.messages = messages;
    this.places = places;
    this.computation = computation;
  }

  /**
   * Arguments on their way to the part that they are for.
   *
   * @param values in the order written
   * @param spans where each name was written
   * @param at where the part is used
   * @param complete whether a parameter without default and argument is an error; not so when a
   *     part is only being checked by itself
   */
  record Arguments(Map<String, Value> values, Map<String, Span> spans, Span at, boolean complete) {
    /** A use without any argument. */
    static Arguments none(Span at) {
      return new Arguments(Map.of(), Map.of(), at, true);
    }

    /** For checking a part that nobody uses: what is missing is poisoned and says nothing. */
    static Arguments unused() {
      return new Arguments(Map.of(), Map.of(), Span.NONE, false);
    }
  }

  /** Computes arguments where they are written. */
  Arguments arguments(List<Argument> written, NameScope scope, Span at) {
    Map<String, Value> values = new LinkedHashMap<>();
    Map<String, Span> spans = new LinkedHashMap<>();
    for (Argument a : written) {
      if (a.getName() == null) {
        continue;
      }
      spans.putIfAbsent(a.getName(), places.name(a));
      values.putIfAbsent(a.getName(), computation.value(a.getValue(), scope));
    }
    return new Arguments(values, spans, at, true);
  }

  /**
   * The value of each parameter. A default may use the parameters before it.
   *
   * @param owner name of the part or design
   * @param scope at the declaration
   */
  Map<String, Value> bind(
      List<ParameterDecl> declared, Arguments arguments, String owner, NameScope scope) {
    Map<String, Value> bound = new LinkedHashMap<>();
    NameScope inner = scope.within(bound);
    for (ParameterDecl p : declared) {
      if (p.getName() == null || bound.containsKey(p.getName())) {
        continue;
      }
      Value given = arguments.values().get(p.getName());
      if (given == null && p.getValue() != null) {
        given = computation.value(p.getValue(), inner);
      }
      if (given == null) {
        given = Poison.VALUE;
        if (arguments.complete()) {
          messages.add(
              Diagnostic.error(
                      "parameter.Missing",
                      arguments.at(),
                      owner + " needs a value for its parameter `" + p.getName() + "`")
                  .withRelated(places.name(p), "declared here without a default")
                  .withHint(
                      "write " + owner + "(" + p.getName() + " = ...), or give it a default"));
        }
      }
      bound.put(p.getName(), given);
    }
    refuseUnknown(arguments, bound, owner);
    return bound;
  }

  private void refuseUnknown(Arguments arguments, Map<String, Value> bound, String owner) {
    arguments
        .spans()
        .forEach(
            (name, span) -> {
              if (!bound.containsKey(name)) {
                messages.error(
                    "parameter.NoSuch",
                    span,
                    owner + " has no parameter `" + name + "`",
                    Suggestion.hint(name, bound.keySet(), "parameters"));
              }
            });
  }
}
