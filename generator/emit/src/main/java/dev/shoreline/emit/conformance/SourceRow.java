package dev.shoreline.emit.conformance;

import dev.shoreline.check.Conformance;
import dev.shoreline.check.Verdict;
import dev.shoreline.model.Attribute;
import dev.shoreline.model.Design;
import dev.shoreline.model.Instance;
import dev.shoreline.model.Origin;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.Source;
import dev.shoreline.model.Standard;
import dev.shoreline.model.claim.ClaimSubject;
import dev.shoreline.rollup.RollUp;
import dev.shoreline.rollup.RollUps;
import dev.shoreline.rollup.input.FigureInputs;
import dev.shoreline.rollup.input.Input;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A source that the design's values, or the limits they were compared with, name.
 *
 * @param uses how many values and limits of this report name it
 */
public record SourceRow(Source source, long uses) {

  static List<SourceRow> of(Conformance conformance) {
    Map<String, SourceRow> rows = new TreeMap<>();
    Design design = conformance.analysis().design();
    design.standards().forEach(s -> add(rows, s.source()));
    for (Standard standard : design.standards()) {
      standard.limits().forEach(l -> add(rows, l.origin().provenance()));
    }
    Set<Origin> counted = new HashSet<>();
    for (Instance instance : design.instances()) {
      for (Attribute attribute : instance.attributes().all()) {
        counted.add(attribute.origin());
        add(rows, attribute.origin().provenance());
      }
    }
    for (RollUp figure : RollUps.ALL) {
      for (Input input : FigureInputs.of(conformance.analysis(), figure.name(), List.of())) {
        if (counted.add(input.origin())) {
          add(rows, input.origin().provenance());
        }
      }
    }
    for (ClaimSubject subject : design.claims()) {
      subject.claims().forEach(c -> add(rows, c.provenance()));
    }
    for (Verdict verdict : conformance.verdicts()) {
      verdict.sources().forEach(p -> add(rows, p));
    }
    return List.copyOf(rows.values());
  }

  private static void add(Map<String, SourceRow> rows, @Nullable Provenance provenance) {
    add(rows, provenance == null ? null : provenance.source());
  }

  private static void add(Map<String, SourceRow> rows, @Nullable Source source) {
    if (source != null) {
      rows.merge(
          source.qualifiedName(),
          new SourceRow(source, 1),
          (old, one) -> new SourceRow(old.source, old.uses + 1));
    }
  }
}
