package dev.shoreline.syntax.parse;

import dev.shoreline.syntax.lex.ReservedWords;
import dev.shoreline.syntax.parser.antlr.internal.InternalShorelineParser;
import dev.shoreline.units.Units;

/** Guesses what the author meant where a text does not follow the grammar. */
final class FaultHint {
  private FaultHint() {}

  /** What to do, or the empty string. */
  static String of(Situation at) {
    if (at.isAfterUnit()) {
      String hint = unit(at.beforeText());
      if (!hint.isEmpty()) {
        return hint;
      }
    }
    if (at.foundIs("=")) {
      return "a comparison is written `==`; the value of an attribute follows its name without a sign";
    }
    if (at.foundIs("if")) {
      return "a condition within an expression stands in parentheses: `(if a then b else c)`";
    }
    if (at.foundIs(":") && at.isBeforeValue()) {
      return "the value of an attribute follows its name without a sign: `power 400 W`";
    }
    if (at.found().getType() == InternalShorelineParser.RULE_UNIT) {
      return unit(at.foundText());
    }
    if (at.expected() == InternalShorelineParser.RULE_DATE) {
      return "a date has four digits for the year and two each for month and day";
    }
    if (at.expected() == InternalShorelineParser.RULE_STRING) {
      return "texts stand between double quotes";
    }
    if (ReservedWords.contains(at.foundText())
        && at.found().getType() != InternalShorelineParser.RULE_STRING) {
      return "`" + at.foundText() + "` is a reserved word; as a name it needs another spelling";
    }
    return "";
  }

  /** A word behind a number that is no unit was meant to begin the next statement. */
  private static String unit(String unit) {
    if (Units.find(unit).unit() != null) {
      return "";
    }
    if (unit.matches("x[0-9]+")) {
      return "write `x` with blanks around it: `2 x 8`";
    }
    if (unit.indexOf('-') > 0 || unit.indexOf('*') > 0) {
      return "`"
          + unit
          + "` was read as the unit of the number before it; operators are written with"
          + " blanks around them";
    }
    return "`"
        + unit
        + "` was read as the unit of the number before it; write a comma between them or"
        + " start a new line";
  }
}
