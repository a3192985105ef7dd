package dev.shoreline.elaborate;

import dev.shoreline.model.Limit;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.shoreline.LimitDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the limit that another source's figure is an alternative to. */
final class AlternativeReader {
  private final Messages messages;
  private final Places places;

  AlternativeReader(Messages messages, Places places) {
    this.messages = messages;
    this.places = places;
  }

  /**
   * The limits of a standard or section, each with the id of what it is an alternative to. Limits
   * may refer to those below them.
   *
   * @param limits those inherited first
   * @param own the limits among them that stand in this text
   */
  List<Limit> resolve(List<Limit> limits, Map<String, LimitDecl> own, String owner) {
    List<Limit> resolved = new ArrayList<>();
    for (Limit limit : limits) {
      LimitDecl ast = limit.id().equals(owner + "." + limit.name()) ? own.get(limit.name()) : null;
      Limit to = ast == null ? null : target(ast, limit, limits, own, owner);
      resolved.add(to == null ? limit : limit.alternativeTo(to.id()));
    }
    return resolved;
  }

  private @Nullable Limit target(
      LimitDecl ast, Limit limit, List<Limit> limits, Map<String, LimitDecl> own, String owner) {
    String name = ast.getAlternative();
    if (name == null) {
      return null;
    }
    List<Limit> others = limits.stream().filter(l -> !l.name().equals(limit.name())).toList();
    Limit found = null;
    for (Limit l : others) {
      found = l.name().equals(name) ? l : found;
    }
    if (found == null) {
      refuse(
          "limit.NoSuchAlternative",
          ast,
          name.equals(limit.name())
              ? "a limit is no alternative to itself"
              : "there is no limit `" + name + "` in " + owner,
          Suggestion.hint(name, others.stream().map(Limit::name).distinct().toList(), "limits"));
      return null;
    }
    LimitDecl other = own.get(name);
    boolean chained = found.isAlternative() || (other != null && other.getAlternative() != null);
    if (chained) {
      refuse(
          "limit.AlternativeOfAlternative",
          ast,
          name + " is itself an alternative to another limit",
          "name the limit that rules read");
      return null;
    }
    if (!Replacement.isOfOneSort(limit.value(), found.value())) {
      messages.add(
          Diagnostic.error(
                  "limit.AlternativeOfOtherDimension",
                  places.span(ast.getValue()),
                  limit.value().text()
                      + " cannot stand in the place of "
                      + found.value().text()
                      + ", which "
                      + name
                      + " is")
              .withRelated(found.span(), name + " is stated here"));
      return null;
    }
    return found;
  }

  private void refuse(String id, LimitDecl ast, String message, String hint) {
    messages.error(
        id, places.span(ast, ShorelinePackage.eINSTANCE.getLimitDecl_Alternative()), message, hint);
  }
}
