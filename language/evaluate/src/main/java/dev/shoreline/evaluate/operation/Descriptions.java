package dev.shoreline.evaluate.operation;

import dev.shoreline.model.value.Value;

/** What a value is, in the words of a message. */
public final class Descriptions {
  private static final int LONGEST = 60;

  private Descriptions() {}

  /** For example {@code the text "abc"} or {@code the quantity 400 W}. */
  public static String of(Value value) {
    String text = shortened(value.text());
    if (value instanceof Value.Number) {
      return "the quantity " + text;
    } else if (value instanceof Value.Text) {
      return "the text \"" + text + "\"";
    } else if (value instanceof Value.Date) {
      return "the date " + text;
    } else if (value instanceof Value.Flag) {
      return "the truth value " + text;
    } else if (value instanceof Value.Symbol) {
      return "the name " + text;
    } else if (value instanceof Value.Group) {
      return "the group " + text;
    } else if (value instanceof Value.PartRef) {
      return "the part " + text;
    } else if (value instanceof Value.KindRef) {
      return "the kind " + text;
    } else if (value instanceof Value.InstanceRef) {
      return "the instance " + text;
    } else if (value instanceof Value.LinkRef) {
      return "the link " + text;
    } else if (value instanceof Value.Many) {
      return "several values (" + text + ")";
    }
    return "an unknown value";
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
  }
}
