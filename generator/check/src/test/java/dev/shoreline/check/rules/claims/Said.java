package dev.shoreline.check.rules.claims;

import dev.shoreline.check.Sketch;
import dev.shoreline.check.rules.Run;
import dev.shoreline.model.Level;
import dev.shoreline.model.Origin;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.Source;
import dev.shoreline.model.claim.Claim;
import dev.shoreline.model.claim.ClaimBaseline;
import dev.shoreline.model.claim.ClaimBasis;
import dev.shoreline.model.claim.ClaimRelation;
import dev.shoreline.model.claim.ClaimSubject;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Claims for tests, each from a source of its own: {@code S1}, {@code S2} ... */
final class Said {
  private static final List<String> SCOPES =
      List.of("lane", "port", "device", "engine", "module", "optics", "asic", "box", "system");

  private final Sketch sketch = new Sketch();
  private final Map<String, List<Claim>> subjects = new LinkedHashMap<>();
  private int sources;

  /** Engines of the design itself. */
  Said hardware(long count, String power) {
    sketch.add(Level.CHIP, "oe", count, sketch.part("Engine", "OpticalEngine", "power", power));
    return this;
  }

  /** {@code above 3 W per 800 Gb/s counting optics against pluggable}, as far as it goes. */
  Said of(String subject, String measure, String claim) {
    String rest = claim;
    String against = after(rest, " against ");
    rest = before(rest, " against ");
    String scope = after(rest, " counting ");
    rest = before(rest, " counting ");
    String per = after(rest, " per ");
    rest = before(rest, " per ");
    ClaimRelation relation = ClaimRelation.STATED;
    for (ClaimRelation r : List.of(ClaimRelation.ABOVE, ClaimRelation.BELOW)) {
      if (rest.startsWith(r.prefix())) {
        relation = r;
        rest = rest.substring(r.prefix().length());
      }
    }
    List<Claim> claims = subjects.computeIfAbsent(subject, s -> new ArrayList<>());
    long nth = 1 + claims.stream().filter(c -> c.measure().equals(measure)).count();
    Span span = sketch.span();
    String source = "S" + ++sources;
    Provenance from =
        new Provenance(new Source("t." + source, source, source, "", "", "", Span.NONE), "");
    claims.add(
        new Claim(
            subject + " " + measure + (nth == 1 ? "" : "[" + nth + "]"),
            subject,
            measure,
            relation,
            value(rest),
            per.isEmpty() ? null : basis(per),
            scope,
            baseline(against),
            new Origin(span, Span.NONE, Span.NONE, from),
            span));
    return this;
  }

  private static Value value(String text) {
    return text.matches("[a-tv-z][a-z0-9-]*") ? new Value.Symbol(text) : Sketch.value(text);
  }

  private static ClaimBasis basis(String text) {
    return text.matches("\\d.*")
        ? new ClaimBasis(((Value.Number) Sketch.value(text)).quantity(), text)
        : new ClaimBasis(Quantity.of("1", Units.of(text.replace(" of ", "*")).symbol()), text);
  }

  private static @Nullable ClaimBaseline baseline(String text) {
    if (text.isEmpty()) {
      return null;
    }
    return text.matches("\\d.*")
        ? new ClaimBaseline("", Sketch.value(text), null)
        : new ClaimBaseline(text, null, null);
  }

  private static String before(String text, String word) {
    int at = text.indexOf(word);
    return at < 0 ? text : text.substring(0, at);
  }

  private static String after(String text, String word) {
    int at = text.indexOf(word);
    return at < 0 ? "" : text.substring(at + word.length());
  }

  /** {@code status subject: remark} of each verdict of a rule. */
  List<String> lines(String rule) {
    subjects.forEach(
        (name, claims) -> sketch.claims(new ClaimSubject(name, "", claims, Span.NONE), SCOPES));
    subjects.clear();
    return Run.lines("claims." + rule, sketch);
  }
}
