package dev.shoreline.elaborate;

import dev.shoreline.evaluate.operation.Poison;
import dev.shoreline.model.AttributeType;
import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.model.message.Nearest;
import dev.shoreline.model.message.Span;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Base;
import dev.shoreline.units.Dimension;
import dev.shoreline.units.Quantity;
import dev.shoreline.units.QuantityException;
import dev.shoreline.units.Unit;
import dev.shoreline.units.Zero;
import java.util.List;

/** Holds a computed value against the type that its attribute has. */
final class AttributeChecker {
  private static final List<Base> GROUPED = List.of(Base.LANE, Base.LASER, Base.FIBER);
  private static final List<Base> MONEY = List.of(Base.USD, Base.EUR, Base.CNY);

  private final Messages messages;

  AttributeChecker(Messages messages) {
    this.messages = messages;
  }

  /**
   * The value as the attribute holds it, or poison after a message. Unknown suits every attribute.
   *
   * @param name of the attribute
   */
  Value check(Value value, AttributeType type, String name, Span span) {
    if (value instanceof Value.Unknown) {
      return value;
    }
    if (type instanceof AttributeType.Choice c) {
      boolean allowed = value instanceof Value.Symbol && c.names().contains(value.text());
      if (value instanceof Value.Text && c.names().contains(value.text())) {
        messages.error(
            "attribute.Type",
            span,
            name + " is a name, not a text",
            "write " + value.text() + " without quotes");
        return Poison.VALUE;
      }
      return allowed ? value : refuseChoice(value.text(), c, name, span);
    }
    if (type instanceof AttributeType.Measure m) {
      return value instanceof Value.Number n
          ? measure(n, m.unit(), name, span)
          : refuse(value, type, name, span);
    }
    if (type instanceof AttributeType.Money) {
      boolean money = value instanceof Value.Number n && isOneOf(n.quantity().dimension(), MONEY);
      return money ? value : refuse(value, type, name, span);
    }
    if (type instanceof AttributeType.Group) {
      return group(value, type, name, span);
    }
    if (type instanceof AttributeType.PartOf p) {
      if (!(value instanceof Value.PartRef ref)) {
        return refuse(value, type, name, span);
      }
      return ref.part().kind().is(p.kind()) ? value : refuseKind(ref, p, name, span);
    }
    boolean fits =
        type instanceof AttributeType.Text
            ? value instanceof Value.Text
            : type instanceof AttributeType.Flag
                ? value instanceof Value.Flag
                : value instanceof Value.Date;
    return fits ? value : refuse(value, type, name, span);
  }

  /** Says which names there are when one that is none of them was written. */
  Value refuseChoice(String written, AttributeType.Choice type, String name, Span span) {
    messages.add(
        Diagnostic.error("attribute.NotAChoice", span, "`" + written + "` is no " + name)
            .withNote(name + ": one of " + String.join(", ", type.names()))
            .withHint(Nearest.hint(written, type.names())));
    return Poison.VALUE;
  }

  private Value measure(Value.Number value, Unit unit, String name, Span span) {
    Quantity q = value.quantity();
    if (q.dimension().equals(unit.dimension()) && q.zero() == unit.zero()) {
      return value;
    }
    messages.error(
        "attribute.Dimension",
        span,
        name
            + (unit.symbol().isEmpty() ? " has no unit" : " is given in " + unit.symbol())
            + ", but "
            + q
            + (q.unit().symbol().isEmpty() ? " has none" : " is in " + q.unit().symbol()),
        hint(q, unit));
    return Poison.VALUE;
  }

  private static String hint(Quantity q, Unit unit) {
    if (q.zero() == Zero.MILLIWATT || unit.zero() == Zero.MILLIWATT) {
      return "dBm is a power level and dB a ratio of two; power(...) and dBm(...) convert";
    }
    if (q.zero() == Zero.CELSIUS || unit.zero() == Zero.CELSIUS) {
      return "degC is a temperature and K a difference of two";
    }
    if (q.dimension().isNumber() && q.unit().symbol().isEmpty()) {
      return "write a unit after the number, for example " + q + " " + unit.symbol();
    }
    return unit.symbol().isEmpty() ? "write a plain number or one in %" : "";
  }

  private Value group(Value value, AttributeType type, String name, Span span) {
    LaneGroup group = null;
    if (value instanceof Value.Group g) {
      group = g.group();
    } else if (value instanceof Value.Number n && isOneOf(n.quantity().dimension(), GROUPED)) {
      Dimension d = n.quantity().dimension();
      String unit =
          GROUPED.stream()
              .filter(b -> Dimension.of(b).equals(d))
              .findFirst()
              .orElseThrow()
              .symbol();
      try {
        group = new LaneGroup(n.quantity().toLong(), unit, null, "", null, null, "", "");
      } catch (QuantityException e) {
        messages.error("group.Count", span, e.reason(), e.hint());
        return Poison.VALUE;
      }
    }
    if (group == null) {
      return refuse(value, type, name, span);
    }
    if (group.count() < 1 || group.count() > RangeReader.LARGEST.longValueExact()) {
      messages.error(
          "group.Count", span, "a group has from 1 to 10^15 members, not " + group.count());
      return Poison.VALUE;
    }
    return new Value.Group(group);
  }

  private static boolean isOneOf(Dimension d, List<Base> bases) {
    return bases.stream().anyMatch(b -> Dimension.of(b).equals(d));
  }

  private Value refuse(Value value, AttributeType type, String name, Span span) {
    messages.error(
        "attribute.Type",
        span,
        name + " is " + expected(type) + "; " + shown(value) + " is " + kindOf(value),
        type instanceof AttributeType.Text ? "write it in quotes" : "");
    return Poison.VALUE;
  }

  private Value refuseKind(Value.PartRef ref, AttributeType.PartOf type, String name, Span span) {
    messages.add(
        Diagnostic.error(
                "attribute.PartKind",
                span,
                name
                    + " is "
                    + expected(type)
                    + "; "
                    + ref.part().name()
                    + " is of kind "
                    + ref.part().kind().name())
            .withRelated(ref.part().span(), "declared here"));
    return Poison.VALUE;
  }

  /** For example {@code a quantity in W} or {@code a part of kind Coolant}. */
  static String expected(AttributeType type) {
    if (type instanceof AttributeType.Measure m) {
      return m.unit().symbol().isEmpty() ? "a plain number" : "a quantity in " + m.unit().symbol();
    }
    if (type instanceof AttributeType.PartOf p) {
      return "a part of kind " + p.kind().substring(p.kind().lastIndexOf('.') + 1);
    }
    if (type instanceof AttributeType.Choice c) {
      return "one of " + String.join(", ", c.names());
    }
    return type instanceof AttributeType.Text
        ? "a text"
        : type instanceof AttributeType.Flag
            ? "true or false"
            : type instanceof AttributeType.Date
                ? "a date"
                : type instanceof AttributeType.Money
                    ? "an amount of money such as 120 USD"
                    : "a group such as 64 lane x 212.5 Gb/s pam4, or a count such as 8 laser";
  }

  private static String shown(Value value) {
    return value instanceof Value.Text ? "\"" + value.text() + "\"" : value.text();
  }

  private static String kindOf(Value value) {
    return value instanceof Value.Number n
        ? n.quantity().dimension().isNumber() ? "a plain number" : "a quantity"
        : value instanceof Value.Text
            ? "a text"
            : value instanceof Value.Date
                ? "a date"
                : value instanceof Value.Flag
                    ? "a truth value"
                    : value instanceof Value.Symbol
                        ? "a name"
                        : value instanceof Value.Group
                            ? "a group"
                            : value instanceof Value.PartRef ? "a part" : "none";
  }
}
