package dev.shoreline.syntax;

import dev.shoreline.syntax.outline.DeclarationKind;
import dev.shoreline.syntax.outline.DeclarationScanner;
import dev.shoreline.syntax.outline.Declared;
import dev.shoreline.syntax.outline.DeclaredName;
import dev.shoreline.syntax.outline.FileOutline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All files that can see one another, and who declares what. Files are only scanned here; they are
 * parsed when something in them is needed.
 */
public final class Workspace {
  private final TreeMap<String, SourceFile> files = new TreeMap<>();
  private final Map<String, FileOutline> outlines = new HashMap<>();
  private final Map<String, List<Declared>> byQualifiedName = new HashMap<>();
  private final TreeMap<String, List<Declared>> bySimpleName = new TreeMap<>();

  /** Simple names by owner, each with how many declarations have it. */
  private final Map<String, TreeMap<String, Integer>> byOwner = new HashMap<>();

  private final TreeMap<String, Integer> packages = new TreeMap<>();

  private Workspace() {}

  /** Scans all files; of two with one path the first counts. */
  public static Workspace of(Collection<SourceFile> files) {
    Workspace workspace = new Workspace();
    for (SourceFile file : files) {
      workspace.files.putIfAbsent(file.path(), file);
    }
    for (SourceFile file : workspace.files.values()) {
      workspace.add(file, DeclarationScanner.scan(file.text()));
    }
    return workspace;
  }

  /**
   * Takes a file, new or in the place of what it was.
   *
   * @return words that a file must hold for its names to mean anything else now
   */
  Set<String> put(SourceFile file) {
    FileOutline after = DeclarationScanner.scan(file.text());
    FileOutline before = forget(file.path());
    files.put(file.path(), file);
    add(file, after);
    return NameChange.words(before, after);
  }

  /** Forgets a file; returns what {@link #put} does. */
  Set<String> remove(String path) {
    FileOutline before = forget(path);
    files.remove(path);
    return NameChange.words(before, null);
  }

  private void add(SourceFile file, FileOutline outline) {
    outlines.put(file.path(), outline);
    if (!outline.packageName().isEmpty()) {
      packages.merge(outline.packageName(), 1, Integer::sum);
    }
    for (DeclaredName name : outline.declarations()) {
      if (!name.kind().isReferable()) {
        continue;
      }
      Declared declared = new Declared(file, outline.packageName(), name);
      insert(
          byQualifiedName.computeIfAbsent(declared.qualifiedName(), k -> new ArrayList<>(1)),
          declared);
      insert(
          bySimpleName.computeIfAbsent(declared.simpleName(), k -> new ArrayList<>(1)), declared);
      byOwner
          .computeIfAbsent(declared.owner(), k -> new TreeMap<>())
          .merge(declared.simpleName(), 1, Integer::sum);
    }
  }

  /** Keeps a list in the order of files and their text. */
  private static void insert(List<Declared> sorted, Declared declared) {
    int at = sorted.size();
    if (at > 0 && NameChange.isBefore(declared, sorted.get(at - 1))) {
      at = place(sorted, declared);
    }
    sorted.add(at, declared);
  }

  /** The number of elements that stand before a declaration. */
  private static int place(List<Declared> sorted, Declared declared) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (NameChange.isBefore(sorted.get(middle), declared)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private FileOutline forget(String path) {
    FileOutline outline = outlines.remove(path);
    SourceFile file = files.get(path);
    if (outline == null || file == null) {
      return new FileOutline("", List.of(), List.of());
    }
    if (!outline.packageName().isEmpty()) {
      lessen(packages, outline.packageName());
    }
    for (DeclaredName name : outline.declarations()) {
      if (!name.kind().isReferable()) {
        continue;
      }
      Declared declared = new Declared(file, outline.packageName(), name);
      withdraw(byQualifiedName, declared.qualifiedName(), declared);
      withdraw(bySimpleName, declared.simpleName(), declared);
      TreeMap<String, Integer> names = byOwner.get(declared.owner());
      if (names != null) {
        lessen(names, declared.simpleName());
        if (names.isEmpty()) {
          byOwner.remove(declared.owner());
        }
      }
    }
    return outline;
  }

  private static void withdraw(Map<String, List<Declared>> index, String name, Declared declared) {
    List<Declared> all = index.get(name);
    if (all == null) {
      return;
    }
    int at = place(all, declared);
    if (at < all.size() && all.get(at).file().path().equals(declared.file().path())) {
      all.remove(at);
    }
    if (all.isEmpty()) {
      index.remove(name);
    }
  }

  private static void lessen(Map<String, Integer> counts, String name) {
    counts.computeIfPresent(name, (n, count) -> count == 1 ? null : count - 1);
  }

  /** Sorted by path. */
  public Collection<SourceFile> files() {
    return Collections.unmodifiableCollection(files.values());
  }

  public Optional<SourceFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /**
   * @throws IllegalArgumentException if the file is not of this workspace
   */
  public FileOutline outline(SourceFile file) {
    FileOutline outline = outlines.get(file.path());
    if (outline == null) {
      throw new IllegalArgumentException("not in this workspace: " + file.path());
    }
    return outline;
  }

  /** What is declared under a qualified name; several of one kind are a mistake of the files. */
  public List<Declared> find(String qualifiedName) {
    return Collections.unmodifiableList(byQualifiedName.getOrDefault(qualifiedName, List.of()));
  }

  /** What is declared under a name in any package. */
  public List<Declared> findAnywhere(String simpleName) {
    return Collections.unmodifiableList(bySimpleName.getOrDefault(simpleName, List.of()));
  }

  /**
   * What an import of all of a package or of a standard makes known.
   *
   * @param owner full name of the package or standard
   * @return simple names, sorted
   */
  public Collection<String> namesIn(String owner) {
    return Collections.unmodifiableCollection(
        byOwner.getOrDefault(owner, new TreeMap<>()).keySet());
  }

  /** All declarations of one kind, by file and then in the order of the text. */
  public List<Declared> all(DeclarationKind kind) {
    List<Declared> found = new ArrayList<>();
    for (SourceFile file : files.values()) {
      FileOutline outline = outline(file);
      for (DeclaredName name : outline.declarations()) {
        if (name.kind() == kind) {
          found.add(new Declared(file, outline.packageName(), name));
        }
      }
    }
    return found;
  }

  /** Names of all packages that a file states, sorted. */
  public Collection<String> packages() {
    return Collections.unmodifiableCollection(packages.keySet());
  }

  /** Whether some file states this package. */
  public boolean hasPackage(String name) {
    return packages.containsKey(name);
  }

  /** All names without their packages, sorted, for suggestions. */
  public Collection<String> simpleNames() {
    return Collections.unmodifiableCollection(bySimpleName.keySet());
  }
}
