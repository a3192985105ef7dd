package dev.shoreline.evaluate.function;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The functions there are. To add one, write its class and list it here. */
public final class Functions {
  public static final List<Function> ALL =
      List.of(
          new Min(),
          new Max(),
          new Worst(),
          new Best(),
          new Sum(),
          new Count(),
          new Abs(),
          new Sqrt(),
          new Log10(),
          new Round(),
          new Level(),
          new Power(),
          new PowerSum(),
          new Typ(),
          new Lowest(),
          new Highest());

  private static final Map<String, Function> BY_NAME = new LinkedHashMap<>();

  static {
    ALL.forEach(f -> BY_NAME.put(f.name(), f));
  }

  private Functions() {}

  public static @Nullable Function find(String name) {
    return BY_NAME.get(name);
  }

  /** All names that may be called, {@code all} among them. */
  public static List<String> names() {
    List<String> names = new java.util.ArrayList<>(BY_NAME.keySet());
    names.add("all");
    return List.copyOf(names);
  }
}
