package dev.shoreline.emit.compare;

import dev.shoreline.check.Conformance;
import dev.shoreline.model.value.Value;
import dev.shoreline.rollup.amount.Amounts;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;

/**
 * Brings figures that grow with the box to one bandwidth of the box: {@code figure x size /
 * bandwidth}. It is a straight line through the origin and takes no part of a box as fixed.
 *
 * @param size bandwidth of all ASIC SerDes that figures are brought to (bit/s); exact and above
 *     zero
 */
public record Scale(Quantity size) {

  public Scale {
    BigDecimal rate = size.base().min();
    boolean exact = size.isExact() && rate != null && rate.signum() > 0;
    if (!exact || !size.sameKind(Quantity.of(1, "bit/s"))) {
      throw new IllegalArgumentException("a size is one bandwidth above zero, not " + size);
    }
  }

  /** {@code size / bandwidth} of a design; unknown when its bandwidth is not one exact number. */
  public Value factor(Conformance c) {
    if (!Population.hasAsic(c)) {
      return Amounts.unknown("the design has no ASIC whose bandwidth it could be scaled by");
    }
    Value bandwidth = c.analysis().rollUp("bandwidth");
    return bandwidth instanceof Value.Number n && !n.quantity().isExact()
        ? Amounts.unknown("its bandwidth is no exact number to scale by")
        : Amounts.over(new Value.Number(size), bandwidth);
  }

  /** The figure at that size; words and figures that are not given stay what they are. */
  Cell apply(Cell cell, Conformance c) {
    if (!cell.isGiven() || cell.number().isEmpty()) {
      return cell;
    }
    Value factor = factor(c);
    return factor instanceof Value.Number n
        ? new Cell(
            cell.state(),
            Amounts.times(cell.value(), factor),
            note(cell, n.quantity()),
            cell.subjects())
        : Cell.otherBasis("it cannot be scaled: " + Amounts.reason(factor));
  }

  private static String note(Cell cell, Quantity factor) {
    String times = "scaled by " + CellText.of(factor);
    return cell.note().isEmpty() ? times : cell.note() + "; " + times;
  }

  /** For example {@code 102.4 Tb/s}. */
  public String text() {
    return CellText.of(size);
  }
}
