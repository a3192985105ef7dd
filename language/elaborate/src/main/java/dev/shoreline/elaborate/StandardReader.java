package dev.shoreline.elaborate;

import dev.shoreline.model.Kind;
import dev.shoreline.model.Limit;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.RuleText;
import dev.shoreline.model.Source;
import dev.shoreline.model.Standard;
import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.LimitDecl;
import dev.shoreline.syntax.shoreline.OverlayDecl;
import dev.shoreline.syntax.shoreline.Profile;
import dev.shoreline.syntax.shoreline.RuleDecl;
import dev.shoreline.syntax.shoreline.SectionDecl;
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
  private final Session session;
  private final Places places;
  private final RuleReader rules;
  private final LimitReader limits;
  private final AlternativeReader alternatives;
  private final OverlayReader overlays;
  private final Map<Profile, Standard> read = new HashMap<>();
  private final Map<String, Map<String, Kind>> kinds = new HashMap<>();

  /**
   * @param own overlays of the project's own files
   */
  StandardReader(Session session, Collection<OverlayDecl> own) {
    this.session = session;
    this.places = session.places();
    this.rules = new RuleReader(session);
    this.limits = new LimitReader(session);
    this.alternatives = new AlternativeReader(session.messages(), places);
    this.overlays = new OverlayReader(session, own);
  }

  /** Standards and sections that have an overlay. */
  List<Profile> overlaid() {
    return overlays.standards();
  }

  /** Says which limits of overlays are not there, of the standards that have been read. */
  void checkOverlays() {
    overlays.checkNames(read);
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
    Map<String, LimitDecl> own = new LinkedHashMap<>();
    ast.getMembers().stream()
        .filter(m -> m instanceof LimitDecl l && l.getName() != null && l.getValue() != null)
        .forEach(m -> own.putIfAbsent(m.getName(), (LimitDecl) m));
    List<Limit> all = new ArrayList<>();
    for (Limit inherited : context.before()) {
      boolean hidden = own.containsKey(inherited.name());
      all.add(hidden ? inherited : counting(ast, inherited, context));
    }
    NameScope scope = session.scopeAt(ast).within(context.names());
    for (LimitDecl l : own.values()) {
      all.add(
          counting(
              ast,
              limits.read(
                  l,
                  context.id(),
                  context.revision(),
                  context.provisional(),
                  context.provenance(),
                  scope),
              context));
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
            alternatives.resolve(all, own, context.id()),
            rules(ast, context),
            places.doc(ast),
            places.name(ast));
    read.put(ast, standard);
    return standard;
  }

  /** The limit that counts, whose value limits below it may name. */
  private Limit counting(Profile ast, Limit library, Context context) {
    Limit limit = overlays.over(ast, context.id(), library, context.names());
    context.names().put(limit.name(), limit.value());
    return limit;
  }

  private List<RuleText> rules(Profile ast, Context context) {
    List<RuleText> texts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (StandardMember member : ast.getMembers()) {
      // The linker has said when two are of one name; the first counts.
      if (!(member instanceof RuleDecl r) || r.getName() == null || !seen.add(r.getName())) {
        continue;
      }
      RuleText rule = rules.read(r, context.id(), context.provenance());
      Kind kind = session.kinds().kind(r.getKind());
      if (rule != null && kind != null) {
        texts.add(rule);
        kinds
            .computeIfAbsent(places.qualifiedName(ast), n -> new LinkedHashMap<>())
            .put(kind.qualifiedName(), kind);
      }
    }
    return texts;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
