package dev.shoreline.emit.conformance;

import dev.shoreline.check.Verdict;
import dev.shoreline.simulate.Expectation;
import dev.shoreline.simulate.run.Answer;
import dev.shoreline.simulate.run.Outcome;
import dev.shoreline.simulate.run.StudyResult;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What simulators answered, beside what was computed.
 *
 * @param studies in the order in which they were run; empty when nothing was simulated
 */
public record SimulatedRows(List<StudyResult> studies) {
  public static final SimulatedRows NONE = new SimulatedRows(List.of());

  private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

  public SimulatedRows {
    studies = List.copyOf(studies);
  }

  public boolean isEmpty() {
    return studies.isEmpty();
  }

  /** Those that had something to simulate. */
  public List<StudyResult> made() {
    return studies.stream().filter(s -> s.outcome() != Outcome.NOTHING).toList();
  }

  /** Those that found nothing to simulate. */
  public List<StudyResult> idle() {
    return withoutRun().filter(s -> s.study().files().isEmpty()).toList();
  }

  /** Those with inputs for a program that is not run here. */
  public List<StudyResult> handedOver() {
    return withoutRun().filter(s -> !s.study().files().isEmpty()).toList();
  }

  private Stream<StudyResult> withoutRun() {
    return studies.stream().filter(s -> s.outcome() == Outcome.NOTHING);
  }

  /** The answers that belong to a verdict, as one line; empty when there are none. */
  public String beside(Verdict verdict) {
    return studies.stream()
        .flatMap(s -> s.answers().stream())
        .filter(a -> belongs(a.expectation(), verdict))
        .map(a -> simulated(a) + " (" + a.expectation().run() + ")")
        .collect(Collectors.joining(", "));
  }

  private static boolean belongs(Expectation e, Verdict verdict) {
    return e.rule().equals(verdict.rule())
        && (e.subject().equals(verdict.subject()) || e.subject().endsWith(" " + verdict.subject()));
  }

  public static String computed(Answer a) {
    return number(a.expectation().value()) + " " + a.expectation().unit();
  }

  public static String simulated(Answer a) {
    Double value = a.simulated();
    return value == null ? "not simulated" : number(value) + " " + a.expectation().unit();
  }

  /** Simulated minus computed, or empty. */
  public static String difference(Answer a) {
    Double value = a.simulated();
    if (value == null) {
      return "";
    }
    BigDecimal d = new BigDecimal(value - a.expectation().value());
    d = d.round(new MathContext(2, RoundingMode.HALF_EVEN));
    return Math.abs(d.doubleValue()) < Math.abs(a.expectation().value()) * 1e-9 + 1e-12
        ? "0"
        : exponent(d) + unitOfDifference(a);
  }

  public static String tolerance(Answer a) {
    BigDecimal tolerance =
        new BigDecimal(a.expectation().tolerance())
            .round(new MathContext(2, RoundingMode.HALF_EVEN));
    return exponent(tolerance) + unitOfDifference(a);
  }

  /** Two points of a scale differ by kelvins or decibels, not by degrees or dBm. */
  private static String unitOfDifference(Answer a) {
    String unit = a.expectation().unit();
    return switch (unit) {
      case "" -> "";
      case "degC" -> " K";
      case "dBm" -> " dB";
      default -> " " + unit;
    };
  }

  /** Six digits: what both a reader and the tolerance of most studies can use. */
  static String number(double value) {
    return value == 0 ? "0" : exponent(new BigDecimal(value).round(DIGITS));
  }

  private static String exponent(BigDecimal n) {
    BigDecimal s = n.stripTrailingZeros();
    int exponent = s.precision() - s.scale() - 1;
    return exponent >= -4 && exponent < 9
        ? s.toPlainString()
        : s.movePointLeft(exponent).toPlainString() + "e" + exponent;
  }
}
