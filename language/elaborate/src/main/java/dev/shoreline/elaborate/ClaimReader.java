package dev.shoreline.elaborate;

import dev.shoreline.evaluate.operation.Poison;
import dev.shoreline.model.AttributeSpec;
import dev.shoreline.model.AttributeType;
import dev.shoreline.model.Kind;
import dev.shoreline.model.Origin;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.claim.ClaimBaseline;
import dev.shoreline.model.claim.ClaimBasis;
import dev.shoreline.model.claim.ClaimRelation;
import dev.shoreline.model.claim.ClaimSubject;
import dev.shoreline.model.claim.ComparedMeasure;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.syntax.shoreline.ClaimDecl;
import dev.shoreline.syntax.shoreline.ClaimSubjectDecl;
import dev.shoreline.syntax.shoreline.ClaimsDecl;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claims of a design. What is claimed about one thing in several places is put together;
 * a claim that cannot be read is left out after a message.
 */
final class ClaimReader {
  private static final ShorelinePackage MODEL = ShorelinePackage.eINSTANCE;

  private final Session session;
  private final Messages messages;
  private final Places places;
  private final NameScope scope;
  private final ClaimBasisReader bases;

  ClaimReader(Session session, NameScope scope) {
    this.session = session;
    this.messages = session.messages();
    this.places = session.places();
    this.scope = scope;
    this.bases = new ClaimBasisReader(session, scope);
  }

  List<ClaimSubject> read(List<ClaimsDecl> blocks) {
    if (blocks.isEmpty()) {
      return List.of();
    }
    Span at = places.span(blocks.get(0));
    Kind measures = session.standardKinds().find("Claims", at);
    Kind scopes = session.standardKinds().find("ClaimScope", at);
    if (measures == null || scopes == null) {
      return List.of();
    }
    Map<String, List<ClaimSubjectDecl>> subjects = new LinkedHashMap<>();
    for (ClaimsDecl block : blocks) {
      for (ClaimSubjectDecl s : block.getSubjects()) {
        if (s.getName() != null) {
          subjects.computeIfAbsent(s.getName(), n -> new ArrayList<>()).add(s);
        }
      }
    }
    return subjects.entrySet().stream()
        .map(e -> subject(e.getKey(), e.getValue(), measures, scopes, subjects.keySet()))
        .toList();
  }

  private ClaimSubject subject(
      String name, List<ClaimSubjectDecl> asts, Kind measures, Kind scopes, Set<String> subjects) {
    Map<String, Integer> count = new HashMap<>();
    List<Claim> claims = new ArrayList<>();
    String title = "";
    for (ClaimSubjectDecl ast : asts) {
      title = title.isEmpty() && ast.getTitle() != null ? ast.getTitle() : title;
      for (ClaimDecl c : ast.getClaims()) {
        if (c.getName() == null || c.getValue() == null) {
          continue;
        }
        int nth = count.merge(c.getName(), 1, Integer::sum);
        String id = name + " " + c.getName() + (nth == 1 ? "" : "[" + nth + "]");
        Claim claim = claim(c, id, name, measures, scopes, subjects);
        if (claim != null) {
          claims.add(claim);
        }
      }
    }
    return new ClaimSubject(name, title, claims, places.name(asts.get(0)));
  }

  private @Nullable Claim claim(
      ClaimDecl ast, String id, String subject, Kind measures, Kind scopes, Set<String> subjects) {
    Span at = places.name(ast);
    AttributeSpec measure = measures.attribute(ast.getName()).orElse(null);
    if (measure == null) {
      refuse(ast.getName(), "claim.NoSuchMeasure", "a measure to claim", measures, at);
      return null;
    }
    PerPart parts = PerPart.of(session.expressions().read(ast.getValue()));
    Value value =
        session
            .values()
            .read(
                parts.value(),
                measure.type(),
                measure.name(),
                subject,
                scope,
                places.span(ast.getValue()));
    Origin origin = origin(ast, measure, subject);
    String counted = scope(ast, scopes);
    ClaimBaseline against = against(ast, measure, measures, subject, subjects);
    ClaimBasis per = bases.read(parts.per());
    boolean spoilt =
        Poison.is(value)
            || (per == null && parts.per() != null)
            || (against == null && ast.getBaseline() != null);
    if (origin == null || counted == null || spoilt || !suits(ast, value)) {
      return null;
    }
    return new Claim(
        id,
        subject,
        measure.name(),
        relation(ast),
        value,
        per,
        counted,
        against,
        origin,
        places.span(ast));
  }

  private @Nullable Origin origin(ClaimDecl ast, AttributeSpec measure, String subject) {
    Provenance provenance = session.sources().provenance(ast.getProvenance());
    if (provenance == null) {
      // A source that was named but not found has its message from the linker.
      if (ast.getProvenance() == null) {
        messages.error(
            "claim.NoSource",
            places.name(ast),
            "nobody is named who claims this " + measure.name() + " of " + subject,
            "write `from` and the source behind it");
      }
      return null;
    }
    return new Origin(places.span(ast), measure.span(), Span.NONE, provenance);
  }

  /** What the figure counts; empty when it does not say, null after a message. */
  private @Nullable String scope(ClaimDecl ast, Kind scopes) {
    String written = ast.getScope();
    if (written == null || scopes.attribute(written).isPresent()) {
      return written == null ? "" : written;
    }
    Span at = places.span(ast, MODEL.getClaimDecl_Scope());
    refuse(written, "claim.NoSuchScope", "what a figure may count", scopes, at);
    return null;
  }

  private static ClaimRelation relation(ClaimDecl ast) {
    String word = ast.getRelation();
    return word == null
        ? ClaimRelation.STATED
        : word.equals("above") ? ClaimRelation.ABOVE : ClaimRelation.BELOW;
  }

  /** More or less than a number, not than a range. */
  private boolean suits(ClaimDecl ast, Value value) {
    boolean one = value instanceof Value.Number n && n.quantity().isExact();
    boolean fits = ast.getRelation() == null || one;
    if (!fits && !(value instanceof Value.Unknown)) {
      messages.error(
          "claim.Relation",
          places.span(ast.getValue()),
          "`" + ast.getRelation() + "` takes one number; " + value.text() + " is none",
          "leave the word out, or write the number that is passed");
    }
    return fits || value instanceof Value.Unknown;
  }

  /** What a saving or gain is held against; null when it does not say, and after a message. */
  private @Nullable ClaimBaseline against(
      ClaimDecl ast, AttributeSpec measure, Kind measures, String subject, Set<String> subjects) {
    if (ast.getBaseline() == null) {
      return null;
    }
    Span at = places.span(ast.getBaseline());
    AttributeSpec compared =
        ComparedMeasure.of(measure.name()).flatMap(measures::attribute).orElse(null);
    if (compared == null) {
      messages.error(
          "claim.Against",
          at,
          measure.name() + " is no saving or gain, so it is held against nothing",
          "measures that may: " + String.join(", ", ComparedMeasure.among(measures)));
      return null;
    }
    PerPart parts = PerPart.of(session.expressions().read(ast.getBaseline()));
    String word = ValueReader.dotted(parts.value());
    if (word != null) {
      if (subjects.contains(word)) {
        return new ClaimBaseline(word, null, null);
      }
      messages.error(
          "claim.NoSuchSubject",
          at,
          "nothing is claimed about `" + word + "`",
          Suggestion.hint(word, List.copyOf(subjects), "claims are about"));
      return null;
    }
    AttributeType type = compared.type();
    Value value = session.values().read(parts.value(), type, compared.name(), subject, scope, at);
    ClaimBasis per = bases.read(parts.per());
    return Poison.is(value) || (per == null && parts.per() != null)
        ? null
        : new ClaimBaseline("", value, per);
  }

  private void refuse(String word, String id, String what, Kind kind, Span at) {
    List<String> known = kind.attributes().stream().map(AttributeSpec::name).distinct().toList();
    Diagnostic message =
        Diagnostic.error(id, at, "`" + word + "` is not " + what)
            .withHint(Suggestion.hint(word, known, "there are"));
    messages.add(message.withRelated(kind.span(), kind.name() + " is declared here"));
  }
}
