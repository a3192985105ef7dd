package dev.shoreline.elaborate;

import dev.shoreline.model.message.Nearest;
import dev.shoreline.model.message.Span;
import dev.shoreline.syntax.shoreline.NumberLiteral;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.QuantityException;
import dev.shoreline.units.Unit;
import dev.shoreline.units.Units;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers and units as written; what cannot be read gives a message. */
final class NumberReader {
  /** A number with more digits is refused: nobody has measured it, and it takes long to compute. */
  private static final int LONGEST = 100;

  private final Messages messages;
  private final Places places;

  NumberReader(Messages messages, Places places) {
    this.messages = messages;
    this.places = places;
  }

  /** The quantity written, negated if asked for; null after a message. */
  @Nullable Quantity read(NumberLiteral literal, boolean negated) {
    Span unitSpan = places.span(literal, ShorelinePackage.eINSTANCE.getNumberLiteral_Unit());
    Unit unit = literal.getUnit() == null ? Unit.ONE : unit(literal.getUnit(), unitSpan);
    BigDecimal n = decimal(literal.getNumber(), places.span(literal));
    if (unit == null || n == null) {
      return null;
    }
    try {
      return Quantity.of(negated ? n.negate() : n, unit);
    } catch (QuantityException e) {
      messages.error("number.OutOfRange", places.span(literal), e.reason(), e.hint());
      return null;
    }
  }

  /** The unit of that symbol; null after a message that names the part nobody knows. */
  @Nullable Unit unit(String symbol, Span span) {
    Units.Lookup found = Units.find(symbol);
    if (found.unit() == null) {
      String near =
          found.suggestions().isEmpty()
              ? Nearest.hint(found.culprit(), Units.symbols())
              : "did you mean `" + found.suggestions().get(0) + "`?";
      messages.error(
          "units.UnknownUnit",
          span,
          "there is no unit `" + found.culprit() + "`",
          near.isEmpty() ? whatAUnitIs(found.culprit()) : near);
    }
    return found.unit();
  }

  private static String whatAUnitIs(String culprit) {
    return culprit.indexOf('-') > 0
        ? "a hyphen belongs to the word it stands in; to subtract put spaces around it"
        : "a word after a number on the same line is its unit";
  }

  /** A whole number from 1 to 10^15 as written without a unit; null after a message. */
  @Nullable Long count(@Nullable String digits, Span span, String what) {
    if (digits == null) {
      return null;
    }
    BigDecimal n = decimal(digits, span);
    if (n == null) {
      return null;
    }
    boolean whole = n.stripTrailingZeros().scale() <= 0;
    if (!whole || n.signum() <= 0 || n.compareTo(RangeReader.LARGEST) > 0) {
      messages.error(
          "number.NotACount",
          span,
          what + " is a whole number from 1 to 10^15; " + digits + " is not");
      return null;
    }
    return n.longValueExact();
  }

  private @Nullable BigDecimal decimal(@Nullable String text, Span span) {
    if (text == null) {
      return null;
    }
    try {
      if (text.length() <= LONGEST) {
        return new BigDecimal(text);
      }
    } catch (NumberFormatException | ArithmeticException e) {
      // Only an exponent beyond every use gets here; the message below says so.
    }
    messages.error(
        "number.OutOfRange", span, "the number is too large, too small or too long to work with");
    return null;
  }
}
