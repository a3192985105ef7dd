package dev.shoreline.emit.conformance;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Numbers;
import dev.shoreline.units.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the figures at the head of the report.
 *
 * @param name what it is, in a few words
 * @param value a number with all its corners, or unknown with the reason
 * @param corner which corner a reader asks for first
 * @param basis what it counts and per what, and which part decides it
 */
public record KeyFigure(String name, Value value, Corner corner, String basis) {
  private static final MathContext DIGITS = new MathContext(4);

  /** The corner that is shown large. */
  public enum Corner {
    LOWEST("lowest"),
    TYPICAL("typical"),
    HIGHEST("worst case");

    private final String label;

    Corner(String label) {
      this.label = label;
    }

    @Nullable Quantity of(Quantity q) {
      return switch (this) {
        case LOWEST -> q.minimum();
        case TYPICAL -> q.typical();
        case HIGHEST -> q.maximum();
      };
    }
  }

  public boolean isKnown() {
    return value instanceof Value.Number;
  }

  /**
   * The corner asked for, or all that is stated when that one is not; {@code unknown} if nothing.
   */
  public String text() {
    if (!(value instanceof Value.Number n)) {
      return "unknown";
    }
    Quantity first = corner.of(n.quantity());
    return first == null ? value.text() : show(first);
  }

  /**
   * What stands under the figure: which corner it is, the others, the basis, or why it is unknown.
   */
  public String note() {
    if (value instanceof Value.Unknown u) {
      return u.reason().isEmpty() ? basis : basis + "; " + first(u.reason());
    }
    String corners = value instanceof Value.Number n ? corners(n.quantity()) : "";
    return corners.isEmpty() ? basis : corners + "; " + basis;
  }

  /** The first of several reasons; the table of computed figures has them all. */
  private static String first(String reason) {
    int end = reason.indexOf("; ");
    return end < 0 ? reason : reason.substring(0, end) + ", and more";
  }

  private String corners(Quantity q) {
    if (q.isExact() || corner.of(q) == null) {
      return "";
    }
    List<String> texts = new ArrayList<>();
    texts.add(corner.label);
    Quantity typ = q.typical();
    if (corner != Corner.TYPICAL && typ != null) {
      texts.add("typ " + show(typ));
    }
    Quantity max = q.maximum();
    if (corner == Corner.TYPICAL && max != null) {
      texts.add("worst " + show(max));
    }
    return String.join(", ", texts);
  }

  /** Four digits are what a headline can carry; whole numbers keep all of theirs. */
  private static String show(Quantity exact) {
    BigDecimal n = exact.shown().typ();
    if (n == null) {
      return exact.toString();
    }
    boolean whole = n.stripTrailingZeros().scale() <= 0;
    // The basis under the figure says which edge; the headline has no room for it.
    String unit = exact.unit().symbol().replace("/panel-edge", "");
    return Numbers.show(whole ? n : n.round(DIGITS)) + (unit.isEmpty() ? "" : " " + unit);
  }
}
