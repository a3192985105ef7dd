package dev.shoreline.syntax;

import dev.shoreline.syntax.outline.DeclarationKind;
import dev.shoreline.syntax.outline.Declared;
import dev.shoreline.syntax.outline.DeclaredName;
import dev.shoreline.syntax.outline.FileOutline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a change of one file makes known or unknown to others. */
final class NameChange {
  private NameChange() {}

  /**
   * The words that a file must hold to be concerned: last segments of the names and packages that
   * one of two outlines has and the other has not, or has otherwise.
   */
  static Set<String> words(@Nullable FileOutline before, @Nullable FileOutline after) {
    Map<String, List<DeclarationKind>> old = kinds(before);
    Map<String, List<DeclarationKind>> now = kinds(after);
    Set<String> words = new TreeSet<>();
    differing(old, now, words);
    differing(now, old, words);
    String oldPackage = before == null ? "" : before.packageName();
    String newPackage = after == null ? "" : after.packageName();
    if (!oldPackage.equals(newPackage)) {
      words.add(lastSegment(oldPackage));
      words.add(lastSegment(newPackage));
    }
    words.remove("");
    return words;
  }

  private static Map<String, List<DeclarationKind>> kinds(@Nullable FileOutline outline) {
    Map<String, List<DeclarationKind>> kinds = new HashMap<>();
    if (outline != null) {
      for (DeclaredName name : outline.declarations()) {
        if (name.kind().isReferable()) {
          kinds
              .computeIfAbsent(outline.qualified(name.name()), n -> new ArrayList<>(1))
              .add(name.kind());
        }
      }
    }
    return kinds;
  }

  private static void differing(
      Map<String, List<DeclarationKind>> one,
      Map<String, List<DeclarationKind>> other,
      Set<String> words) {
    one.forEach(
        (name, kinds) -> {
          if (!Objects.equals(kinds, other.get(name))) {
            words.add(lastSegment(name));
          }
        });
  }

  static String lastSegment(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Whether a declaration stands before another: by path, and in one file by place. */
  static boolean isBefore(Declared one, Declared other) {
    int byPath = one.file().path().compareTo(other.file().path());
    return byPath != 0 ? byPath < 0 : one.declared().offset() < other.declared().offset();
  }
}
