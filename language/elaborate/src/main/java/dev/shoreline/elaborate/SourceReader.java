package dev.shoreline.elaborate;

import dev.shoreline.model.Provenance;
import dev.shoreline.model.Source;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.shoreline.ProvenanceDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.syntax.shoreline.SourceDecl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads sources, and the {@code from} that names them. */
final class SourceReader {
  static final List<String> KINDS =
      List.of("normative", "vendor", "measured", "derived", "assumed");

  private final Messages messages;
  private final Places places;
  private final Map<SourceDecl, Source> read = new HashMap<>();

  SourceReader(Messages messages, Places places) {
    this.messages = messages;
    this.places = places;
  }

  /** The source of a value; null when none is given or the name was not found. */
  @Nullable Provenance provenance(@Nullable ProvenanceDecl ast) {
    if (ast == null || ast.getSource() == null) {
      return null;
    }
    String locator = ast.getLocator() == null ? "" : ast.getLocator();
    return new Provenance(source(ast.getSource()), locator);
  }

  Source source(SourceDecl ast) {
    Source known = read.get(ast);
    if (known != null) {
      return known;
    }
    ShorelinePackage model = ShorelinePackage.eINSTANCE;
    String kind = orEmpty(ast.getKind());
    if (!kind.isEmpty() && !KINDS.contains(kind)) {
      messages.error(
          "source.Kind",
          places.span(ast, model.getSourceDecl_Kind()),
          "`" + kind + "` is no kind of source",
          Suggestion.hint(kind, KINDS, "kinds"));
    }
    String date = orEmpty(ast.getDate());
    Span dateSpan = places.span(ast, model.getSourceDecl_Date());
    if (!date.isEmpty() && !Calendar.isDayMonthOrYear(date)) {
      messages.error("date.NoSuchDay", dateSpan, "there is no date " + date);
    }
    Source source =
        new Source(
            places.qualifiedName(ast),
            orEmpty(ast.getName()),
            orEmpty(ast.getTitle()),
            date,
            kind,
            orEmpty(ast.getLocation()),
            places.name(ast));
    read.put(ast, source);
    return source;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
