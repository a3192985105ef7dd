package dev.shoreline.emit.conformance;

import dev.shoreline.check.Verdict;
import dev.shoreline.emit.html.Tone;
import dev.shoreline.model.Provenance;
import dev.shoreline.model.Waiver;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Interval;
import dev.shoreline.units.Numbers;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One verdict with the texts that the readable forms of the report print for it. */
public record VerdictRow(Verdict verdict) {

  /** The pack of a rule: all of its id before the last dot, or the id itself. */
  public String pack() {
    int dot = verdict.rule().lastIndexOf('.');
    return dot < 0 ? verdict.rule() : verdict.rule().substring(0, dot);
  }

  /** {@code pass}, {@code fail} ... */
  public String status() {
    return verdict.status().label();
  }

  /** Ending of the style class of the status. */
  public String tone() {
    return Tone.of(verdict.status());
  }

  /** Title and revision of the standard with the clause; empty for a built-in rule without one. */
  public String reference() {
    return verdict.clause().isEmpty() || verdict.standard().isEmpty()
        ? verdict.standard() + verdict.clause()
        : verdict.standard() + ", " + verdict.clause();
  }

  public String measured() {
    return text(verdict.measured());
  }

  /** The right-hand side with its relation, for example {@code <= 400 W}; empty when none. */
  public String limit() {
    Value limit = verdict.limit();
    return limit == null ? "" : (verdict.relation() + " " + limit.text()).strip();
  }

  private static String text(@Nullable Value value) {
    return value == null ? "" : value.text();
  }

  /** The margin with its sign, for example {@code +20 W}; empty when it cannot be said. */
  public String margin() {
    Quantity margin = verdict.margin();
    return margin == null ? "" : signed(margin);
  }

  private static String signed(Quantity q) {
    Interval shown = q.shown();
    BigDecimal worst = shown.min() != null ? shown.min() : shown.typ();
    String text = Numbers.show(shown, q.unit().symbol());
    return q.isExact() && worst != null && worst.signum() > 0 ? "+" + text : text;
  }

  /**
   * The margin as a share of the limit, for example {@code -20 %}; empty when it cannot be said.
   */
  public String marginPercent() {
    BigDecimal ratio = verdict.marginRatio();
    return ratio == null ? "" : percent(ratio);
  }

  static String percent(BigDecimal ratio) {
    BigDecimal p = ratio.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN);
    String text = p.signum() == 0 ? "0" : p.stripTrailingZeros().toPlainString();
    return (p.signum() > 0 ? "+" : "") + text + " %";
  }

  /** Where the measured values and limits come from; empty when nothing is said. */
  public String sources() {
    return verdict.sources().stream()
        .map(Provenance::toString)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** One line for each limit that is overlaid or of which sources differ. */
  public List<String> sourcesThatDiffer() {
    return verdict.sourcesThatDiffer();
  }

  /** Reason, approver and last day of the waiver; empty when there is none. */
  public String waiver() {
    Waiver w = verdict.waiver();
    return w == null
        ? ""
        : w.reason()
            + (w.approver().isEmpty() ? "" : " - by " + w.approver())
            + (w.until().isEmpty() ? "" : ", until " + w.until());
  }

  /** File and line of the deciding value; empty when no text states it. */
  public String place() {
    return Places.of(verdict.span());
  }
}
