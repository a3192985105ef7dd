package dev.shoreline.diff;

import dev.shoreline.emit.bom.BomRow;
import dev.shoreline.emit.bom.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One line of the bill of materials that is different.
 *
 * @param part name of the part, or what the line is for; under its new name
 * @param formerly the part's name before when it was renamed or replaced; else empty
 * @param before null when the line is new
 * @param after null when the line went
 * @param fields what differs of a line on both sides, for example {@code quantity} or {@code mpn}
 */
public record BomLine(
    String part,
    String formerly,
    @Nullable BomRow before,
    @Nullable BomRow after,
    List<String> fields) {

  public BomLine {
    fields = List.copyOf(fields);
    if (before == null && after == null) {
      throw new IllegalArgumentException("a line on one side at least");
    }
  }

  public String id() {
    return before == null ? "BomLineAdded" : after == null ? "BomLineRemoved" : "BomLineChanged";
  }

  public Category category() {
    return Category.BOM;
  }

  /** The line as it is now, or as it last was. */
  public BomRow latest() {
    return Objects.requireNonNull(after != null ? after : before);
  }

  /** Pieces that are fitted, or metres; zero when there is no such line. */
  public BigDecimal quantityBefore() {
    return quantity(before);
  }

  public BigDecimal quantityAfter() {
    return quantity(after);
  }

  /** Signed. */
  public BigDecimal quantityDelta() {
    return quantityAfter().subtract(quantityBefore());
  }

  /** {@code ea} or {@code m}. */
  public String unit() {
    return latest().unit();
  }

  /** Cost of the whole line before; empty when nobody states one, or there was no line. */
  public Optional<Money> costBefore() {
    return Optional.ofNullable(before).flatMap(BomRow::extended);
  }

  public Optional<Money> costAfter() {
    return Optional.ofNullable(after).flatMap(BomRow::extended);
  }

  /**
   * Whether a line that counts has no cost, so that the difference in cost cannot be said. Of a
   * part that was only renamed there is none to say.
   */
  public boolean isCostUnknown() {
    boolean onlyRenamed = before != null && after != null && fields.isEmpty();
    return !onlyRenamed && (isUnpriced(before) || isUnpriced(after));
  }

  /** Signed, by currency; empty when unknown or when it stays. */
  public Map<String, BigDecimal> costDelta() {
    Map<String, BigDecimal> sums = new TreeMap<>();
    if (!isCostUnknown()) {
      costAfter().ifPresent(m -> sums.merge(m.currency(), m.amount(), BigDecimal::add));
      costBefore().ifPresent(m -> sums.merge(m.currency(), m.amount().negate(), BigDecimal::add));
      sums.values().removeIf(n -> n.signum() == 0);
    }
    return sums;
  }

  private static boolean isUnpriced(@Nullable BomRow row) {
    return row != null && row.populate() && row.item().cost().isEmpty();
  }

  private static BigDecimal quantity(@Nullable BomRow row) {
    return row == null || !row.populate() ? BigDecimal.ZERO : row.quantity();
  }
}
