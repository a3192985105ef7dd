package dev.shoreline.pipeline;

import dev.shoreline.check.Checker;
import dev.shoreline.check.Conformance;
import dev.shoreline.elaborate.Elaborated;
import dev.shoreline.model.Design;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.rollup.Analysis;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Judges what was elaborated piece by piece; verdicts on a design that has been judged before are
 * kept.
 *
 * @param judged by design; may be used by several threads
 */
record PieceJudging(
    Project project,
    List<Diagnostic> spec,
    Elaborated elaborated,
    LocalDate asOf,
    Map<Design, Conformance> judged)
    implements LiveProject.Judging {

  static Shoreline.Request request(LocalDate asOf, Shoreline.Progress progress) {
    return new Shoreline.Request(List.of(), Path.of(""), asOf, List.of(), progress);
  }

  @Override
  public Optional<Shoreline.Checked> run(BooleanSupplier stop, Shoreline.Progress progress) {
    try {
      return Optional.of(
          Shoreline.judged(
              project, request(asOf, progress), spec, elaborated, d -> judge(d, stop)));
    } catch (CancellationException e) {
      return Optional.empty();
    }
  }

  private Conformance judge(Design design, BooleanSupplier stop) {
    if (stop.getAsBoolean()) {
      throw new CancellationException();
    }
    Conformance known = judged.get(design);
    if (known == null) {
      known = Checker.check(Analysis.of(design), asOf);
      judged.put(design, known);
    }
    return known;
  }
}
