package dev.shoreline.check;

import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;

/** The sentence that states a violation of a rule written in Shoreline, with both sides. */
final class Wording {
  /** Values of many parts can be long; a message is one line. */
  private static final int LONGEST = 200;

  static final String MARGINAL = "it holds at the typical value but not at every corner";

  private Wording() {}

  /**
   * For example {@code xpo[1..16] has power.max 480 W; XPO MSA allows at most 400 W (Module power
   * stays within what the cold plate removes)}.
   *
   * @param subject empty when the condition speaks of the design as a whole
   * @param variable the subject's name inside the condition
   * @param who the standard or design that asks for it
   * @param title what is asked for in words; may be empty
   */
  static String violation(Verdict v, String subject, String variable, String who, String title) {
    String reason = title.isEmpty() || title.equals(v.condition()) ? "" : " (" + title + ")";
    if (v.measured() == null || v.limit() == null || v.relation().isEmpty()) {
      String at = subject.isEmpty() ? "" : subject + ": ";
      return at
          + who
          + " asks for "
          + shortened(v.condition())
          + ", which "
          + (v.status() == Status.MARGINAL ? "does not hold at every corner" : "does not hold")
          + reason;
    }
    String left = leftSide(v, variable);
    String measured = shortened(v.measured().text());
    String fact =
        subject.isEmpty()
            ? (left.isEmpty() ? "the value" : left) + " is " + measured
            : subject + " has " + (left.isEmpty() ? "" : left + " ") + measured;
    return fact
        + "; "
        + who
        + " "
        + asked(v.relation(), v.limit())
        + (v.status() == Status.MARGINAL
            ? "; " + (v.remark().isEmpty() ? MARGINAL : shortened(v.remark()))
            : "")
        + reason;
  }

  /** For example {@code not evaluated for oe[1..4]: oe[1..4] has no tx stated (The launch ...)}. */
  static String notEvaluated(Verdict v, String subject) {
    return "not evaluated"
        + (subject.isEmpty() ? "" : " for " + subject)
        + ": "
        + shortened(v.remark())
        + (v.title().isEmpty() ? "" : " (" + v.title() + ")");
  }

  /**
   * What is measured, without the variable in front; empty when the condition has several parts.
   */
  private static String leftSide(Verdict v, String variable) {
    String relation = " " + v.relation() + " ";
    int at = v.condition().indexOf(relation);
    boolean single =
        at >= 0
            && v.condition().indexOf(relation, at + 1) < 0
            && !v.condition().contains(" and ")
            && !v.condition().contains(" or ")
            && !v.condition().startsWith("not ")
            && !v.condition().startsWith("if ");
    if (!single) {
      return "";
    }
    String left = v.condition().substring(0, at);
    boolean prefixed = !variable.isEmpty() && left.startsWith(variable + ".");
    return shortened(prefixed ? left.substring(variable.length() + 1) : left);
  }

  /** For example {@code allows at most 400 W}; a limit stated on one side reads as that side. */
  private static String asked(String relation, Value limit) {
    if (relation.equals("within") && limit instanceof Value.Number n) {
      Quantity most = n.quantity().maximum();
      Quantity least = n.quantity().minimum();
      if (least == null && most != null) {
        return verb("<=") + " " + most;
      } else if (most == null && least != null) {
        return verb(">=") + " " + least;
      }
    }
    return verb(relation) + " " + shortened(limit.text());
  }

  private static String verb(String relation) {
    return switch (relation) {
      case "<=" -> "allows at most";
      case "<" -> "allows less than";
      case ">=" -> "asks for at least";
      case ">" -> "asks for more than";
      case "==" -> "asks for";
      case "!=" -> "rules out";
      case "within" -> "asks for a value within";
      default -> "asks for " + relation;
    };
  }

  /** Notes begin with a key: {@code held to: 400 W (XPO MSA launch announcement); ...}. */
  static String asNote(String heldTo) {
    return heldTo.replaceFirst("^held to ", "held to: ");
  }

  static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
  }
}
