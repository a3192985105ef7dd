package dev.shoreline.syntax.link;

import dev.shoreline.syntax.Workspace;
import dev.shoreline.syntax.outline.DeclarationKind;
import dev.shoreline.syntax.outline.Declared;
import dev.shoreline.syntax.outline.FileOutline;
import dev.shoreline.syntax.outline.ImportedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that one file knows. What is found first counts: a name imported by itself, a name of
 * the same package, a name of a package imported as a whole, a full name.
 */
public final class ImportScope {
  /** Known everywhere without an import. */
  public static final String IMPLICIT_PACKAGE = "std.kinds";

  /** What has sections or variants, which go by its name and their own. */
  private static final Set<DeclarationKind> OWNERS =
      Set.of(DeclarationKind.STANDARD, DeclarationKind.DESIGN);

  private final Workspace workspace;
  private final FileOutline outline;
  private final Map<String, Set<String>> single = new HashMap<>();
  private final Set<String> whole = new LinkedHashSet<>();

  public ImportScope(Workspace workspace, FileOutline outline) {
    this.workspace = workspace;
    this.outline = outline;
    for (ImportedName name : outline.imports()) {
      if (name.wildcard()) {
        if (!workspace.namesIn(name.name()).isEmpty()) {
          whole.add(name.name());
        }
      } else {
        single.computeIfAbsent(name.simpleName(), k -> new LinkedHashSet<>(1)).add(name.name());
      }
    }
    whole.add(IMPLICIT_PACKAGE);
  }

  /**
   * All that a name may stand for here.
   *
   * @return empty if the name is unknown, more than one if it is ambiguous
   */
  public List<Declared> resolve(String name, Set<DeclarationKind> wanted) {
    List<Declared> found = simple(name, wanted);
    if (!found.isEmpty()) {
      return found;
    }
    int dot = name.lastIndexOf('.');
    if (dot > 0) {
      for (Declared owner : simple(name.substring(0, dot), OWNERS)) {
        found.addAll(wanted(owner.qualifiedName() + name.substring(dot), wanted));
      }
    }
    return found.isEmpty() ? wanted(name, wanted) : found;
  }

  private List<Declared> simple(String name, Set<DeclarationKind> wanted) {
    List<Declared> found = new ArrayList<>();
    for (String full : single.getOrDefault(name, Set.of())) {
      found.addAll(wanted(full, wanted));
    }
    if (found.isEmpty()) {
      found.addAll(wanted(outline.qualified(name), wanted));
    }
    if (found.isEmpty()) {
      for (String owner : whole) {
        found.addAll(wanted(owner + "." + name, wanted));
      }
    }
    return found;
  }

  private List<Declared> wanted(String qualifiedName, Set<DeclarationKind> wanted) {
    List<Declared> found = new ArrayList<>(1);
    for (Declared declared : workspace.find(qualifiedName)) {
      if (wanted.contains(declared.kind())) {
        found.add(declared);
      }
    }
    // Two of one name are reported where they are declared, and not again at every use.
    return found.size() > 1 ? new ArrayList<>(found.subList(0, 1)) : found;
  }
}
