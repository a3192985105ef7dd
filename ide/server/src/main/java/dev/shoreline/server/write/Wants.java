package dev.shoreline.server.write;

import dev.shoreline.syntax.Spans;
import dev.shoreline.syntax.shoreline.AttributeDecl;
import dev.shoreline.syntax.shoreline.ChoiceType;
import dev.shoreline.syntax.shoreline.DateType;
import dev.shoreline.syntax.shoreline.FlagType;
import dev.shoreline.syntax.shoreline.GroupType;
import dev.shoreline.syntax.shoreline.MeasureType;
import dev.shoreline.syntax.shoreline.MoneyType;
import dev.shoreline.syntax.shoreline.NumberType;
import dev.shoreline.syntax.shoreline.PartType;
import dev.shoreline.syntax.shoreline.TextType;
import dev.shoreline.syntax.shoreline.TypeDecl;

/** What an attribute takes, as text to write with places to fill in. */
final class Wants {
  private Wants() {}

  /** The attribute's line, for example {@code power ${1:0} W}. */
  static String snippet(AttributeDecl attribute) {
    return Items.literal(attribute.getName()) + " " + value(attribute.getType());
  }

  private static String value(TypeDecl type) {
    if (type instanceof TextType) {
      return "\"$1\"";
    } else if (type instanceof FlagType) {
      return "${1|true,false|}";
    } else if (type instanceof DateType) {
      return "${1:2027-01-01}";
    } else if (type instanceof GroupType) {
      return "${1:8} lane x ${2:212.5} Gb/s ${3|pam4,nrz|}";
    } else if (type instanceof ChoiceType choice) {
      return "${1|" + String.join(",", choice.getNames()) + "|}";
    } else if (type instanceof MeasureType measure && measure.getUnit() != null) {
      return "${1:0} " + Items.literal(measure.getUnit());
    } else if (type instanceof MoneyType) {
      return "${1:0} USD";
    } else if (type instanceof NumberType) {
      return "${1:0}";
    }
    return type instanceof PartType ? "$1" : "${1:unknown}";
  }

  /** In a few words, for the list. */
  static String detail(AttributeDecl attribute) {
    TypeDecl type = attribute.getType();
    String said = type == null ? "" : Spans.text(type).replaceAll("\\s+", " ");
    return (attribute.isRequired() ? "required " : "") + said;
  }
}
