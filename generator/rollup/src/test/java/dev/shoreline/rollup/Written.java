package dev.shoreline.rollup;

import dev.shoreline.evaluate.SignallingRate;
import dev.shoreline.model.value.LaneGroup;
import dev.shoreline.model.value.Value;
import dev.shoreline.units.Quantity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads values for tests as a spec would write them, in a small part of the notation. */
public final class Written {
  private static final Pattern QUANTITY = Pattern.compile("(-?[0-9.]+(?:e-?[0-9]+)?)(?: (\\S+))?");
  private static final Pattern GROUP =
      Pattern.compile("([0-9]+) (\\S+) x (\\S+ \\S+) (nrz|pam4)(?: on (\\S+))?(?: as (\\S+))?");

  private static final java.util.Set<String> GROUPS =
      java.util.Set.of("serdes", "host", "line", "laser", "out", "lanes");

  private Written() {}

  public static Quantity quantity(String text) {
    if (text.contains(" .. ")) {
      String[] ends = text.split(" \\.\\. ");
      String unit = ends[1].contains(" ") ? ends[1].substring(ends[1].indexOf(' ')) : "";
      return Quantity.corners(
          one(ends[0] + (ends[0].contains(" ") ? "" : unit)), null, one(ends[1]));
    }
    if (text.startsWith("min ") || text.startsWith("typ ") || text.startsWith("max ")) {
      Quantity[] corners = new Quantity[3];
      for (String corner : text.split(", ")) {
        int which = corner.startsWith("min") ? 0 : corner.startsWith("typ") ? 1 : 2;
        corners[which] = one(corner.substring(4));
      }
      return Quantity.corners(corners[0], corners[1], corners[2]);
    }
    return one(text);
  }

  private static Quantity one(String text) {
    Matcher m = QUANTITY.matcher(text.strip());
    if (!m.matches()) {
      throw new IllegalArgumentException("not a quantity: " + text);
    }
    return Quantity.of(m.group(1), m.group(2) == null ? "" : m.group(2));
  }

  public static LaneGroup group(String text) {
    Matcher m = GROUP.matcher(text);
    if (m.matches()) {
      Quantity rate = one(m.group(3));
      return new LaneGroup(
          Long.parseLong(m.group(1)),
          m.group(2),
          rate,
          m.group(4),
          SignallingRate.symbolRate(rate, m.group(4)),
          SignallingRate.payload(rate),
          m.group(5) == null ? "" : m.group(5),
          m.group(6) == null ? "" : m.group(6));
    }
    String[] words = text.split(" ");
    return new LaneGroup(Long.parseLong(words[0]), words[1], null, "", null, null, "", "");
  }

  public static Value value(String name, String text) {
    if (text.equals("unknown")) {
      return new Value.Unknown("");
    } else if (GROUPS.contains(name)) {
      return new Value.Group(group(text));
    } else if (text.matches("(-?[0-9].*|(min|typ|max) .*)")) {
      return new Value.Number(quantity(text));
    } else if (text.startsWith("\"")) {
      return new Value.Text(text.substring(1, text.length() - 1));
    }
    return new Value.Symbol(text);
  }
}
