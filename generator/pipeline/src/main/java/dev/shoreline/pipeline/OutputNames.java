package dev.shoreline.pipeline;

import dev.shoreline.model.ComparisonText;
import dev.shoreline.model.Design;
import dev.shoreline.model.fabric.Fabric;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of folders for designs and fabrics, and of files for comparisons: {@code CpoSwitch} becomes
 * {@code cpo-switch}, {@code Npo102T.Mixed} {@code npo102t-mixed}; two of one name stay apart.
 */
final class OutputNames {
  private final Set<String> taken = new HashSet<>();

  String folderOf(Design design) {
    return of(design.name(), design.qualifiedName());
  }

  /** For example {@code fabric-pod}. */
  String folderOf(Fabric fabric) {
    return of("fabric-" + fabric.name(), "fabric-" + fabric.qualifiedName());
  }

  String fileOf(ComparisonText comparison) {
    return of(comparison.name(), comparison.qualifiedName());
  }

  private String of(String plain, String full) {
    String simple = kebab(plain);
    if (taken.add(simple)) {
      return simple;
    }
    String qualified = kebab(full);
    String name = qualified;
    for (int i = 2; !taken.add(name); i++) {
      name = qualified + "-" + i;
    }
    return name;
  }

  /** Letters and digits only, so that the name is a plain folder on every system. */
  static String kebab(String name) {
    StringBuilder text = new StringBuilder();
    char last = '-';
    for (char c : name.toCharArray()) {
      boolean word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      boolean startsWord =
          word && last != '-' && Character.isUpperCase(c) && Character.isLowerCase(last);
      if ((!word || startsWord) && last != '-') {
        text.append('-');
      }
      if (word) {
        text.append(c);
      }
      last = word ? c : '-';
    }
    String result = text.toString().toLowerCase(Locale.ROOT).replaceAll("^-|-$", "");
    return result.isEmpty() ? "design" : result;
  }
}
