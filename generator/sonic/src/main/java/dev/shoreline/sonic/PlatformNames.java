package dev.shoreline.sonic;

import dev.shoreline.model.Instance;
import dev.shoreline.units.Quantity;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What the platform files call devices and interfaces: as {@code platform-name} says, else by type
 * and running number. No name is given twice.
 */
final class PlatformNames {
  static final String NAME = "platform-name";
  static final String NUMBER = "platform-number";
  static final String MODES = "breakout-modes";

  private final Set<String> given = new HashSet<>();

  /**
   * @param index which instance of its declaration, from 0
   * @param otherwise the name when none is stated
   */
  String of(Instance instance, long index, String otherwise) {
    return of(instance, index, "", otherwise);
  }

  /**
   * @param part put behind a stated name when several go by it
   */
  String of(Instance instance, long index, String part, String otherwise) {
    String stated = instance.attributes().text(NAME);
    boolean one = instance.total() == 1 && instance.range() == null;
    String number = one ? "" : String.valueOf(instance.indices().lower() + index);
    return unique(stated.isEmpty() ? otherwise : stated + number + part);
  }

  /** The name, with a number behind it when it is taken. */
  private String unique(String wanted) {
    String name = wanted;
    for (int again = 2; !given.add(name); again++) {
      name = wanted + "_" + again;
    }
    return name;
  }

  /** The {@code platform-number} of a declaration, when it is a whole number from 0. */
  static OptionalLong number(Instance instance) {
    return instance
        .attributes()
        .quantity(NUMBER)
        .filter(Quantity::isExact)
        .map(q -> q.max(""))
        .filter(n -> n >= 0 && n <= Integer.MAX_VALUE && n == Math.rint(n))
        .map(n -> OptionalLong.of(n.longValue()))
        .orElse(OptionalLong.empty());
  }
}
