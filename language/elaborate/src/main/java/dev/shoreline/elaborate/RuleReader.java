package dev.shoreline.elaborate;

import dev.shoreline.model.Kind;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.message.Severity;
import dev.shoreline.syntax.shoreline.RuleDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rules of a standard; their conditions stay expressions until a design is checked. */
final class RuleReader {
  private static final List<String> SEVERITIES =
      Arrays.stream(Severity.values()).map(Severity::label).toList();

  private final Session session;

  RuleReader(Session session) {
    this.session = session;
  }

  /** The rule; null when its kind was not found or a syntax error left it unfinished. */
  @Nullable RuleText read(RuleDecl ast, String owner, @Nullable Provenance inherited) {
    Kind kind = session.kinds().kind(ast.getKind());
    Severity severity = severity(ast);
    if (kind == null || ast.getVariable() == null || ast.getRequirements().isEmpty()) {
      return null;
    }
    Provenance own = session.sources().provenance(ast.getProvenance());
    return new RuleText(
        owner + "." + ast.getName(),
        ast.getName(),
        orEmpty(ast.getTitle()),
        kind.name(),
        ast.getVariable(),
        session.expressions().readOrNull(ast.getWhere()),
        session.expressions().readAll(ast.getRequirements()),
        orEmpty(ast.getClause()),
        severity,
        ast.isProvisional(),
        own == null ? inherited : own,
        orEmpty(ast.getHint()),
        session.places().doc(ast),
        session.places().name(ast));
  }

  private Severity severity(RuleDecl ast) {
    String written = ast.getSeverity();
    if (written == null) {
      return Severity.ERROR;
    }
    int i = SEVERITIES.indexOf(written);
    if (i < 0) {
      session
          .messages()
          .error(
              "standard.Severity",
              session.places().span(ast, ShorelinePackage.eINSTANCE.getRuleDecl_Severity()),
              "`" + written + "` is no severity",
              Suggestion.hint(written, SEVERITIES, "write one of"));
      return Severity.ERROR;
    }
    return Severity.values()[i];
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
