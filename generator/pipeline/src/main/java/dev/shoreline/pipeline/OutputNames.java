package dev.shoreline.pipeline;

import dev.shoreline.model.Design;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Folder names for designs: {@code Xpo204T} becomes {@code xpo-204-t}; two of one name stay apart.
 */
final class OutputNames {
  private final Set<String> taken = new HashSet<>();

  String folderOf(Design design) {
    String simple = kebab(design.name());
    if (taken.add(simple)) {
      return simple;
    }
    String qualified = kebab(design.qualifiedName());
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
