package dev.shoreline.elaborate;

import dev.shoreline.model.Limit;
import dev.shoreline.model.Standard;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.LimitDecl;
import dev.shoreline.syntax.shoreline.OverlayDecl;
import dev.shoreline.syntax.shoreline.Profile;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The limits that overlays state in the place of a standard's. Only overlays of the project's own
 * files count: a spec library cannot change what another library's standard says.
 *
 * <p>An overlay on a standard reaches the sections that inherit the limit; one on a section stays
 * there, also for a limit that the section inherits. Rules are never changed.
 */
final class OverlayReader {
  private final Session session;
  private final Messages messages;
  private final Places places;
  private final LimitReader reader;
  private final Map<Profile, Map<String, LimitDecl>> overlays = new LinkedHashMap<>();

  /**
   * @param own overlays of the project's own files, in the order of files and text; of two for one
   *     limit the first counts
   */
  OverlayReader(Session session, Collection<OverlayDecl> own) {
    this.session = session;
    this.messages = session.messages();
    this.places = session.places();
    this.reader = new LimitReader(session);
    for (OverlayDecl overlay : own) {
      // The linker has said so when the standard was not found.
      if (overlay.getStandard() != null) {
        overlay.getLimits().forEach(limit -> add(overlay.getStandard(), limit));
      }
    }
  }

  private void add(Profile standard, LimitDecl limit) {
    if (limit.getName() == null || limit.getValue() == null) {
      return;
    }
    if (limit.getAlternative() != null) {
      messages.error(
          "overlay.Alternative",
          places.span(limit, ShorelinePackage.eINSTANCE.getLimitDecl_Alternative()),
          "an overlay says what stands in the place of a limit; it adds no alternative",
          "put alternatives into a standard of your own");
    }
    LimitDecl first =
        overlays
            .computeIfAbsent(standard, s -> new LinkedHashMap<>())
            .putIfAbsent(limit.getName(), limit);
    // Within one overlay it is a name given twice, which has been said.
    if (first != null && first.eContainer() != limit.eContainer()) {
      messages.add(
          Diagnostic.error(
                  "overlay.Twice", places.name(limit), limit.getName() + " is overlaid twice")
              .withRelated(places.name(first), "overlaid first here"));
    }
  }

  /** Standards and sections with an overlay, in the order in which they were first named. */
  List<Profile> standards() {
    return List.copyOf(overlays.keySet());
  }

  /**
   * What counts in a standard or section: the overlay's limit, or the library's own.
   *
   * @param names values of the limits above it, which the overlay's value may name
   */
  Limit over(Profile ast, String owner, Limit library, Map<String, Value> names) {
    LimitDecl overlay = overlays.getOrDefault(ast, Map.of()).get(library.name());
    if (overlay == null) {
      return library;
    }
    NameScope scope = session.scopeAt(overlay).within(names);
    Limit limit = reader.read(overlay, owner, "", false, null, scope);
    if (!fits(limit, library)) {
      return library;
    }
    if (library.confidence().equals("high") && !library.provisional()) {
      messages.add(
          Diagnostic.warning(
                  "overlay.ReplacesCertain",
                  limit.span(),
                  "this replaces "
                      + library.value().text()
                      + ", which the library holds with high confidence and not as provisional")
              .withRelated(library.span(), "the library's limit"));
    }
    return limit.over(library);
  }

  private boolean fits(Limit limit, Limit library) {
    String mine = limit.value().text();
    String theirs = library.value().text();
    if (!Replacement.isOfOneSort(limit.value(), library.value())) {
      messages.add(
          Diagnostic.error(
                  "overlay.OtherDimension",
                  limit.origin().assignedAt(),
                  mine + " cannot stand in the place of " + theirs)
              .withRelated(library.span(), "the library's limit"));
      return false;
    }
    if (!Replacement.isOfOneShape(limit.value(), library.value())) {
      messages.add(
          Diagnostic.error(
                  "overlay.OtherShape",
                  limit.origin().assignedAt(),
                  mine + " cannot stand in the place of " + theirs + ": rules read its bounds")
              .withHint(Replacement.hint(library.value()))
              .withRelated(library.span(), "the library's limit"));
      return false;
    }
    return true;
  }

  /** Says which limits of overlays their standards do not have. */
  void checkNames(Map<Profile, Standard> read) {
    overlays.forEach(
        (ast, limits) -> {
          Standard standard = read.get(ast);
          if (standard != null) {
            limits.values().forEach(l -> checkName(l, standard));
          }
        });
  }

  private void checkName(LimitDecl limit, Standard standard) {
    List<String> names = standard.limits().stream().map(Limit::name).distinct().toList();
    if (!names.contains(limit.getName())) {
      messages.error(
          "overlay.NoSuchLimit",
          places.name(limit),
          standard.id() + " has no limit `" + limit.getName() + "`",
          Suggestion.hint(limit.getName(), names, "its limits"));
    }
  }
}
