package dev.shoreline.elaborate;

import dev.shoreline.model.Kind;
import dev.shoreline.model.Limit;
import dev.shoreline.model.Origin;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Source;
import dev.shoreline.model.Standard;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.LimitDecl;
import dev.shoreline.syntax.shoreline.Profile;
import dev.shoreline.syntax.shoreline.RuleDecl;
import dev.shoreline.syntax.shoreline.SectionDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.syntax.shoreline.StandardDecl;
import dev.shoreline.syntax.shoreline.StandardMember;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads standards and their sections, each once. */
final class StandardReader {
  static final List<String> CONFIDENCE = List.of("high", "medium", "low", "derived");

  private final Session session;
  private final Messages messages;
  private final Places places;
  private final RuleReader rules;
  private final Map<Profile, Standard> read = new HashMap<>();
  private final Map<String, Map<String, Kind>> kinds = new HashMap<>();

  StandardReader(Session session) {
    this.session = session;
    this.messages = session.messages();
    this.places = session.places();
    this.rules = new RuleReader(session);
  }

  /** The standard or section; null when a syntax error left it without a name. */
  @Nullable Standard read(Profile ast) {
    Standard known = read.get(ast);
    if (known != null) {
      return known;
    }
    Profile standard = ast.eContainer() instanceof Profile outer ? outer : ast;
    if (!(standard instanceof StandardDecl d) || d.getName() == null) {
      return null;
    }
    create(d);
    return read.get(ast);
  }

  /** The kinds that rules of a standard name, in the order of the rules. */
  Collection<Kind> kindsOf(Standard standard) {
    return kinds.getOrDefault(standard.qualifiedName(), Map.of()).values();
  }

  /** Reads a standard with its sections: both share names and limits. */
  private void create(StandardDecl ast) {
    Provenance provenance = session.sources().provenance(ast.getProvenance());
    String revision = orEmpty(ast.getRevision());
    Context context =
        new Context(
            ast.getName(),
            revision,
            provenance,
            ast.isProvisional(),
            new LinkedHashMap<>(),
            List.of());
    Standard standard = profile(ast, orEmpty(ast.getTitle()), context);
    for (StandardMember member : ast.getMembers()) {
      if (member instanceof SectionDecl s && s.getName() != null) {
        Map<String, Value> names = new LinkedHashMap<>(context.names());
        String title =
            orEmpty(ast.getTitle())
                + (s.getTitle() == null ? " " + s.getName() : ", " + s.getTitle());
        profile(
            s,
            title,
            new Context(
                ast.getName() + "." + s.getName(),
                revision,
                provenance,
                ast.isProvisional() || s.isProvisional(),
                names,
                standard.limits()));
      }
    }
  }

  /**
   * What the members of a standard or section inherit from it.
   *
   * @param names values of the limits so far; grows while they are read
   * @param before limits that the section has from its standard
   */
  private record Context(
      String id,
      String revision,
      @Nullable Provenance provenance,
      boolean provisional,
      Map<String, Value> names,
      List<Limit> before) {}

  private Standard profile(Profile ast, String title, Context context) {
    List<Limit> limits = new ArrayList<>(context.before());
    List<RuleText> texts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    NameScope scope = session.scopeAt(ast).within(context.names());
    for (StandardMember member : ast.getMembers()) {
      // The linker has said when two are of one name; the first counts.
      boolean isFirst =
          member.getName() != null && seen.add(member.eClass().getName() + member.getName());
      if (!isFirst) {
        continue;
      }
      if (member instanceof LimitDecl l && l.getValue() != null) {
        Limit limit = limit(l, context, scope);
        limits.add(limit);
        context.names().put(l.getName(), limit.value());
      } else if (member instanceof RuleDecl r) {
        RuleText rule = rules.read(r, context.id(), context.provisional(), context.provenance());
        Kind kind = session.kinds().kind(r.getKind());
        if (rule != null && kind != null) {
          texts.add(rule);
          kinds
              .computeIfAbsent(places.qualifiedName(ast), n -> new LinkedHashMap<>())
              .put(kind.qualifiedName(), kind);
        }
      }
    }
    Source source = context.provenance() == null ? null : context.provenance().source();
    Standard standard =
        new Standard(
            context.id(),
            places.qualifiedName(ast),
            title,
            context.revision(),
            context.provisional(),
            source,
            limits,
            texts,
            places.doc(ast),
            places.name(ast));
    read.put(ast, standard);
    return standard;
  }

  private Limit limit(LimitDecl ast, Context context, NameScope scope) {
    String confidence = orEmpty(ast.getConfidence());
    if (!confidence.isEmpty() && !CONFIDENCE.contains(confidence)) {
      messages.error(
          "standard.Confidence",
          places.span(ast, ShorelinePackage.eINSTANCE.getLimitDecl_Confidence()),
          "`" + confidence + "` is no confidence",
          Suggestion.hint(confidence, CONFIDENCE, "write one of"));
      confidence = "";
    }
    Value value = session.computation().value(ast.getValue(), scope);
    if (value instanceof Value.Unknown u && u.reason().equals(ExprReader.STATED_UNKNOWN)) {
      value = new Value.Unknown("the limit " + ast.getName() + " is not known");
    }
    Provenance own = session.sources().provenance(ast.getProvenance());
    Span name = places.name(ast);
    Origin origin =
        new Origin(
            places.span(ast.getValue()), name, Span.NONE, own == null ? context.provenance() : own);
    return new Limit(
        context.id() + "." + ast.getName(),
        ast.getName(),
        value,
        orEmpty(ast.getText()),
        ast.getRevision() == null ? context.revision() : ast.getRevision(),
        confidence,
        ast.isProvisional() || context.provisional(),
        origin,
        name);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
