package dev.shoreline.pipeline;

import dev.shoreline.check.Checker;
import dev.shoreline.check.Conformance;
import dev.shoreline.model.Design;
import dev.shoreline.model.Variant;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Severity;
import dev.shoreline.model.message.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the verdicts of several designs ask their author to know. The variants of one design are
 * told together: what all of them are told is told once, what some are told names them.
 */
final class Findings {
  private static final String UNUSED = "waiver.Unused";
  private static final String UNKNOWN = "waiver.UnknownRule";

  /**
   * Two of one key are one finding.
   *
   * @param message with the design's name in the place of the variant's; empty for a mistake in a
   *     rule or requirement, whose text may hold values that differ between variants: it is told as
   *     the first of them meets it
   */
  private record Key(Severity severity, String id, Span span, String message) {}

  private record Found(Diagnostic first, Set<String> designs) {}

  private Findings() {}

  static List<Diagnostic> of(List<Conformance> designs) {
    Map<String, List<Conformance>> byDesign = new LinkedHashMap<>();
    for (Conformance c : designs) {
      Design design = c.analysis().design();
      String name = design.variant().map(Variant::design).orElse(design.qualifiedName());
      byDesign.computeIfAbsent(name, n -> new ArrayList<>()).add(c);
    }
    List<Diagnostic> all = new ArrayList<>();
    byDesign.values().forEach(variants -> all.addAll(together(variants)));
    return all;
  }

  private static List<Diagnostic> together(List<Conformance> variants) {
    if (variants.size() == 1) {
      return Checker.diagnostics(variants.get(0));
    }
    Map<Key, Found> found = new LinkedHashMap<>();
    for (Conformance c : variants) {
      Design design = c.analysis().design();
      for (Diagnostic d : Checker.diagnostics(c)) {
        String text = c.mistakes().contains(d) ? "" : common(d.message(), design);
        found
            .computeIfAbsent(
                new Key(d.severity(), d.id(), d.span(), text),
                k -> new Found(d, new LinkedHashSet<>()))
            .designs()
            .add(design.name());
      }
    }
    Design first = variants.get(0).analysis().design();
    return found.values().stream()
        .filter(f -> !isOfUseElsewhere(f, found.values(), variants))
        .map(
            f ->
                f.designs().size() == variants.size()
                    ? f.first().withMessage(common(f.first().message(), first))
                    : named(f))
        .toList();
  }

  /**
   * A waiver that all variants share need not be of use in each of them, nor need each be judged by
   * the rule that it names.
   */
  private static boolean isOfUseElsewhere(
      Found found, Collection<Found> all, List<Conformance> variants) {
    Diagnostic d = found.first();
    if (!d.id().equals(UNUSED) && !d.id().equals(UNKNOWN)) {
      return false;
    }
    long having =
        variants.stream()
            .flatMap(c -> c.analysis().design().waivers().stream())
            .filter(w -> w.span().equals(d.span()))
            .count();
    List<Found> same =
        all.stream()
            .filter(f -> f.first().id().equals(UNUSED) || f.first().id().equals(UNKNOWN))
            .filter(f -> f.first().span().equals(d.span()))
            .toList();
    long useless = same.stream().flatMap(f -> f.designs().stream()).distinct().count();
    boolean isKnown = same.stream().anyMatch(f -> f.first().id().equals(UNUSED));
    return useless < having || d.id().equals(UNKNOWN) && isKnown;
  }

  /** A text with the name of the design in the place of that of its variant. */
  private static String common(String text, Design design) {
    String end = design.variant().map(v -> "." + v.name()).orElse("");
    return text.replace(
        design.name(), design.name().substring(0, design.name().length() - end.length()));
  }

  private static Diagnostic named(Found found) {
    Diagnostic d = found.first();
    boolean isSaid =
        found.designs().stream()
            .allMatch(name -> d.message().contains(name) || d.id().startsWith(name + "."));
    return isSaid ? d : d.in(found.designs());
  }
}
