package dev.shoreline.elaborate;

import dev.shoreline.model.Limit;
import dev.shoreline.model.Origin;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.LimitDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one limit, of a standard or of an overlay. */
final class LimitReader {
  static final List<String> CONFIDENCE = List.of("high", "medium", "low", "derived");

  private final Session session;
  private final Messages messages;
  private final Places places;

  LimitReader(Session session) {
    this.session = session;
    this.messages = session.messages();
    this.places = session.places();
  }

  /**
   * What stands in a limit's own line wins over what stands around it.
   *
   * @param owner id of the standard or section
   * @param revision for a limit that names none
   * @param provisional whether it is, even if it does not say so itself
   * @param inherited source of a limit that names none
   */
  Limit read(
      LimitDecl ast,
      String owner,
      String revision,
      boolean provisional,
      @Nullable Provenance inherited,
      NameScope scope) {
    Value value = session.computation().value(ast.getValue(), scope);
    if (value instanceof Value.Unknown u && u.reason().equals(ExprReader.STATED_UNKNOWN)) {
      value = new Value.Unknown("the limit " + ast.getName() + " is not known");
    }
    Provenance own = session.sources().provenance(ast.getProvenance());
    Span name = places.name(ast);
    return new Limit(
        owner + "." + ast.getName(),
        ast.getName(),
        value,
        orEmpty(ast.getText()),
        ast.getRevision() == null ? revision : ast.getRevision(),
        confidence(ast),
        ast.isProvisional() || provisional,
        new Origin(places.span(ast.getValue()), name, Span.NONE, own == null ? inherited : own),
        name);
  }

  private String confidence(LimitDecl ast) {
    String written = orEmpty(ast.getConfidence());
    if (written.isEmpty() || CONFIDENCE.contains(written)) {
      return written;
    }
    messages.error(
        "standard.Confidence",
        places.span(ast, ShorelinePackage.eINSTANCE.getLimitDecl_Confidence()),
        "`" + written + "` is no confidence",
        Suggestion.hint(written, CONFIDENCE, "write one of"));
    return "";
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
